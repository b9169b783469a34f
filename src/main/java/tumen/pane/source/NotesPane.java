package tumen.pane.source;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import tumen.look.Texts;
import tumen.session.OpenSource;
import tumen.session.Session;

/** The reader's note on a source. It is kept when they pause, and when they turn to something else. */
final class NotesPane extends BorderPane {

    private static final Duration PAUSE = Duration.seconds(2);

    private final Session session;
    private final TextArea area = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private OpenSource of;

    NotesPane(Session session, Texts texts) {
        this.session = session;
        getStyleClass().add("notes-pane");
        area.setId("note");
        area.setWrapText(true);
        area.promptTextProperty().bind(texts.bind(SourcesPane.WORDS, "note.prompt"));
        area.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "page.notes"));
        Label where = new Label();
        where.getStyleClass().addAll("small", "muted");
        where.setWrapText(true);
        where.textProperty().bind(texts.bind(SourcesPane.WORDS, "note.where"));
        setCenter(area);
        setBottom(where);
        pause.setOnFinished(over -> keep());
        area.textProperty().addListener((property, before, now) -> {
            if (of != null && !now.equals(of.noted())) {
                pause.playFromStart();
            }
        });
        area.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keep();
            }
        });
    }

    void show(OpenSource now) {
        boolean same = of != null && of.source().id().equals(now.source().id());
        boolean written = same && !area.getText().equals(of.noted());
        if (!same) {
            keep();
        }
        of = now;
        if (!written && !area.getText().equals(now.noted())) {
            area.setText(now.noted());
        }
        area.setEditable(session.shelf().opened().get().readOnly().isEmpty());
    }

    /** Keeps what was written, if anything was. */
    void keep() {
        pause.stop();
        if (of != null && !area.getText().equals(of.noted())) {
            session.desk().note(of, area.getText());
        }
    }
}
