package tumen.work;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Parts of one work that are done in turn on a thread of their own, while the caller prepares the next. Only so many
 * wait, so that a fast caller does not fill the memory. What a part throws, the caller gets: from the next call.
 */
public final class Alongside implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;

    private final BlockingQueue<Part> waiting;
    private final Thread thread;
    private volatile Throwable failure;
    private volatile boolean ended;

    /** One part of the work. */
    @FunctionalInterface
    public interface Part {

        /** Does it. */
        void run() throws IOException;
    }

    private Alongside(String name, int most) {
        waiting = new ArrayBlockingQueue<>(most);
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    /**
     * Starts the thread.
     *
     * @param name of the thread
     * @param most parts that may wait, 1 or more
     */
    public static Alongside start(String name, int most) {
        Alongside alongside = new Alongside(name, most);
        alongside.thread.start();
        return alongside;
    }

    /** Hands a part over; waits while too many wait. Throws what an earlier part threw. */
    public void give(Part part) throws IOException {
        try {
            do {
                check();
            } while (!waiting.offer(part, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    /** Waits until all is done, and ends the thread. Throws what a part threw. */
    public void finish() throws IOException {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
        check();
    }

    private void work() {
        try {
            Part next = next();
            while (next != null) {
                next.run();
                next = next();
            }
        } catch (IOException | RuntimeException | Error | InterruptedException thrown) {
            failure = thrown;
            waiting.clear();
        }
    }

    /** The next part; null once there will be none. */
    private Part next() throws InterruptedException {
        while (true) {
            boolean last = ended;
            Part part = waiting.poll(last ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (part != null || last) {
                return part;
            }
        }
    }

    private void check() throws IOException {
        switch (failure) {
            case null -> { }
            case IOException thrown -> throw thrown;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static IOException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IOException(interrupted);
    }

    /** Drops what was not begun, and waits for the part that is under way. */
    @Override
    public void close() {
        waiting.clear();
        ended = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
