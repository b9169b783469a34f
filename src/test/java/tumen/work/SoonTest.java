package tumen.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoonTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void manyChangesAreFollowedOnceInATaskAfterThem() {
        try (Workers workers = Workers.start(tasks::add, Throwable::printStackTrace)) {
            Soon soon = new Soon(workers, times::incrementAndGet);
            soon.ask();
            soon.ask();
            assertThat(times).hasValue(0);
            runAll();
            assertThat(times).hasValue(1);
            soon.ask();
            runAll();
            assertThat(times).hasValue(2);
        }
    }

    @Test
    void whatIsLetGoOfIsNotDone() {
        try (Workers workers = Workers.start(tasks::add, Throwable::printStackTrace)) {
            Soon soon = new Soon(workers, times::incrementAndGet);
            soon.ask();
            soon.drop();
            runAll();
            assertThat(times).hasValue(0);
            soon.ask();
            soon.drop();
            soon.ask();
            runAll();
            assertThat(times).hasValue(1);
        }
    }

    @Test
    void withoutThreadsItIsDoneAtOnce() {
        Soon soon = new Soon(Workers.direct(), times::incrementAndGet);
        soon.ask();
        soon.ask();
        assertThat(times).hasValue(2);
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
