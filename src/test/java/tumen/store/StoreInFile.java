package tumen.store;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tumen.work.Progress;

/** Begins each test with a small story in a store, alone in its folder. */
abstract class StoreInFile {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("story.sqlite");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
    }
}
