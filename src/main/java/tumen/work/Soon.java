package tumen.work;

/**
 * Something that follows a change, done in a task of its own on the interface thread, and once for all the changes
 * before it: much follows from one change, and together it would be a long task. Interface thread only.
 */
public final class Soon {

    private final Workers workers;
    private final Runnable task;
    private boolean due;

    /** Does {@code task} when it is asked for; it reads what is to be done from how things are by then. */
    public Soon(Workers workers, Runnable task) {
        this.workers = workers;
        this.task = task;
    }

    /** Asks for it. */
    public void ask() {
        if (!due) {
            due = true;
            workers.onInterface(this::now);
        }
    }

    /** Lets go of what was asked for and is not yet done. */
    public void drop() {
        due = false;
    }

    private void now() {
        if (due) {
            due = false;
            task.run();
        }
    }
}
