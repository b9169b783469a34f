package tumen.exchange;

import java.nio.file.Path;
import tumen.model.Story;
import tumen.work.Progress;

/** A story as a JSON file, the form in which it is reviewed. */
public final class StoryJson {

    private StoryJson() {
    }

    /**
     * Reads a story.
     *
     * @throws tumen.problem.ProblemException that names the file and the line or field that is wrong
     */
    public static Story read(Path file, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a story, the same file byte for byte from the same story; {@code file} is replaced at once
     * or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Story story, Path file, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
