package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tumen.session.Notices;

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
