package tumen.window;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.problem.Problem;
import tumen.session.Notices;

/** Tells each problem once, in a bar over the content that the reader closes; the next follows then. */
final class NoticeBar {

    private final NotificationPane pane;
    private final Notices notices;
    private final Texts texts;
    private Problem told;

    NoticeBar(Node content, Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        pane = new NotificationPane(content);
        pane.getStyleClass().add("notices");
        pane.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        pane.setOnHidden(hidden -> done());
        notices.untold().addListener((ListChangeListener<Problem>) change -> next());
        texts.localeProperty().addListener((property, before, now) -> say());
        next();
    }

    Node node() {
        return pane;
    }

    private void next() {
        if (told == null && !notices.untold().isEmpty()) {
            told = notices.untold().getFirst();
            say();
            pane.show();
        }
    }

    private void say() {
        if (told != null) {
            pane.setText(told.sentence(texts.locale()));
        }
    }

    private void done() {
        Problem over = told;
        told = null;
        notices.untold().remove(over);
        next();
    }
}
