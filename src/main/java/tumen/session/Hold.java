package tumen.session;

import java.util.ArrayDeque;
import java.util.Queue;

/** Where work waits that the first picture can do without, while somebody waits for that. */
final class Hold {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean holding;

    /** From now on work waits. */
    void begin() {
        holding = true;
    }

    /** Does what has waited, in its order, and from now on all at once. */
    void end() {
        holding = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does {@code work} now, or at the end. */
    void run(Runnable work) {
        if (holding) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
