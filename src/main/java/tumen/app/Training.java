package tumen.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import tumen.model.Lanes;
import tumen.session.Session;
import tumen.settings.StoreView;

/**
 * A start that only shows the JVM what a start loads, so that it can be kept ready (JEP 514): the system property
 * {@code tumen.training} asks for it. It is the usual start, in memory where there is no screen, and ends by itself;
 * before, it looks at the story as a start does that finds nothing left from before.
 */
final class Training {

    private static final Duration SETTLING = Duration.millis(350);
    private static final int QUIET = 4;
    /** The screen in memory is 1000 by 1000, less than a window is high and wide at first. */
    private static final double SIDE = 990;
    /** On a screen at least as wide the window is as large as it usually is: what it tells depends on that. */
    private static final double LEAST = 1440;

    /**
     * What of JavaFX a window on a screen takes and one in memory does not: the system's windows, and the renderer of
     * the graphics card.
     */
    private static final List<String> ON_SCREEN = List.of("com/sun/glass/ui/", "com/sun/prism/es2/",
            "com/sun/prism/d3d/", "com/sun/prism/mtl/", "com/sun/javafx/application/preferences/");
    private static final String CLASS = ".class";

    private final Program program;
    private int quiet;
    private boolean anew;

    private Training(Program program) {
        this.program = program;
    }

    static boolean isAsked() {
        return Boolean.getBoolean("tumen.training");
    }

    /** Makes the window fit a small screen, and closes it once nothing is under way any more. */
    static void begin(Program program) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() < LEAST) {
            program.window().stage().setWidth(SIDE);
            program.window().stage().setHeight(SIDE);
        }
        loadForScreen();
        Training training = new Training(program);
        PauseTransition pause = new PauseTransition(SETTLING);
        pause.setOnFinished(over -> {
            boolean settled = training.settled();
            if (settled && training.anew) {
                program.window().stage().hide();
                return;
            }
            if (settled) {
                training.lookAnew();
            }
            pause.playFromStart();
        });
        pause.play();
    }

    /** Loads, and no more, what only a screen would ask for. */
    private static void loadForScreen() {
        Module graphics = Stage.class.getModule();
        ModuleReference found = graphics.getLayer().configuration().findModule(graphics.getName()).orElseThrow()
                .reference();
        try (ModuleReader reader = found.open(); Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(CLASS) && ON_SCREEN.stream().anyMatch(name::startsWith))
                    .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .forEach(name -> Class.forName(graphics, name));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void lookAnew() {
        Session session = program.session();
        anew = true;
        quiet = 0;
        session.focus().select(null);
        session.lens().lanes().set(Lanes.PLACE);
        new StoreViews(session).look(session.shelf().opened().get(), StoreView.NONE, () -> { });
    }

    private boolean settled() {
        Session session = program.session();
        boolean idle = session.shown().answer().get() != null && session.workers().running().isEmpty()
                && session.naming().complete();
        quiet = idle ? quiet + 1 : 0;
        return quiet == QUIET;
    }
}
