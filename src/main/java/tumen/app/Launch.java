package tumen.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import tumen.look.Fonts;
import tumen.look.Theme;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.work.Workers;

/**
 * The start of the program with its window: JavaFX comes up in the background, and the story is opened meanwhile.
 */
final class Launch {

    /** The system may ask the reader something before JavaFX is up, such as for an access. */
    private static final Duration JAVAFX = Duration.ofHours(1);
    private static final Words WORDS = Words.of(Launch.class);

    private final StandIn ui = new StandIn();
    private boolean up;
    private Boolean fonts;
    private Theme theme;
    private Throwable failed;

    private Launch() {
    }

    /**
     * Opens a story in a window, and comes back when that has been closed.
     *
     * @param store the store, or null for the one that was open last
     * @param language the language that was asked for, or null for the remembered one
     * @throws tumen.problem.ProblemException where JavaFX does not start
     */
    static void run(Surrounds around, Path store, Locale language) {
        Launch launch = new Launch();
        Groundwork ground = launch.prepare(around, store);
        TumenApp.show(ground, launch.theme, language);
    }

    private Groundwork prepare(Surrounds around, Path store) {
        Unexpected unexpected = new Unexpected();
        Workers workers = Workers.start(ui, unexpected);
        workers.start("starting", progress -> {
            Platform.startup(() -> ui.execute(() -> up = true));
            return Fonts.load();
        }, loaded -> fonts = loaded, thrown -> failed = thrown);
        Groundwork ground = Groundwork.lay(around, ui, unexpected, workers);
        ground.session().pictureFirst();
        ground.stories().open(store);
        ui.until(() -> failed != null || up && fonts != null, JAVAFX);
        if (!up || fonts == null) {
            throw Problem.of(Problem.Kind.FAILED, WORDS, "noWindow",
                    failed == null ? "" : String.valueOf(failed.getMessage())).exception(failed);
        }
        dress();
        ui.until(() -> theme != null || failed != null, JAVAFX);
        if (failed != null) {
            throw new IllegalStateException("there is no theme", failed);
        }
        ui.end();
        return ground;
    }

    /** Reads the style sheets, on the interface thread, while this one still stands in for it. */
    private void dress() {
        boolean loaded = fonts;
        Platform.runLater(() -> {
            try {
                Theme made = new Theme(Platform.getPreferences().colorSchemeProperty(), loaded);
                ui.execute(() -> theme = made);
            } catch (RuntimeException refused) {
                ui.execute(() -> failed = refused);
            }
        });
    }
}
