package tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Watches how long the interface thread does not come to what is handed to it: a beat is handed over every
 * millisecond, and what it waits is the rest of the task that it met. While one waits for long, the thread's stack is
 * looked at, to tell where the time goes. Time is taken by the clock, and as the thread's own processor time between
 * two beats, which other programs do not lengthen.
 */
final class Stalls implements AutoCloseable {

    private static final long LONG = 8_000_000;
    private static final double TOLD_MS = 16;
    /** Milliseconds between two looks; each stops all threads for a moment. */
    private static final long SAMPLING = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watcher = new Thread(this::watch, "stall-watch");
    private final Thread watched;
    private final Map<String, Double> longest = new LinkedHashMap<>();
    private final Map<String, Double> busiest = new LinkedHashMap<>();
    private volatile String phase = "start";
    private volatile boolean over;
    private long processor;

    /** Starts watching the interface thread, on which it is made. */
    Stalls() {
        watched = Thread.currentThread();
        processor = threads.getCurrentThreadCpuTime();
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    /** Names what is being done from now on. */
    void phase(String name) {
        phase = name;
    }

    private void watch() {
        Semaphore beat = new Semaphore(0);
        while (!over) {
            String during = phase;
            long[] spent = new long[2];
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                spent[0] = System.nanoTime() - asked;
                long now = threads.getCurrentThreadCpuTime();
                spent[1] = now - processor;
                processor = now;
                beat.release();
            });
            Map<String, Integer> seen = await(beat, asked);
            note(during, spent[0] / 1e6, spent[1] / 1e6, seen);
            Interface.pause(1);
        }
    }

    private Map<String, Integer> await(Semaphore beat, long asked) {
        Map<String, Integer> seen = new TreeMap<>();
        try {
            while (!beat.tryAcquire(SAMPLING, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - asked > LONG) {
                    seen.merge(Place.of(watched.getStackTrace()), 1, Integer::sum);
                }
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return seen;
    }

    private synchronized void note(String during, double waited, double busy, Map<String, Integer> seen) {
        if (busy > TOLD_MS && busy > busiest.getOrDefault(during, 0.0)) {
            System.err.printf("stall during %s: %.1f ms, processor %.1f ms%n", during, waited, busy);
            seen.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(8)
                    .forEach(place -> System.err.printf("    %d x %s%n", place.getValue(), place.getKey()));
        }
        longest.merge(during, waited, Math::max);
        busiest.merge(during, busy, Math::max);
    }

    /** The longest wait in milliseconds by what was being done. */
    synchronized Map<String, Double> longest() {
        return new LinkedHashMap<>(longest);
    }

    /** The most processor time between two beats, in milliseconds, by what was being done. */
    synchronized Map<String, Double> busiest() {
        return new LinkedHashMap<>(busiest);
    }

    @Override
    public void close() {
        over = true;
    }
}
