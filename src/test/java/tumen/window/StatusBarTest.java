package tumen.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.look.Texts;
import tumen.work.Job;
import tumen.work.Workers;

/** The status bar tells of long work, of one after the other, and is still where there is none. */
class StatusBarTest {

    private static final long PATIENCE_MILLIS = 30_000;

    @Test
    void longWorkIsToldOfWhileItLasts() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        try (Workers workers = Workers.start(Platform::runLater, Throwable::printStackTrace);
                FxTest test = FxTest.show(600, 40, () -> new StackPane(
                        new StatusBar(workers, new Texts(Locale.ENGLISH)).node()))) {
            Label doing = test.find("#work-doing");
            assertThat(shows(doing)).isFalse();
            start(workers, first);
            await(() -> shows(doing));
            first.countDown();
            await(() -> !shows(doing));
            Job again = start(workers, second);
            await(() -> shows(doing));
            Button cancel = test.find("#work-cancel");
            FxTest.run(cancel::fire);
            assertThat(again.cancelled()).isTrue();
            second.countDown();
            await(() -> !shows(doing));
        }
    }

    private static Job start(Workers workers, CountDownLatch over) {
        return workers.start("counting", progress -> {
            progress.report(1, 2);
            return over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }, done -> { });
    }

    private static boolean shows(Label doing) {
        return FxTest.on(() -> doing.getParent().isVisible() && !doing.getText().isEmpty());
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("it came within its time").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
