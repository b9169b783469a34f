package tumen.work;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Work in two halves, of which the first runs ahead of the second on a thread of its own, by no more than a few
 * parts: what takes two processors, and the memory of those few.
 */
public final class Ahead {

    private static final Object END = new Object();
    private static final long PATIENCE_MS = 50;

    private Ahead() {
    }

    /** Takes parts as they are made. */
    @FunctionalInterface
    public interface Taking<T> {

        /** Takes one part; waits while there are as many as there may be. */
        void take(T part) throws IOException;
    }

    /** Makes parts. */
    @FunctionalInterface
    public interface Making<T> {

        /** Makes all parts and hands each to {@code next}. */
        void make(Taking<T> next) throws IOException;
    }

    /**
     * Runs both halves and returns when they are done: {@code making} on another thread, {@code taking} on this
     * one. What either throws ends the other and is thrown here.
     *
     * @param most how many parts may wait
     */
    public static <T> void run(int most, Making<T> making, Taking<T> taking) throws IOException {
        Line<T> line = new Line<>(most);
        Thread maker = new Thread(() -> line.make(making), Thread.currentThread().getName() + "-ahead");
        maker.setDaemon(true);
        maker.start();
        try {
            for (Object part = line.next(); part != END; part = line.next()) {
                line.hand(part, taking);
            }
        } finally {
            line.stopped = true;
            join(maker);
        }
        if (line.failure != null) {
            throw thrown(line.failure);
        }
    }

    private static IOException thrown(Throwable failure) {
        switch (failure) {
            case IOException known -> {
                return known;
            }
            case RuntimeException known -> throw known;
            case Error known -> throw known;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static void join(Thread thread) {
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

    /** What waits between the two. */
    private static final class Line<T> {

        private final BlockingQueue<Object> parts;
        private volatile boolean stopped;
        private volatile Throwable failure;

        Line(int most) {
            parts = new ArrayBlockingQueue<>(most);
        }

        void make(Making<T> making) {
            try {
                making.make(this::put);
            } catch (Throwable thrown) {
                failure = thrown;
            }
            if (!stopped) {
                put(END);
            }
        }

        private void put(Object part) {
            try {
                while (!parts.offer(part, PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    if (stopped) {
                        throw new CancellationException();
                    }
                }
            } catch (InterruptedException ended) {
                throw new CancellationException();
            }
        }

        private Object next() {
            try {
                return failure == null ? parts.take() : END;
            } catch (InterruptedException ended) {
                throw new CancellationException();
            }
        }

        @SuppressWarnings("unchecked")
        private void hand(Object part, Taking<T> taking) throws IOException {
            taking.take((T) part);
        }
    }
}
