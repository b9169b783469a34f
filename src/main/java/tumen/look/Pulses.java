package tumen.look;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * The pulses of one window, and who waits for a share of them: first come, first served, for as long as is allowed.
 * What is allowed follows from how long the pulses before took to style and lay out what was made in them.
 */
final class Pulses {

    /** What a pulse may take, steps, styling and layout together, in nanoseconds. */
    private static final long WHOLE = 13_000_000;
    /** The least and the most that steps are allowed of it. */
    private static final long LEAST = 2_000_000;
    private static final long MOST = 8_000_000;

    private final Deque<Pace> waiting = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    private long allowed = LEAST;
    private long begun;

    private Pulses(Scene scene) {
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    static Pulses of(Scene scene) {
        return (Pulses) scene.getProperties().computeIfAbsent(Pulses.class, none -> new Pulses(scene));
    }

    void await(Pace pace) {
        if (!waiting.contains(pace)) {
            waiting.add(pace);
        }
        timer.start();
    }

    boolean busy() {
        return waiting.stream().anyMatch(Pace::underWay);
    }

    private void pulse() {
        begun = System.nanoTime();
        do {
            while (!waiting.isEmpty() && !waiting.peek().underWay()) {
                waiting.poll();
            }
            if (waiting.isEmpty()) {
                timer.stop();
                return;
            }
            waiting.peek().step();
        } while (System.nanoTime() - begun < allowed);
    }

    private void laidOut() {
        if (begun > 0) {
            long took = System.nanoTime() - begun;
            begun = 0;
            long next = took > WHOLE ? allowed * WHOLE / took : allowed + allowed / 4;
            allowed = Math.clamp(next, LEAST, MOST);
        }
    }
}
