package tumen.work;

import java.util.function.Consumer;

/**
 * Requests of one kind, of which only the newest matters: a new one cancels the one before, and a
 * result that comes too late is dropped. Used from the interface thread.
 */
public final class Latest {

    private final Workers workers;
    private final String name;
    private final Start start;
    private Job current;

    /** A way to start work. */
    private interface Start {

        <T> Job of(String name, Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure);
    }

    /** A line of requests that are all called {@code name}. */
    public Latest(Workers workers, String name) {
        this(workers, name, workers::start);
    }

    private Latest(Workers workers, String name, Start start) {
        this.workers = workers;
        this.name = name;
        this.start = start;
    }

    /** A line of short requests that a reader waits for: no other work keeps them waiting. */
    public static Latest prompt(Workers workers, String name) {
        return new Latest(workers, name, workers::startPrompt);
    }

    /** A line of long requests, each of which waits until other work is done that was asked for before it. */
    public static Latest patient(Workers workers, String name) {
        return new Latest(workers, name, workers::startPatient);
    }

    /** Asks for {@code work} instead of whatever was asked before; a failure is the program's to tell. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result) {
        return ask(work, result, workers::failed);
    }

    /** The same, with its own way to take a failure. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        cancel();
        Job job = start.of(name, work, result, failure);
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
