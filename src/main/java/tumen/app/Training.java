package tumen.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tumen.session.Session;

/**
 * A start that only shows the JVM what a start loads, so that it can be kept ready (JEP 514): the system property
 * {@code tumen.training} asks for it. It is the usual start, in memory instead of on a screen, and ends by itself.
 */
final class Training {

    private static final Duration SETTLING = Duration.millis(350);
    private static final int QUIET = 4;
    /** The screen in memory is 1000 by 1000. */
    private static final double SIDE = 990;

    private final Program program;
    private int quiet;

    private Training(Program program) {
        this.program = program;
    }

    static boolean isAsked() {
        return Boolean.getBoolean("tumen.training");
    }

    /** Makes the window fit the screen in memory, and closes it once nothing is under way any more. */
    static void begin(Program program) {
        program.window().stage().setWidth(SIDE);
        program.window().stage().setHeight(SIDE);
        Training training = new Training(program);
        PauseTransition pause = new PauseTransition(SETTLING);
        pause.setOnFinished(over -> {
            if (training.settled()) {
                program.window().stage().hide();
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    private boolean settled() {
        Session session = program.session();
        boolean idle = session.shown().answer().get() != null && session.workers().running().isEmpty()
                && session.naming().complete();
        quiet = idle ? quiet + 1 : 0;
        return quiet == QUIET;
    }
}
