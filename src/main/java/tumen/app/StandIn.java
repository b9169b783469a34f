package tumen.app;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * The interface thread's tasks, from before there is one: the thread that starts the program does them in its stead,
 * and JavaFX those that come later. So a story can be opened while JavaFX comes up.
 */
final class StandIn implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private boolean over;

    @Override
    public synchronized void execute(Runnable task) {
        if (over) {
            Platform.runLater(task);
        } else {
            waiting.add(task);
        }
    }

    /** Does what comes on the calling thread, until {@code enough} holds after some task, or {@code most} is over. */
    void until(BooleanSupplier enough, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (!enough.getAsBoolean()) {
                Runnable next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    return;
                }
                next.run();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", interrupted);
        }
    }

    /** From now on JavaFX does what is left, and all that comes later. */
    synchronized void end() {
        over = true;
        waiting.forEach(Platform::runLater);
        waiting.clear();
    }
}
