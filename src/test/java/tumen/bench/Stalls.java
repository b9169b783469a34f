package tumen.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches how long the interface thread does not come to what is handed to it: a beat is handed over every
 * millisecond, and what it waits is the rest of the task that it met, or of the pulse. While it waits, the thread's
 * stack is looked at, to tell where the time goes. Without the pulses in it, the wait is that of tasks: of what events,
 * timers and other threads ask of the interface thread. One of ours is told from another, and from the platform's,
 * which in memory copies each frame there, by the looks that found where code of ours began: it has their share of the
 * wait. Time is taken by the clock, and as the thread's own processor time, which other programs do not lengthen.
 */
final class Stalls implements AutoCloseable {

    /** What is measured: the whole wait, the longest task of ours in it, and the longest pulse in it. */
    enum Of { STALL, TASK, PULSE }

    private static final double TOLD_MS = 16;
    /** Milliseconds between two looks; each stops all threads for a moment. */
    static final long SAMPLING = 2;

    /** The time between two beats, in nanoseconds. */
    private record Wait(long all, long pulses, long longestPulse, long busy, long busyPulses, long busiestPulse,
            List<PulseClock.Pulse> each) {

        double clock(Of of, double ours) {
            return part(of, ours, all, pulses, longestPulse);
        }

        double processor(Of of, double ours) {
            return part(of, ours, busy, busyPulses, busiestPulse);
        }

        private static double part(Of of, double ours, long all, long pulses, long longest) {
            return switch (of) {
                case STALL -> all / 1e6;
                case TASK -> (all - pulses) * ours / 1e6;
                case PULSE -> longest / 1e6;
            };
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PulseClock clock = new PulseClock();
    private final Thread watcher = new Thread(this::watch, "stall-watch");
    private final Thread watched;
    private final Map<Of, Map<String, Double>> longest = new TreeMap<>();
    private final Map<Of, Map<String, Double>> busiest = new TreeMap<>();
    private final Own own = new Own();
    private volatile String phase = "start";
    private volatile boolean over;
    private long processor;

    /** Starts watching the interface thread, on which it is made. */
    Stalls() {
        for (Of of : Of.values()) {
            longest.put(of, new LinkedHashMap<>());
            busiest.put(of, new LinkedHashMap<>());
        }
        watched = Thread.currentThread();
        processor = threads.getCurrentThreadCpuTime();
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    /** Names what is being done from now on; null where it does not count, as where memory is measured. */
    void phase(String name) {
        phase = name;
    }

    private void watch() {
        Semaphore beat = new Semaphore(0);
        while (!over) {
            String during = phase;
            Wait[] waited = new Wait[1];
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                waited[0] = since(asked);
                beat.release();
            });
            List<Look> seen = await(beat);
            note(during, waited[0], seen.stream().map(Look::place).toList());
            own.note(during, waited[0].each(), seen);
            Interface.pause(1);
        }
    }

    private Wait since(long asked) {
        long now = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime() - processor;
        processor += busy;
        List<PulseClock.Pulse> pulses = clock.taken();
        return new Wait(now - asked,
                pulses.stream().mapToLong(pulse -> Math.max(0, pulse.to() - Math.max(asked, pulse.from()))).sum(),
                pulses.stream().mapToLong(pulse -> pulse.to() - pulse.from()).max().orElse(0), busy,
                pulses.stream().mapToLong(PulseClock.Pulse::busy).sum(),
                pulses.stream().mapToLong(PulseClock.Pulse::busy).max().orElse(0), pulses);
    }

    private List<Look> await(Semaphore beat) {
        List<Look> seen = new ArrayList<>();
        try {
            while (!beat.tryAcquire(SAMPLING, TimeUnit.MILLISECONDS)) {
                StackTraceElement[] stack = watched.getStackTrace();
                seen.add(new Look(System.nanoTime(), threads.getThreadCpuTime(watched.threadId()), Place.of(stack)));
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return seen;
    }

    private synchronized void note(String during, Wait wait, List<Place> seen) {
        if (during == null) {
            return;
        }
        List<Place> tasks = seen.stream().filter(Place::task).toList();
        double ours = tasks.isEmpty() ? 1 : tasks.stream().filter(Place::ours)
                .collect(Collectors.groupingBy(Place::entry, Collectors.counting())).values().stream()
                .max(Comparator.naturalOrder()).orElse(0L) / (double) tasks.size();
        boolean told = false;
        for (Of of : Of.values()) {
            double clock = wait.clock(of, ours);
            told |= of == Of.TASK && clock > TOLD_MS && clock > longest.get(of).getOrDefault(during, 0.0);
            longest.get(of).merge(during, clock, Math::max);
            double before = busiest.get(of).getOrDefault(during, 0.0);
            double busy = wait.processor(of, ours);
            busiest.get(of).put(during, Math.max(before, busy));
            told |= busy > TOLD_MS && busy > before;
        }
        if (told) {
            System.err.printf("stall during %s: %.1f ms, %.1f the longest task of ours, %.1f the longest pulse; "
                    + "processor %.1f, %.1f, %.1f ms%n", during, wait.clock(Of.STALL, ours),
                    wait.clock(Of.TASK, ours), wait.clock(Of.PULSE, ours), wait.processor(Of.STALL, ours),
                    wait.processor(Of.TASK, ours), wait.processor(Of.PULSE, ours));
            seen.stream().collect(Collectors.groupingBy(Place::words, Collectors.counting())).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(10)
                    .forEach(place -> System.err.printf("    %d x %s%n", place.getValue(), place.getKey()));
        }
    }

    /** The longest in milliseconds by the clock, and where it was; to standard error, by what was being done. */
    synchronized double longest(Of of) {
        return worst("longest " + of + ", by the clock", longest.get(of));
    }

    /** The most processor time in milliseconds; to standard error, by what was being done. */
    synchronized double busiest(Of of) {
        return worst("longest " + of + ", processor time", busiest.get(of));
    }

    /** What of ours is called in the pulses. */
    Own own() {
        return own;
    }

    static double worst(String what, Map<String, Double> times) {
        StringBuilder told = new StringBuilder(what);
        times.forEach((during, time) -> told.append(String.format(", %s %.1f", during, time)));
        System.err.println(told);
        return times.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    }

    @Override
    public void close() {
        over = true;
    }
}
