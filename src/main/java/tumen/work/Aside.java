package tumen.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** One half of a computation, done on a thread of its own while the caller does the other. */
public final class Aside<T> {

    private final FutureTask<T> task;

    private Aside(Supplier<T> half) {
        task = new FutureTask<>(half::get);
    }

    /** Starts it. */
    public static <T> Aside<T> of(Supplier<T> half) {
        Aside<T> aside = new Aside<>(half);
        Thread thread = new Thread(aside.task, "tumen-aside");
        thread.setDaemon(true);
        thread.start();
        return aside;
    }

    /**
     * Does both halves of a computation, each on a thread of its own where that is worth it, and comes back when both
     * are done; throws what one of them threw.
     */
    public static void both(boolean apart, Runnable first, Runnable second) {
        if (!apart) {
            first.run();
            second.run();
            return;
        }
        Aside<Void> aside = of(() -> {
            first.run();
            return null;
        });
        second.run();
        aside.get();
    }

    /** What it gave, once it is done; throws what it threw. */
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException thrown) {
            switch (thrown.getCause()) {
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                default -> throw new IllegalStateException(thrown.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
