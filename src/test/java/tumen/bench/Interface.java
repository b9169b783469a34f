package tumen.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The interface thread, seen from the one that measures. */
final class Interface {

    private static final long PATIENCE_SECONDS = 120;

    private Interface() {
    }

    static void start() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(ready::countDown);
        ready.await();
    }

    /** Runs something there and hands on what it gives. */
    static <T> T on(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Runs something there and waits until it is done. */
    static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
