package tumen.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * The pace at which one pane fills: a few steps at each pulse, so that no pulse grows long over the styling of many
 * new nodes. All panes of a window share what a pulse can take. Where nobody looks yet, there is nothing to wait for,
 * and all is done at once. Interface thread only.
 */
public final class Pace {

    /** A step that does nothing and ends its pulse: what was made before it is long in styling and layout. */
    public static final Runnable REST = () -> { };

    private final Node of;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** The pace of a pane that nothing waits for yet. */
    public Pace(Node of) {
        this.of = of;
    }

    /**
     * Takes these steps one after the other, in place of those that still wait.
     *
     * @param steps each short: what it makes is styled and laid out in the same pulse
     */
    public void begin(List<Runnable> steps) {
        waiting.clear();
        next(steps);
    }

    /** Takes these steps before those that still wait: what one step found out may call for more. */
    public void next(List<Runnable> steps) {
        steps.reversed().forEach(waiting::addFirst);
        Scene scene = of.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            hurry();
        } else if (!waiting.isEmpty()) {
            Pulses.of(scene).await(this);
        }
    }

    /** Drops the steps that still wait. */
    public void stop() {
        waiting.clear();
    }

    /** Takes all steps that still wait, now: somebody needs the whole. */
    public void hurry() {
        while (!waiting.isEmpty()) {
            step();
        }
    }

    /** True while steps wait. */
    public boolean underWay() {
        return !waiting.isEmpty();
    }

    /** True while some pane of {@code scene} still fills: what is seen of it is not all that is to be seen. */
    public static boolean fills(Scene scene) {
        return scene != null && Pulses.of(scene).busy();
    }

    /** Takes the next step, if one waits; false where the pulse is to end with it. */
    boolean step() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != REST;
    }
}
