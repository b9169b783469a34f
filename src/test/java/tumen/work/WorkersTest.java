package tumen.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work in the background, with a queue in place of the interface thread. */
class WorkersTest {

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final List<Throwable> told = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final Workers workers = Workers.start(ui::add, told::add);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aResultIsTakenOnTheInterfaceThread() throws InterruptedException {
        Thread[] worked = new Thread[1];
        Job job = workers.start("counting", progress -> {
            worked[0] = Thread.currentThread();
            return "three";
        }, results::add);

        next().run();

        assertThat(results).containsExactly("three");
        assertThat(worked[0]).isNotSameAs(Thread.currentThread());
        assertThat(job.ended()).isTrue();
    }

    @Test
    void aFailureThatNobodyTakesIsToldOnce() throws InterruptedException {
        IllegalStateException broken = new IllegalStateException("broken");
        workers.<String>start("counting", progress -> {
            throw broken;
        }, results::add);

        next().run();

        assertThat(told).containsExactly(broken);
        assertThat(results).isEmpty();
    }

    @Test
    void theResultOfACancelledJobIsDropped() throws InterruptedException {
        Job job = workers.start("counting", progress -> "three", results::add);
        Runnable result = next();
        job.cancel();

        result.run();

        assertThat(results).isEmpty();
        assertThat(job.ended()).isTrue();
    }

    @Test
    void ofRequestsOfOneKindOnlyTheNewestCounts() throws InterruptedException {
        Latest latest = new Latest(workers, "counting");
        latest.ask(progress -> "old", results::add);
        Runnable old = next();
        latest.ask(progress -> "new", results::add);

        old.run();
        next().run();

        assertThat(results).containsExactly("new");
    }

    @Test
    void closingCancelsWhatIsUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = workers.start("waiting", progress -> {
            begun.countDown();
            Thread.sleep(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            return "late";
        }, results::add);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        workers.close();
        next().run();

        assertThat(job.cancelled()).isTrue();
        assertThat(workers.running()).isEmpty();
        assertThat(results).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsAskedForAfterClosingIsCancelledAndThrowsNothing() {
        workers.close();

        Job job = workers.start("late", progress -> "late", results::add);
        Job patient = Latest.patient(workers, "later still").ask(progress -> "late", results::add);

        assertThat(List.of(job, patient)).allMatch(Job::cancelled).allMatch(Job::ended);
        assertThat(workers.running()).isEmpty();
        assertThat(ui).isEmpty();
    }

    @Test
    void longWorkWaitsForWhatWasAskedBeforeItAndForNoMore() throws InterruptedException {
        CountDownLatch earlier = new CountDownLatch(1);
        CountDownLatch later = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        workers.start("earlier", progress -> {
            earlier.await();
            order.add("earlier");
            return "earlier";
        }, results::add);
        Latest.patient(workers, "long").ask(progress -> {
            order.add("long");
            later.countDown();
            return "long";
        }, results::add);
        workers.start("later", progress -> later.await(PATIENCE_SECONDS, TimeUnit.SECONDS), done -> {
            assertThat(done).as("the long work does not wait for it").isTrue();
            order.add("later");
        });

        earlier.countDown();
        for (int result = 0; result < 3; result++) {
            next().run();
        }

        assertThat(order).containsExactly("earlier", "long", "later");
    }

    private Runnable next() throws InterruptedException {
        Runnable task = ui.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(task).as("something for the interface thread").isNotNull();
        return task;
    }

    @Test
    void whoWatchesIsToldOfEachBeginning() {
        Workers direct = Workers.direct();
        AtomicInteger told = new AtomicInteger();
        direct.onBegin(told::incrementAndGet);
        direct.start("counting", progress -> 1, one -> { });
        direct.start("counting", progress -> 2, two -> { });
        assertThat(told).hasValue(2);
    }

    @Test
    void whatIsToBeDoneAfterAPauseIsDoneOnTheInterfaceThread() throws InterruptedException {
        workers.onInterfaceAfter(Duration.ofMillis(1), () -> results.add("later"));
        Runnable task = next();
        assertThat(results).isEmpty();
        task.run();
        assertThat(results).containsExactly("later");
        // who looks again and again would never come to an end
        Workers.direct().onInterfaceAfter(Duration.ZERO, () -> results.add("at once"));
        assertThat(results).hasSize(1);
    }
}
