package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over the default story: what they give, and what they refuse. */
class StoryCommandsTest {

    private static final Path STORY = Path.of("data/arms-story.json");

    @TempDir
    private Path folder;
    private Path store;

    @BeforeEach
    void importStory() {
        store = folder.resolve("a story ?#% 조.tumen");
        Run run = Run.of("import", STORY.toString(), store.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains(store.toString()).contains("events").contains("claims");
    }

    @Test
    void outAndInAgainIsTheSame() throws IOException {
        Path json = folder.resolve("out.json");
        assertThat(Run.of("export", store.toString(), json.toString()).code()).isEqualTo(Exit.DONE);
        Path again = folder.resolve("again.tumen");
        assertThat(Run.of("import", json.toString(), again.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(Files.mismatch(store, again)).isEqualTo(-1);
    }
}
