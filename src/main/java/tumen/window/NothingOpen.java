package tumen.window;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Session;

/**
 * What lies in place of the timeline while no story is open, since what was to be opened could not be: how to open
 * another. It comes with the problem that is told, so that it is never seen while a story is on its way.
 */
final class NothingOpen {

    private static final Words WORDS = Words.of(MainWindow.class);

    private final Session session;
    private final Pane over;
    private final Node hint;

    private NothingOpen(Session session, Commands commands, Texts texts, Pane over) {
        this.session = session;
        this.over = over;
        hint = new Hint(Icon.OPEN, texts.bind(WORDS, "empty"),
                button(texts.bind(WORDS, "menu.open"), commands::open),
                button(texts.bind(WORDS, "menu.default"), commands::openDefault));
        hint.setId("nothing-open");
    }

    /** Lays it over the timeline as long as it is due, from now on. */
    static void follow(Session session, Commands commands, Texts texts, Pane over) {
        NothingOpen nothing = new NothingOpen(session, commands, texts, over);
        session.shelf().opened().addListener((property, before, now) -> nothing.lay());
        session.notices().untold().addListener((ListChangeListener<Problem>) told -> nothing.lay());
        nothing.lay();
    }

    private void lay() {
        if (session.shelf().opened().get() != null) {
            over.getChildren().remove(hint);
        } else if (!session.notices().untold().isEmpty() && !over.getChildren().contains(hint)) {
            over.getChildren().add(hint);
        }
    }

    private static Button button(ObservableValue<String> words, Runnable act) {
        Button made = new Button();
        made.textProperty().bind(words);
        made.setOnAction(pressed -> act.run());
        return made;
    }
}
