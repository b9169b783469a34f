package tumen.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuietTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void manyAskedForIsOnceDone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (Workers workers = Workers.start(Runnable::run, Throwable::printStackTrace)) {
            Quiet quiet = new Quiet(workers, Duration.ofMillis(100), () -> {
                times.incrementAndGet();
                done.countDown();
            });
            for (int i = 0; i < 50; i++) {
                quiet.ask();
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            quiet.now();
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void whatIsLeftIsDoneAtOnceWhenTheEndComes() {
        try (Workers workers = Workers.start(Runnable::run, Throwable::printStackTrace)) {
            Quiet quiet = new Quiet(workers, Duration.ofDays(1), times::incrementAndGet);
            quiet.now();
            assertThat(times).hasValue(0);
            quiet.ask();
            quiet.now();
            quiet.now();
            assertThat(times).hasValue(1);
        }
    }
}
