package tumen.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
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

    /**
     * Does what comes on the calling thread, until {@code enough} holds after some task. What is left, and all that
     * comes later, is done by JavaFX, which must be up by then.
     */
    void until(BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            try {
                waiting.take().run();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the start was interrupted", interrupted);
            }
        }
        synchronized (this) {
            over = true;
            waiting.forEach(Platform::runLater);
            waiting.clear();
        }
    }
}
