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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Watches how long the interface thread does not come to what is handed to it: a beat is handed over every
 * millisecond, and what it waits is the rest of the task that it met, or of the pulse. While it waits, the thread's
 * stack is looked at, to tell where the time goes. Without the pulses in it, the wait is that of tasks: of what events,
 * timers and other threads ask of the interface thread. One of ours is told from another, and from the platform's,
 * which in memory copies each frame there, by the looks that found where code of ours began: it has their share of the
 * wait. What the program itself hands to the interface thread is timed task by task. Time is taken by the clock, and as
 * the thread's own processor time, which other programs do not lengthen.
 */
final class Stalls implements AutoCloseable {

    /** What is measured: the whole wait, the longest task of ours in it, and the longest pulse in it. */
    enum Of { STALL, TASK, PULSE }

    private static final double TOLD_MS = 16;
    /** Milliseconds between two looks; each stops all threads for a moment. */
    static final long SAMPLING = 2;

    /**
     * The time between two beats, in nanoseconds.
     *
     * @param rest without the pulses in it and without the tasks that were handed over
     * @param busyRest the same of the processor time
     */
    private record Wait(long all, long rest, long busy, long busyRest, List<Span> pulses, List<Span> tasks) {

        double clock(Of of, double ours) {
            return switch (of) {
                case STALL -> all / 1e6;
                case TASK -> Math.max(rest * ours / 1e6, longest(tasks, Span::clock));
                case PULSE -> longest(pulses, Span::clock);
            };
        }

        double processor(Of of, double ours) {
            return switch (of) {
                case STALL -> busy / 1e6;
                case TASK -> Math.max(busyRest * ours / 1e6, longest(tasks, Span::processor));
                case PULSE -> longest(pulses, Span::processor);
            };
        }

        long pulsesBefore(Look look) {
            return pulses.stream().filter(pulse -> pulse.to() < look.at()).count();
        }

        private static double longest(List<Span> spans, ToDoubleFunction<Span> length) {
            return spans.stream().mapToDouble(length).max().orElse(0);
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PulseClock clock = new PulseClock();
    private final TaskClock handed;
    private final Thread watcher = new Thread(this::watch, "stall-watch");
    private final Thread watched;
    private final Map<Of, Map<String, Double>> longest = new TreeMap<>();
    private final Map<Of, Map<String, Double>> busiest = new TreeMap<>();
    private final Own own = new Own();
    private volatile String phase = "start";
    private volatile boolean over;
    private long processor;

    /** Starts watching the interface thread, on which it is made; {@code handed} times what the program hands it. */
    Stalls(TaskClock handed) {
        this.handed = handed;
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
            note(during, waited[0], seen);
            own.note(during, waited[0].pulses(), seen);
            Interface.pause(1);
        }
    }

    private Wait since(long asked) {
        long now = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime() - processor;
        processor += busy;
        List<Span> pulses = clock.taken();
        List<Span> tasks = handed.taken();
        List<Span> known = Stream.concat(pulses.stream(), tasks.stream()).toList();
        long all = now - asked;
        long rest = all - known.stream().mapToLong(span -> span.after(asked)).sum();
        // some of it was before the beat was handed over: in a wait the thread is busy no longer than that takes
        return new Wait(all, rest, Math.min(all, busy),
                Math.min(rest, busy - known.stream().mapToLong(Span::busy).sum()), pulses, tasks);
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

    private synchronized void note(String during, Wait wait, List<Look> seen) {
        if (during == null) {
            return;
        }
        double ours = ours(wait, seen);
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
            places(seen.stream());
            wait.tasks().stream().filter(task -> task.clock() > TOLD_MS / 2).forEach(task -> {
                System.err.printf("  a task in it: %.1f ms, processor %.1f ms%n", task.clock(), task.processor());
                places(seen.stream().filter(task::holds));
            });
        }
    }

    /** The share that the longest task of ours has in what was neither handed over nor a pulse. */
    private static double ours(Wait wait, List<Look> seen) {
        List<Look> rest = seen.stream().filter(look -> look.place().task())
                .filter(look -> wait.tasks().stream().noneMatch(task -> task.holds(look))).toList();
        // what the same place did before a pulse and after it are two
        return rest.isEmpty() ? 1 : rest.stream().filter(look -> look.place().ours())
                .collect(Collectors.groupingBy(look -> wait.pulsesBefore(look) + look.place().entry(),
                        Collectors.counting())).values().stream()
                .max(Comparator.naturalOrder()).orElse(0L) / (double) rest.size();
    }

    private static void places(Stream<Look> looks) {
        looks.map(look -> look.place().words()).collect(Collectors.groupingBy(Function.identity(),
                Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(10)
                .forEach(place -> System.err.printf("    %d x %s%n", place.getValue(), place.getKey()));
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
