package tumen.bench;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import tumen.app.BenchedProgram;
import tumen.look.Theme;
import tumen.model.Lanes;
import tumen.model.Source;
import tumen.present.Presentation;
import tumen.session.Session;
import tumen.timeline.layout.LaneBox;

/** What else a reader does with a story that is open, each done for what it takes of the interface thread alone. */
final class Deeds {

    private static final int LARGE = 160;

    private final BenchedProgram program;
    private final Session session;
    private final Driver driver;
    private final Stalls stalls;

    Deeds(BenchedProgram program, Driver driver, Stalls stalls) {
        this.program = program;
        this.session = program.session();
        this.driver = driver;
        this.stalls = stalls;
    }

    /** Does it all, and leaves things as they were. */
    void run(List<String> events) {
        stalls.phase("lanes");
        for (Lanes by : Lanes.values()) {
            driver.settled(() -> session.lens().lanes().set(by));
        }
        driver.settled(() -> session.lens().lanes().set(Lanes.THREAD));
        stalls.phase("closing a lane");
        String first = Interface.on(() -> LaneBox.key(program.timeline().pictureProperty().get().lanes().getFirst()
                .lane()));
        driver.settled(() -> session.lens().collapsed().add(first));
        driver.settled(() -> session.lens().collapsed().remove(first));
        stalls.phase("table");
        driver.settled(() -> program.window().tableShown().set(true));
        driver.settled(() -> session.focus().select(events.getLast()));
        driver.settled(() -> program.window().tableShown().set(false));
        compare(events);
        look(events);
        present();
    }

    /** Two events, then two sources. */
    private void compare(List<String> events) {
        stalls.phase("comparing");
        driver.settled(() -> session.focus().select(events.getFirst()));
        driver.settled(() -> session.focus().compare(events.getLast()));
        driver.settled(session.focus()::back);
        List<Source> sources = Interface.on(() -> session.shelf().opened().get().header().sources());
        driver.settled(() -> session.desk().show(sources.getFirst().id()));
        driver.settled(() -> session.desk().beside().set(sources.getLast().id()));
        driver.settled(() -> session.desk().beside().set(null));
    }

    private void look(List<String> events) {
        driver.settled(() -> session.focus().select(events.get(1)));
        stalls.phase("language");
        driver.settled(() -> program.comfort().texts().localeProperty().set(Locale.FRENCH));
        driver.settled(() -> program.comfort().texts().localeProperty().set(Locale.ENGLISH));
        stalls.phase("dark and light");
        driver.settled(() -> program.comfort().theme().choiceProperty().set(Theme.Choice.DARK));
        driver.settled(() -> program.comfort().theme().choiceProperty().set(Theme.Choice.LIGHT));
        stalls.phase("text size");
        driver.settled(() -> program.comfort().theme().textSizeProperty().set(LARGE));
        driver.settled(() -> program.comfort().theme().textSizeProperty().set(100));
        driver.settled(() -> session.focus().select(null));
    }

    private void present() {
        stalls.phase("presenting");
        driver.settled(() -> new Presentation(session, program.comfort().texts(), program.comfort().theme())
                .start(program.window().stage(), true));
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.B, KeyCode.B, KeyCode.ESCAPE)) {
            Scene shown = Interface.on(() -> Window.getWindows().getLast().getScene());
            driver.settled(() -> {
                if (shown != program.scene()) {
                    Event.fireEvent(shown.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false,
                            false, false));
                }
            });
        }
    }
}
