package tumen.work;

import java.util.function.Consumer;

/**
 * Requests of one kind, of which only the newest matters: a new one cancels the one before, and a
 * result that comes too late is dropped. Used from the interface thread.
 */
public final class Latest {

    private final Workers workers;
    private final String name;
    private final boolean patient;
    private Job current;

    /** A line of requests that are all called {@code name}. */
    public Latest(Workers workers, String name) {
        this(workers, name, false);
    }

    private Latest(Workers workers, String name, boolean patient) {
        this.workers = workers;
        this.name = name;
        this.patient = patient;
    }

    /** A line of long requests that wait for a moment in which nobody waits for other work. */
    public static Latest patient(Workers workers, String name) {
        return new Latest(workers, name, true);
    }

    /** Asks for {@code work} instead of whatever was asked before; a failure is the program's to tell. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result) {
        return ask(work, result, workers::failed);
    }

    /** The same, with its own way to take a failure. */
    public <T> Job ask(Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        cancel();
        Job job = patient ? workers.startPatient(name, work, result, failure)
                : workers.start(name, work, result, failure);
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
