package tumen.app;

import java.util.concurrent.CountDownLatch;

/**
 * Something that another thread gives, once.
 *
 * @param <T> what it is
 */
final class Awaited<T> {

    private final CountDownLatch given = new CountDownLatch(1);
    private T value;
    private RuntimeException failure;

    /** Gives it; what comes second is passed over. */
    synchronized void give(T what) {
        if (given.getCount() > 0) {
            value = what;
            given.countDown();
        }
    }

    /** Says that it will not come. */
    synchronized void fail(RuntimeException why) {
        if (given.getCount() > 0) {
            failure = why;
            given.countDown();
        }
    }

    /** True once it was given, or will not come. */
    boolean isOver() {
        return given.getCount() == 0;
    }

    /** Waits for it; where it will not come, throws why. */
    T get() {
        try {
            given.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        if (failure != null) {
            throw failure;
        }
        return value;
    }
}
