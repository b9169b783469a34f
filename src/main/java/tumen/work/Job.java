package tumen.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** One piece of work under way: it can be watched and cancelled from any thread. */
public final class Job {

    private final String name;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong(-1);
    private volatile boolean cancelled;
    private volatile boolean ended;

    Job(String name) {
        this.name = name;
    }

    /** What is being done, as a key or sentence that the starter chose. */
    public String name() {
        return name;
    }

    /** Units done so far. */
    public long done() {
        return done.get();
    }

    /** Units in all, or -1 where that is not known. */
    public long total() {
        return total.get();
    }

    /** Asks the work to end; its result, should one come, is dropped. */
    public void cancel() {
        cancelled = true;
    }

    /** True once it was asked to end. */
    public boolean cancelled() {
        return cancelled;
    }

    /** True once it is over, in whatever way. */
    public boolean ended() {
        return ended;
    }

    /** Ends it before it began. */
    void refuse() {
        cancelled = true;
        ended = true;
    }

    <T> void run(Work<T> work, Executor ui, Consumer<? super T> result, Consumer<Throwable> failure,
            Runnable dropped) {
        try {
            if (cancelled) {
                ui.execute(dropped);
                return;
            }
            T value = work.run(progress());
            ui.execute(() -> end(() -> result.accept(value), dropped));
        } catch (Throwable thrown) {
            ui.execute(() -> end(() -> failure.accept(thrown), dropped));
        } finally {
            if (cancelled) {
                ended = true;
            }
        }
    }

    private void end(Runnable told, Runnable dropped) {
        ended = true;
        (cancelled ? dropped : told).run();
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void report(long doneNow, long totalNow) {
                done.set(doneNow);
                total.set(totalNow);
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }
}
