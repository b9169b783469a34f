package tumen.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What is still done when the process is told to end, as by Ctrl+C: work is cancelled, and the process waits until it
 * has put away what it had begun. The process then ends with the code of its signal.
 */
public final class Stopping {

    private static final long PATIENCE_SECONDS = 20;

    private Stopping() {
    }

    /** Does {@code work} here; its progress goes on to {@code watched}. */
    public static <T> T guard(Progress watched, Work<T> work) throws Exception {
        Ended ended = new Ended(watched);
        Runnable forget = before(ended::stop);
        try {
            return work.run(ended);
        } finally {
            ended.done.countDown();
            forget.run();
        }
    }

    /**
     * Has something short done, on a thread of its own, when the process is told to end; it ends after that.
     *
     * @return forgets it again: the process ends without it
     */
    public static Runnable before(Runnable last) {
        Thread atEnd = new Thread(last, "tumen-stopping");
        Runtime.getRuntime().addShutdownHook(atEnd);
        return () -> forget(atEnd);
    }

    private static void forget(Thread atEnd) {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            // the process is ending already, and waits for it
        }
    }

    private static final class Ended implements Progress {

        private final Progress watched;
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile boolean stopped;

        Ended(Progress watched) {
            this.watched = watched;
        }

        void stop() {
            stopped = true;
            try {
                done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void report(long soFar, long total) {
            watched.report(soFar, total);
        }

        @Override
        public boolean cancelled() {
            return stopped || watched.cancelled();
        }
    }
}
