package tumen.timeline;

import javafx.animation.AnimationTimer;
import tumen.timeline.scale.TimeScale;

/**
 * Moves the range by itself: glides to a stretch of time, or runs on after a throw. With reduced motion it goes
 * there at once, and nothing runs on. The range is set frame by frame; there is no other state.
 */
final class Motion {

    private static final double GLIDE_SECONDS = 0.26;
    /** A throw loses this part of its speed in a second: e to the power of it. */
    private static final double FRICTION = 5;
    private static final double SLOWEST = 15;
    private static final double NANOS = 1e9;

    private final Timeline timeline;
    private AnimationTimer timer;

    Motion(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Ends whatever is moving, where it is. */
    void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }

    /** Glides to {@code target}; {@code then} runs when it is there. */
    void glide(Span target, Runnable then) {
        stop();
        Span start = timeline.seen();
        if (timeline.reducedMotionProperty().get() || start == null || timeline.getScene() == null) {
            timeline.rangeProperty().set(target);
            then.run();
            return;
        }
        run(seconds -> {
            double part = Math.min(1, seconds / GLIDE_SECONDS);
            timeline.rangeProperty().set(part < 1 ? between(start, target, eased(part)) : target);
            if (part == 1) {
                then.run();
            }
            return part < 1;
        });
    }

    /** Runs on at {@code speed} pixels a second (over 0: towards what is later), ever slower. */
    void fling(double speed) {
        stop();
        if (timeline.reducedMotionProperty().get() || Math.abs(speed) < SLOWEST) {
            return;
        }
        double[] gone = {0};
        run(seconds -> {
            double way = speed / FRICTION * (1 - Math.exp(-FRICTION * seconds));
            timeline.actions().pan(way - gone[0]);
            gone[0] = way;
            return Math.abs(speed) * Math.exp(-FRICTION * seconds) > SLOWEST;
        });
    }

    /** A stretch on the way: the span grows or shrinks evenly, about the one instant that stays where it is. */
    static Span between(Span start, Span target, double part) {
        double startLength = (double) start.to() - start.from();
        double targetLength = (double) target.to() - target.from();
        double length = startLength * Math.pow(targetLength / startLength, part);
        double along = Math.abs(targetLength - startLength) < 1e-6 * startLength ? part
                : (length - startLength) / (targetLength - startLength);
        double from = start.from() + ((double) target.from() - start.from()) * along;
        return Span.of(TimeScale.over(from, from + length, 1));
    }

    private static double eased(double part) {
        double left = 1 - part;
        return 1 - left * left * left;
    }

    private void run(Step step) {
        timer = new AnimationTimer() {
            private long began;

            @Override
            public void handle(long now) {
                if (began == 0) {
                    began = now;
                }
                if (!step.at((now - began) / NANOS) && timer == this) {
                    Motion.this.stop();
                }
            }
        };
        timer.start();
    }

    /** One frame of a movement. */
    private interface Step {

        /** Moves to where it is after so many seconds; false at its end. */
        boolean at(double seconds);
    }
}
