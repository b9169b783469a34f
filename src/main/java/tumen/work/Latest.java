package tumen.work;

import java.util.function.Consumer;

/**
 * Requests of one kind, of which only the newest matters: a new one cancels the one before, and a
 * result that comes too late is dropped. Used from the interface thread.
 */
public final class Latest {

    private final Workers workers;
    private final String name;
    private Job current;

    /** A line of requests that are all called {@code name}. */
    public Latest(Workers workers, String name) {
        this.workers = workers;
        this.name = name;
    }

    /** Asks for {@code work} instead of whatever was asked before. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result) {
        cancel();
        Job job = workers.start(name, work, result);
        current = job;
        return job;
    }

    /** The same, with its own way to take a failure. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        cancel();
        Job job = workers.start(name, work, result, failure);
        current = job;
        return job;
    }

    /** Drops what was asked. */
    public void cancel() {
        if (current != null) {
            current.cancel();
        }
    }
}
