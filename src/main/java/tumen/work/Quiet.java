package tumen.work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
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
    /** When it was asked for last, as {@link System#nanoTime} tells. */
    private final AtomicLong at = new AtomicLong();
    /** True while somebody looks after each pause whether it was quiet: who asks again wakes nobody else. */
    private final AtomicBoolean looking = new AtomicBoolean();

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
        at.set(System.nanoTime());
        long mine = asked.incrementAndGet();
        if (looking.compareAndSet(false, true)) {
            workers.later(pause, () -> look(mine));
        }
    }

    private void look(long known) {
        if (asked.get() != known) {
            again();
            return;
        }
        looking.set(false);
        if (asked.get() == known) {
            now();
        } else if (looking.compareAndSet(false, true)) {
            again();
        }
    }

    private void again() {
        long mine = asked.get();
        workers.later(pause.minusNanos(System.nanoTime() - at.get()), () -> look(mine));
    }

    /** Does what was asked and is not yet done, here and at once. */
    public void now() {
        long upTo = asked.get();
        if (done.getAndUpdate(before -> Math.max(before, upTo)) < upTo) {
            task.run();
        }
    }
}
