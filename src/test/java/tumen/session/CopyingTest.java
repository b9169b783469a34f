package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tumen.work.Workers;

/** Of several texts that are copied, that lies on the clipboard which was asked for last. */
class CopyingTest {

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final List<String> clipboard = new ArrayList<>();

    @Test
    void aSlowTextDoesNotReplaceANewerOne() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        try (Workers workers = Workers.start(tasks::add, thrown -> {
            throw new AssertionError(thrown);
        })) {
            Copying copying = new Copying(workers);
            copying.later(progress -> {
                slow.await();
                return "first";
            }).accept(clipboard::add);
            copying.now("second").accept(clipboard::add);
            slow.countDown();
            settle(workers);
            assertThat(clipboard).containsExactly("second");

            copying.later(progress -> "third").accept(clipboard::add);
            settle(workers);
            assertThat(clipboard).containsExactly("second", "third");
        }
    }

    private void settle(Workers workers) throws InterruptedException {
        while (!workers.running().isEmpty() || !tasks.isEmpty()) {
            Runnable task = tasks.poll(20, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }
}
