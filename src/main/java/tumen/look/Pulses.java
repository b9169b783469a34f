package tumen.look;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * The pulses of one window, and who waits for a share of them: a step of each in turn, for as long as is allowed. What
 * is allowed follows from how long the pulses before took to style and lay out what was made in them; at least one step
 * is taken, however long.
 */
final class Pulses {

    /** What a pulse may take, steps, styling and layout together, in nanoseconds. */
    private static final long WHOLE = 13_000_000;
    /** The least and the most that steps are allowed of it. */
    private static final long LEAST = 500_000;
    private static final long MOST = 8_000_000;
    /** So dear that only the least is allowed: beyond it, the pulse owes little to the steps. */
    private static final double DEAREST = (double) WHOLE / LEAST;

    private final Deque<Pace> waiting = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse();
        }
    };
    /** How many times as long as the steps in it a pulse lately became. */
    private double cost = 4;
    private long begun;
    private long spent;

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
        long until = begun + Math.clamp((long) (WHOLE / cost), LEAST, MOST);
        boolean more = true;
        while (more) {
            Pace next = waiting.poll();
            if (next == null) {
                timer.stop();
                more = false;
            } else if (next.underWay()) {
                more = step(next) && System.nanoTime() < until;
            }
        }
        spent = System.nanoTime() - begun;
    }

    /** A step of one, who then waits for another behind the others; false where the pulse is to end with it. */
    private boolean step(Pace next) {
        try {
            return next.step();
        } finally {
            if (next.underWay()) {
                await(next);
            }
        }
    }

    /** What was long is heeded at once; that it is not so any more, by and by. */
    private void laidOut() {
        if (begun > 0) {
            double now = Math.min(DEAREST, (double) (System.nanoTime() - begun) / Math.max(spent, 1));
            cost = Math.max(now, (now + cost) / 2);
            begun = 0;
        }
    }
}
