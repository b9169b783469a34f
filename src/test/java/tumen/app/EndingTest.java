package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.model.Note;
import tumen.store.OpenStore;
import tumen.store.Stores;
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
        tellToEnd(home.resolve("tumen.0.log"), said, LonelyStart.class, home, store);
        assertThat(home.resolve("settings.json")).content().contains(store.toString()).contains("\"maximised\"")
                .contains("\"width\" : 1").contains("\"recent\"");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNoteThatIsBeingWrittenIsKeptAndWhatWasSetJustBefore() throws Exception {
        Path store = folder.resolve("a.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        Path home = Files.createDirectory(folder.resolve("home"));
        Path said = folder.resolve("said");
        Path written = folder.resolve("written");
        tellToEnd(written, said, NotingStart.class, home, store, written);
        assertThat(home.resolve("settings.json")).content().contains("\"textSize\" : 130");
        try (Stream<Path> files = Files.walk(home)) {
            Optional<Path> copy = files.filter(file -> file.getFileName().toString()
                    .matches("arms-story-.*\\.sqlite")).findFirst();
            assertThat(copy).as("the reader's copy; it told: %s", Files.readString(said)).isPresent();
            try (OpenStore kept = Stores.open(copy.get(), Progress.NONE)) {
                assertThat(kept.notes()).extracting(Note::text).containsExactly("Read it twice.");
            }
        }
    }

    /** Starts a program, and tells it to end once {@code there} is there. */
    private static void tellToEnd(Path there, Path said, Class<?> start, Path... arguments) throws Exception {
        Process program = start(said, start, arguments);
        try {
            Instant end = Instant.now().plusSeconds(PATIENCE);
            while (Files.notExists(there) && program.isAlive() && Instant.now().isBefore(end)) {
                Thread.sleep(5);
            }
            program.destroy();
            assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(there).as("%s", Files.readString(said)).exists();
    }

    private static Process start(Path said, Class<?> start, Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
                "-p", System.getProperty("jdk.module.path"), "--patch-module", "tumen=target/test-classes",
                "-m", "tumen/" + start.getName()));
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }
}
