package tumen.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import tumen.look.Fonts;
import tumen.work.Workers;

/** The start of the program with its window: JavaFX comes up in the background, and the story is opened meanwhile. */
final class Launch {

    private final StandIn ui = new StandIn();
    private boolean up;
    private Boolean fonts;
    private Throwable failed;

    private Launch() {
    }

    /**
     * Opens a story in a window, and comes back when that has been closed.
     *
     * @param store the store, or null for the one that was open last
     * @param language the language that was asked for, or null for the remembered one
     * @throws IllegalStateException where JavaFX does not start
     */
    static void run(Surrounds around, Path store, Locale language) {
        Launch launch = new Launch();
        Groundwork ground = launch.prepare(around, store);
        TumenApp.show(ground, language, launch.fonts);
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
        ui.until(() -> failed != null || up && fonts != null);
        if (failed != null) {
            throw new IllegalStateException("JavaFX does not start", failed);
        }
        return ground;
    }
}
