package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.Observable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.problem.Words;
import tumen.session.Notices;
import tumen.window.MainWindow;

/** Failures that nobody took are told once each, and what could not be had at the start is told. */
class UnexpectedTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Level level = Logger.getLogger("").getLevel();
    private final Notices notices = new Notices();
    private final Unexpected unexpected = new Unexpected();

    @BeforeEach
    void listen() {
        Logger.getLogger("").setLevel(Level.OFF);
        unexpected.tellTo(notices, Platform::runLater);
    }

    @AfterEach
    void takeAway() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        Logger.getLogger("").setLevel(level);
    }

    @Test
    void aFailureThatComesBackIsToldOnce() {
        for (int pulse = 0; pulse < 100; pulse++) {
            unexpected.accept(new IllegalStateException("in every pulse"));
        }
        assertThat(notices.untold()).hasSize(1);
        unexpected.accept(new IllegalStateException("another"));
        assertThat(notices.untold()).hasSize(2);
    }

    @Test
    void failuresThatTakeTurnsAreToldOnceEachWhateverTheySay() {
        for (int pulse = 0; pulse < 100; pulse++) {
            unexpected.accept(new IndexOutOfBoundsException("Index " + pulse));
            unexpected.accept(new StackOverflowError());
        }
        assertThat(notices.untold()).hasSize(2);
        for (int i = 0; i < 100; i++) {
            IllegalStateException other = new IllegalStateException();
            other.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "m" + i, "A.java", i)});
            unexpected.accept(other);
        }
        assertThat(notices.untold()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsToldSaysWhatToDo(String language) {
        unexpected.accept(new StackOverflowError());
        unexpected.accept(new OutOfMemoryError("Java heap space"));
        String log = Words.of(MainWindow.class).text(Locale.of(language), "menu.report");
        assertThat(notices.untold().getFirst().sentence(Locale.of(language))).contains("StackOverflowError", log)
                .doesNotContain("null");
        assertThat(notices.untold().getLast().sentence(Locale.of(language))).contains("-Xmx4g");
    }

    @Test
    void aFailureWhileOneIsToldComesToAnEnd() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        unexpected.tellTo(notices, waiting::add);
        Thread.currentThread().setUncaughtExceptionHandler(Thread.getDefaultUncaughtExceptionHandler());
        notices.untold().addListener((Observable changed) -> {
            throw new IllegalStateException("cannot be shown");
        });
        unexpected.accept(new IllegalArgumentException("first"));
        int done = 0;
        while (!waiting.isEmpty() && done < 1000) {
            waiting.remove().run();
            done++;
        }
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertThat(done).isLessThan(10);
        assertThat(notices.untold()).hasSize(2);
    }

    @Test
    void theWindowLivesOn(@TempDir Path home) {
        try (OpenProgram open = OpenProgram.start(home, Path.of(System.getProperty("tumen.story")), Locale.ENGLISH, 990,
                900)) {
            for (int i = 0; i < 3; i++) {
                Platform.runLater(() -> {
                    throw new IllegalStateException("on the interface thread");
                });
                open.act(() -> open.session().workers().start("failing", progress -> {
                    throw new StackOverflowError();
                }, never -> { }));
            }
            open.await("both are told", () -> open.session().notices().untold().size() == 2);
            open.act(() -> open.program().window().tableShown().set(true));
            assertThat(open.has("table")).isTrue();
        }
    }

    @Test
    void whatIsToldIsASentenceInBothLanguagesAndNoStackTrace() {
        unexpected.accept(new IllegalStateException("in every pulse"));
        String english = notices.untold().getFirst().sentence(Locale.ENGLISH);
        String french = notices.untold().getFirst().sentence(Locale.FRENCH);
        assertThat(english).isNotEqualTo(french).contains("in every pulse").doesNotContain("\tat ");
    }

    @Test
    void whatCouldNotBeHadAtTheStartIsTold() {
        Unexpected.tellOfStart(notices, true, true, Path.of("state"));
        assertThat(notices.untold()).isEmpty();
        Unexpected.tellOfStart(notices, false, false, Path.of("/home/Ольга 김/state"));
        assertThat(notices.untold()).hasSize(2);
        assertThat(notices.untold().getFirst().sentence(Locale.FRENCH)).contains("/home/Ольга 김/state");
        assertThat(notices.untold().getLast().sentence(Locale.ENGLISH)).contains("typeface");
    }
}
