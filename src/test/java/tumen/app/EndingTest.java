package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A program that is told to end, as at the end of the reader's session with the system, keeps what it remembers. */
class EndingTest {

    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFirstStartThatIsToldToEndLeavesItsSettings() throws Exception {
        Path store = folder.resolve("a.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        Path home = Files.createDirectory(folder.resolve("home"));
        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
                "-p", System.getProperty("jdk.module.path"), "--patch-module", "tumen=target/test-classes",
                "-m", "tumen/" + LonelyStart.class.getName(), home.toString(), store.toString()))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            Instant end = Instant.now().plusSeconds(PATIENCE);
            while (Files.notExists(home.resolve("tumen.0.log")) && program.isAlive() && Instant.now().isBefore(end)) {
                Thread.sleep(5);
            }
            program.destroy();
            assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(home.resolve("tumen.0.log")).as("%s", Files.readString(said)).exists();
        assertThat(home.resolve("settings.json")).content().contains(store.toString()).contains("\"maximised\"")
                .contains("\"width\" : 1").contains("\"recent\"");
    }
}
