package tumen.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The program's background threads. Results and failures come back on the interface's executor; a
 * failure that its starter does not take is told to the program's own listener, so none vanishes.
 */
public final class Workers implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Workers.class.getName());

    /** How often work that is in no hurry looks whether what was asked before it is done, and how often at most. */
    private static final long LOOK_MILLIS = 10;
    private static final int MOST_LOOKS = 1_500;
    private static final int ENDING_SECONDS = 5;

    private final Executor pool;
    private final Executor prompt;
    private final Executor patient;
    private final Executor ui;
    private final Consumer<Throwable> unexpected;
    private final List<Job> running = new CopyOnWriteArrayList<>();
    private final List<Job> wanted = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    private Workers(Executor pool, Executor prompt, Executor patient, Executor ui, Consumer<Throwable> unexpected) {
        this.pool = pool;
        this.prompt = prompt;
        this.patient = patient;
        this.ui = ui;
        this.unexpected = unexpected;
    }

    /**
     * A pool of daemon threads, one a core but at least two.
     *
     * @param ui runs results on the interface thread
     * @param unexpected is told, there, of failures that nobody took
     */
    public static Workers start(Executor ui, Consumer<Throwable> unexpected) {
        int size = Math.max(2, Runtime.getRuntime().availableProcessors());
        return new Workers(Executors.newFixedThreadPool(size, threads("tumen-worker-")),
                Executors.newFixedThreadPool(1, threads("tumen-prompt-")),
                Executors.newFixedThreadPool(1, threads("tumen-patient-")), ui, unexpected);
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Does all work at once on the calling thread: for tests and the command line. Failures are thrown. */
    public static Workers direct() {
        return new Workers(Runnable::run, Runnable::run, Runnable::run, Runnable::run, thrown -> {
            if (thrown instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(thrown);
        });
    }

    /** Starts work whose failure is the program's to tell. {@code result} runs on the interface thread. */
    public <T> Job start(String name, Work<T> work, Consumer<? super T> result) {
        return start(name, work, result, this::failed);
    }

    /**
     * Starts work.
     *
     * @param name what is done, shown beside its progress
     * @param result takes what it gives, on the interface thread, unless it was cancelled
     * @param failure takes what it threw, on the interface thread, unless it was cancelled
     */
    public <T> Job start(String name, Work<T> work, Consumer<? super T> result,
            Consumer<Throwable> failure) {
        return start(name, work, result, failure, () -> { });
    }

    /** The same; {@code dropped} is told, on the interface thread, where it was cancelled. */
    public <T> Job start(String name, Work<T> work, Consumer<? super T> result,
            Consumer<Throwable> failure, Runnable dropped) {
        return startWanted(pool, name, work, result, failure, dropped);
    }

    /** Starts a little that is waited for, as {@link #start} does: it has a thread that nothing long is done on. */
    <T> Job startPrompt(String name, Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        return startWanted(prompt, name, work, result, failure, () -> { });
    }

    private <T> Job startWanted(Executor threads, String name, Work<T> work, Consumer<? super T> result,
            Consumer<Throwable> failure, Runnable dropped) {
        Job job = new Job(name);
        wanted.add(job);
        begin(job, threads, () -> job.run(work, ui, result, failure, dropped), () -> wanted.remove(job));
        return job;
    }

    /**
     * Starts work that is long and that nobody waits for, as {@link #start} does: one such piece after another, each
     * on a thread apart and not before the other work is done that is under way now, or fifteen seconds have passed.
     */
    <T> Job startPatient(String name, Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        Job job = new Job(name);
        // Without threads of their own, what is under way is what asks.
        List<Job> first = pool instanceof ExecutorService ? List.copyOf(wanted) : List.of();
        begin(job, patient, () -> {
            letPass(first, job);
            job.run(work, ui, result, failure, () -> { });
        }, () -> { });
        return job;
    }

    /** Hands a job to its threads. What is asked for once the threads have been closed is cancelled, not refused. */
    private void begin(Job job, Executor threads, Runnable task, Runnable after) {
        running.add(job);
        watchers.forEach(ui::execute);
        Runnable over = () -> {
            running.remove(job);
            after.run();
        };
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    over.run();
                }
            });
        } catch (RejectedExecutionException closed) {
            job.refuse();
            over.run();
        }
    }

    private void letPass(List<Job> first, Job job) {
        try {
            for (int look = 0; look < MOST_LOOKS && !job.cancelled()
                    && first.stream().anyMatch(wanted::contains); look++) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is under way just now, oldest first. */
    public List<Job> running() {
        return List.copyOf(running);
    }

    /** Tells {@code watcher}, on the interface thread, each time that work has begun. */
    public void onBegin(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Runs something on the interface thread, soon. */
    public void onInterface(Runnable task) {
        ui.execute(task);
    }

    /**
     * Runs something on the interface thread after a pause; where there are no threads of its own, never. No animation
     * keeps time for it, which would wake the machine, and draw, at each pulse.
     */
    public void onInterfaceAfter(Duration pause, Runnable task) {
        if (pool instanceof ExecutorService) {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, ui).execute(task);
        }
    }

    /** Runs something on a background thread after a pause; without threads of its own, at once. */
    void later(Duration pause, Runnable task) {
        Executor after = pool instanceof ExecutorService
                ? CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, pool)
                : pool;
        after.execute(task);
    }

    void failed(Throwable thrown) {
        LOG.log(Level.DEBUG, "background work failed", thrown);
        unexpected.accept(thrown);
    }

    /** Cancels what is under way and gives it some seconds to come to a clean end. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        for (Executor executor : List.of(pool, prompt, patient)) {
            if (executor instanceof ExecutorService service) {
                service.shutdownNow();
                try {
                    service.awaitTermination(ENDING_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
