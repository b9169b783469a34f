package tumen.pane.source;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import tumen.look.Texts;
import tumen.passage.Span;
import tumen.problem.Problem;
import tumen.session.OpenSource;
import tumen.session.Opened;
import tumen.session.Session;

/** The reader's note on a source. It is kept when they pause, and when they turn to something else. */
final class NotesPane extends BorderPane {

    private static final Duration PAUSE = Duration.seconds(2);

    private final Session session;
    private final TextArea area = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable leaving = this::keep;
    /** Why nothing can be written now, or null. */
    private final ObjectProperty<Problem> refused = new SimpleObjectProperty<>();
    /** What was written last on each source, by its id: where it could not be kept, it is not to be lost as well. */
    private final Map<String, String> last = new HashMap<>();
    /** What of it was not kept, though it could be by now. */
    private final Map<String, String> vain = new HashMap<>();
    private OpenSource of;
    /** The story that it belongs to. */
    private Opened in;

    NotesPane(Session session, Texts texts) {
        this.session = session;
        getStyleClass().add("notes-pane");
        area.setId("note");
        area.setWrapText(true);
        // until it is known on which source it is written
        area.setEditable(false);
        area.promptTextProperty().bind(texts.bind(SourcesPane.WORDS, "note.prompt"));
        area.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "page.notes"));
        Label where = new Label();
        where.setId("note-where");
        where.getStyleClass().addAll("small", "muted");
        where.setWrapText(true);
        where.textProperty().bind(Bindings.createStringBinding(() -> refused.get() == null
                ? texts.text(SourcesPane.WORDS, "note.where") : refused.get().sentence(texts.locale()),
                refused, texts.localeProperty()));
        setCenter(area);
        setBottom(where);
        session.shelf().onLeaving(leaving);
        pause.setOnFinished(over -> keep());
        area.textProperty().addListener((property, before, now) -> {
            if (of != null && !now.equals(of.noted())) {
                pause.playFromStart();
            }
            if (isHere()) {
                session.desk().writing(of, now);
            }
        });
        area.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                session.shelf().lookAgain();
            } else {
                keep();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (refused.get() != null) {
                session.shelf().lookAgain();
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
        Opened story = session.shelf().opened().get();
        if (in == null || in.base() != story.base()) {
            last.clear();
            vain.clear();
        } else if (refused.get() != null && story.readOnly().isEmpty()) {
            vain.putAll(last);
            if (written) {
                vain.put(now.source().id(), area.getText());
            }
            written = false;
        }
        in = story;
        refused.set(in.readOnly().orElse(null));
        String shown = shown(now);
        if (!written && !area.getText().equals(shown)) {
            area.setText(shown);
        }
        area.setEditable(refused.get() == null);
    }

    /** The note as it is kept; with what could not be kept, which follows what came there from elsewhere since. */
    private String shown(OpenSource now) {
        String source = now.source().id();
        if (refused.get() != null) {
            return last.getOrDefault(source, now.noted());
        }
        String mine = vain.getOrDefault(source, "");
        vain.remove(source);
        return now.noted().contains(mine) ? now.noted()
                : mine.contains(now.noted()) ? mine : now.noted() + "\n\n" + mine;
    }

    /** Selects words that were searched for, where they are there, and brings them into view. */
    void read(String typed) {
        Span words = Seeking.in(area.getText(), typed);
        if (words != null) {
            area.selectRange(words.from(), words.to());
        }
    }

    /** Keeps what was written, and follows the session no more. */
    void close() {
        keep();
        session.shelf().offLeaving(leaving);
    }

    /** Keeps what was written, if anything was; never in another story than the one that it was written in. */
    void keep() {
        pause.stop();
        if (isHere() && !area.getText().equals(of.noted())) {
            last.put(of.source().id(), area.getText());
            // what was written while nothing could be kept first comes together with what is there by now
            if (refused.get() == null) {
                session.desk().note(of, area.getText());
            }
        }
    }

    /** Whether the story is open that it belongs to, and can be written in. */
    private boolean isHere() {
        Opened now = session.shelf().opened().get();
        return of != null && now != null && now.base() == in.base() && now.readOnly().isEmpty();
    }
}
