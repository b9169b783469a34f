package tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Hands the program's tasks to the interface thread and times each by itself: many may stand in line there, and to
 * whoever waits behind them they are one.
 */
final class TaskClock implements Executor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Interface thread only. */
    private final List<Span> tasks = new ArrayList<>();

    @Override
    public void execute(Runnable task) {
        Platform.runLater(() -> timed(task));
    }

    private void timed(Runnable task) {
        long from = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        try {
            task.run();
        } finally {
            tasks.add(new Span(from, System.nanoTime(), THREADS.getCurrentThreadCpuTime() - busy));
        }
    }

    /** The tasks since it was asked last. Interface thread only. */
    List<Span> taken() {
        List<Span> taken = List.copyOf(tasks);
        tasks.clear();
        return taken;
    }
}
