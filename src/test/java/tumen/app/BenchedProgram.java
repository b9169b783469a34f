package tumen.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.Theme;
import tumen.session.Session;
import tumen.settings.AppFolders;
import tumen.timeline.Timeline;
import tumen.window.Comfort;
import tumen.window.MainWindow;

/**
 * The real program with its real window for the benchmark, in a home of its own. To be used on the interface
 * thread.
 */
public final class BenchedProgram implements AutoCloseable {

    private final Program program;

    private BenchedProgram(Path home, Executor ui, double width, double height) {
        Surrounds around = new Surrounds(new AppFolders(home.resolve("config"), home.resolve("state"),
                home.resolve("cache"), home.resolve("data")), new NobodyAsked(), address -> { },
                InstantSource.system(), Locale.ENGLISH);
        program = Program.begin(new Stage(), Groundwork.lay(around, ui),
                new Theme(Platform.getPreferences().colorSchemeProperty()), Locale.ENGLISH);
        program.furnishing().forEach(Runnable::run);
        // What glides would be timed with its own length.
        program.comfort().motion().set(Comfort.Motion.REDUCED);
        Stage stage = program.window().stage();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Shows the window, with nothing open in it; {@code ui} is to run tasks on the interface thread, in order. */
    public static BenchedProgram show(Path home, Executor ui, double width, double height) {
        BenchedProgram made = new BenchedProgram(home, ui, width, height);
        made.program.show();
        made.timeline().requestFocus();
        return made;
    }

    /** Opens a store, soon. */
    public void open(Path store) {
        program.open(store);
    }

    public Session session() {
        return program.session();
    }

    public Timeline timeline() {
        return program.timeline();
    }

    public Scene scene() {
        return program.window().stage().getScene();
    }

    public Comfort comfort() {
        return program.comfort();
    }

    public MainWindow window() {
        return program.window();
    }

    @Override
    public void close() {
        program.window().stage().hide();
        program.close();
    }

    /** No file is asked for in a benchmark. */
    private static final class NobodyAsked implements FileAsk {

        @Override
        public Path open(Window owner, String title, Path folder, List<Kind> kinds) {
            return null;
        }

        @Override
        public Path save(Window owner, String title, Path suggested, List<Kind> kinds) {
            return null;
        }
    }
}
