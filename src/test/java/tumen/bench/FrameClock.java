package tumen.bench;

import com.sun.javafx.perf.PerformanceTracker;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Times frames: from the start of a pulse, where animations run, to the end of the renderer's pass over the scene.
 * The scene is handed to the renderer only once its last pass has ended, so that the two are told apart by the
 * moment of handing over, at which the toolkit calls its post-scene listeners.
 */
final class FrameClock {

    /** Held here: the toolkit knows it only weakly. */
    private final TKPulseListener handedOver = this::handedOver;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse = System.nanoTime();
            step.run();
        }
    };
    private volatile Runnable step = () -> { };
    private volatile long pulse;
    private volatile long begun;
    private volatile long handed;
    private volatile long ended;
    private volatile long lastEnd;
    private volatile long wanted = Long.MAX_VALUE;
    private volatile long wantedEnd;
    private volatile List<Double> lengths;
    /** Interface thread only. */
    private BooleanSupplier shown;

    /** To be made on the interface thread. */
    FrameClock(Scene scene) {
        Toolkit.getToolkit().addPostSceneTkPulseListener(handedOver);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::rendered);
    }

    private void handedOver() {
        begun = pulse;
        handed++;
        if (shown != null && shown.getAsBoolean()) {
            shown = null;
            wanted = handed;
        }
    }

    /** On the renderer's thread. */
    private void rendered() {
        lastEnd = System.nanoTime();
        ended = handed;
        if (wantedEnd == 0 && ended >= wanted) {
            wantedEnd = lastEnd;
        }
        List<Double> taken = lengths;
        if (taken != null && begun > 0) {
            taken.add((lastEnd - begun) / 1e6);
            begun = 0;
        }
    }

    /** When the last frame ended, nanoseconds; 0 before the first. */
    long lastEnd() {
        return lastEnd;
    }

    /** How often the scene was handed over, changed or not. */
    long handed() {
        return handed;
    }

    /** Forgets the frame that was waited for. On the interface thread. */
    void wantNone() {
        shown = null;
        wanted = Long.MAX_VALUE;
        wantedEnd = 0;
    }

    /** Waits for the frame of the pulse that is under way, unless one is waited for already. */
    void wantThis() {
        if (wanted == Long.MAX_VALUE) {
            wanted = handed + 1;
        }
    }

    /**
     * Waits for the first frame of which {@code is} is true, asked once the scene is styled and laid out and before it
     * is rendered. On the interface thread.
     */
    void want(BooleanSupplier is) {
        wantNone();
        shown = is;
    }

    /** When the frame that was waited for ended; 0 while it has not. */
    long wantedEnd() {
        return wantedEnd;
    }

    /** Takes a step at each pulse from now on and times the frames. On the interface thread. */
    void start(Runnable each) {
        step = each;
        begun = 0;
        lengths = new ArrayList<>();
        pulses.start();
    }

    /** Ends it; gives the lengths of the frames in milliseconds. On the interface thread. */
    List<Double> stop() {
        pulses.stop();
        List<Double> taken = lengths;
        lengths = null;
        return List.copyOf(taken);
    }
}
