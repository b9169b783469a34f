package tumen.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import tumen.timeline.Timeline;

/**
 * Lets a window be furnished once its first picture goes to the renderer, a step a pulse, so that nothing that the
 * first picture does not need comes before it. A story that is long in coming is not waited for. Closed, it takes no
 * step any more.
 */
final class FirstPicture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.millis(250);

    private final Scene scene;
    private final BooleanSupplier drawn;
    private final Deque<Runnable> steps;
    private final Runnable laidOut = this::look;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final AnimationTimer stepping = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };

    private FirstPicture(Scene scene, BooleanSupplier drawn, List<Runnable> steps) {
        this.scene = scene;
        this.drawn = drawn;
        this.steps = new ArrayDeque<>(steps);
    }

    /** Takes the steps of {@code furnishing} after the first picture of {@code timeline}. */
    static FirstPicture then(Scene scene, Timeline timeline, List<Runnable> furnishing) {
        BooleanSupplier drawn = () -> timeline.pictureProperty().get() != null;
        FirstPicture waiting = new FirstPicture(scene, drawn, furnishing);
        if (StartTold.isAsked()) {
            StartTold.follow(scene, drawn);
        }
        scene.addPostLayoutPulseListener(waiting.laidOut);
        waiting.patience.setOnFinished(over -> waiting.begin());
        waiting.patience.play();
        return waiting;
    }

    private void look() {
        if (drawn.getAsBoolean()) {
            begin();
        }
    }

    private void begin() {
        close();
        stepping.start();
    }

    @Override
    public void close() {
        patience.stop();
        scene.removePostLayoutPulseListener(laidOut);
        stepping.stop();
    }

    private void step() {
        steps.removeFirst().run();
        if (steps.isEmpty()) {
            stepping.stop();
        }
    }
}
