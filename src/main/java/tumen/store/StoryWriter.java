package tumen.store;

import java.nio.file.Path;
import tumen.model.Story;
import tumen.work.Progress;

/** Writes a story as a store: the same file, byte for byte, from the same story. */
public final class StoryWriter {

    private StoryWriter() {
    }

    /**
     * Writes {@code story} to {@code file}, which is replaced at once or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Story story, Path file, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
