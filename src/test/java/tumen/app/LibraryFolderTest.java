package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A picture drawn for somebody who has no home: nothing but our own sentence is said, and nothing left behind. */
class LibraryFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        StoryWriter.write(DefaultStory.read(), folder.resolve("story.sqlite"), Progress.NONE);
    }

    @Test
    void whoHasNoHomeIsToldNothingOfIt() throws Exception {
        assertThat(said("?")).isEqualTo("story.png: written.\n");
        assertThat(said("/nonexistent/home")).isEqualTo("story.png: written.\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("story.sqlite", "story.png", "said", "tmp");
    }

    @Test
    void aHomeIsUsed() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        assertThat(said(home.toString())).isEqualTo("story.png: written.\n");
        assertThat(home.resolve(".openjfx/cache")).isDirectory();
    }

    /** What the program says when it draws. */
    private String said(String home) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
                "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary,
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                "-p", Objects.requireNonNull(System.getProperty("jdk.module.path")), "-m", "tumen/tumen.app.Main",
                "render", "story.sqlite", "story.png", "--lang", "en"));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
        process.waitFor();
        return Files.readString(said);
    }
}
