package tumen.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import tumen.look.FileDialogs;
import tumen.session.Session;
import tumen.settings.AppFolders;

/** The program, in memory and in a home of its own, in which a reader writes a note until it is told to end. */
final class NotingStart {

    /** So many pulses without work are waited for. */
    private static final int QUIET = 20;

    private NotingStart() {
    }

    /** {@code arguments}: the home, the store to open, and the file that is made once the note is written. */
    public static void main(String[] arguments) {
        Display.useHeadless();
        Path home = Path.of(arguments[0]);
        Platform.startup(() -> {
            Program program = Program.start(new Stage(), new Surrounds(new AppFolders(home, home, home, home),
                    new FileDialogs(), address -> { }, InstantSource.system(), Locale.ENGLISH), null);
            program.show();
            program.open(Path.of(arguments[1]));
            new Writing(program, Path.of(arguments[2])).start();
        });
    }

    /** Writes as soon as there is where to write. */
    private static final class Writing extends AnimationTimer {

        private final Program program;
        private final Path written;
        private boolean shown;
        private int quiet;

        Writing(Program program, Path written) {
            this.program = program;
            this.written = written;
        }

        @Override
        public void handle(long now) {
            Session session = program.session();
            if (session.shelf().opened().get() == null) {
                return;
            }
            if (!shown) {
                session.desk().show(session.shelf().opened().get().sources().getFirst().id());
                shown = true;
            }
            if (program.window().stage().getScene().lookup("#leaf-notes") instanceof ButtonBase notes) {
                notes.fire();
            }
            boolean told = program.window().stage().getScene().lookup("#source-title") instanceof Label title
                    && !title.getText().isEmpty() && session.workers().running().isEmpty();
            quiet = told ? quiet + 1 : 0;
            if (quiet >= QUIET && program.window().stage().getScene().lookup("#note") instanceof TextArea note
                    && note.isEditable()) {
                stop();
                note.setText("Read it twice.");
                program.comfort().theme().textSizeProperty().set(130);
                try {
                    Files.createFile(written);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
    }
}
