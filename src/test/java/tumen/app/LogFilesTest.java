package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The log: where it lies, that it stays small, and that the program can do without it. */
class LogFilesTest {

    private static final long MOST = 3 * 1_100_000;

    private final Logger root = LogManager.getLogManager().getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());

    @TempDir
    private Path home;

    private LogFiles log;

    private boolean start(Path folder) {
        log = new LogFiles(folder);
        return log.start();
    }

    @AfterEach
    void takeAway() {
        log.close();
        assertThat(root.getHandlers()).containsExactlyElementsOf(before);
        before.forEach(handler -> handler.setLevel(Level.INFO));
    }

    @Test
    void whatIsLoggedLiesInAFileWithItsReason() throws IOException {
        Path folder = home.resolve("état de 김 100%h %g %");
        assertThat(start(folder)).isTrue();
        System.getLogger("tumen.test").log(System.Logger.Level.ERROR, "what went wrong",
                new IllegalStateException("why"));
        assertThat(Files.readString(folder.resolve("tumen.0.log"))).contains("what went wrong", "why",
                "LogFilesTest");
    }

    @Test
    void threeFilesOfAMegabyteTakeTurns() throws IOException {
        assertThat(start(home)).isTrue();
        String line = "x".repeat(10_000);
        for (int i = 0; i < 600; i++) {
            System.getLogger("tumen.test").log(System.Logger.Level.ERROR, line);
        }
        try (Stream<Path> files = Files.list(home)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(3);
            long all = 0;
            for (Path log : logs) {
                all += Files.size(log);
            }
            assertThat(all).isBetween(1_000_000L, MOST);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheProgramRunsWithoutOneAndStandardErrorIsLeft() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThat(start(file.resolve("state"))).isFalse();
        assertThat(root.getHandlers()).containsExactlyElementsOf(before)
                .allSatisfy(handler -> assertThat(handler.getLevel()).isNotEqualTo(Level.OFF));
    }

    @Test
    void oneThatWasClosedBeforeItBeganWritesNothing() {
        log = new LogFiles(home.resolve("state"));
        log.close();
        assertThat(log.start()).isTrue();
        assertThat(home.resolve("state")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskTheProgramRunsWithoutOne() throws IOException {
        Files.createSymbolicLink(home.resolve("tumen.0.log"), Path.of("/dev/full"));
        assertThat(start(home)).isFalse();
        assertThat(root.getHandlers()).containsExactlyElementsOf(before);
    }
}
