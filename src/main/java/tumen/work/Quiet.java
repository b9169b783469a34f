package tumen.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Something that is done once nobody has asked for it for a while, however often it was asked for
 * before. May be used from any thread.
 */
public final class Quiet {

    private final Workers workers;
    private final Duration pause;
    private final Runnable task;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /**
     * Prepares it.
     *
     * @param pause how long it must have been quiet
     * @param task what is then done, on a background thread; must take its failures itself
     */
    public Quiet(Workers workers, Duration pause, Runnable task) {
        this.workers = workers;
        this.pause = pause;
        this.task = task;
    }

    /** Asks for it, and puts off what was asked before. */
    public void ask() {
        long mine = asked.incrementAndGet();
        workers.later(pause, () -> {
            if (asked.get() == mine) {
                now();
            }
        });
    }

    /** Does what was asked and is not yet done, here and at once. */
    public void now() {
        long upTo = asked.get();
        if (done.getAndUpdate(before -> Math.max(before, upTo)) < upTo) {
            task.run();
        }
    }
}
