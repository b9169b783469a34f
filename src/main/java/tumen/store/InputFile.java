package tumen.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** Looks at a file that was named, before anything opens it: opening a pipe would wait for ever. */
public final class InputFile {

    private static final Words WORDS = Words.of(InputFile.class);

    private InputFile() {
    }

    /**
     * Refuses what is no plain file that can be read.
     *
     * @return its size in bytes
     * @throws ProblemException NOT_FOUND or REFUSED, with the reason
     */
    public static long check(Path file) {
        if (!Files.exists(file)) {
            throw Problem.of(Kind.NOT_FOUND, WORDS, "input.missing", file.toString()).exception();
        }
        if (Files.isDirectory(file)) {
            throw refused("input.folder", file).exception();
        }
        if (!Files.isRegularFile(file)) {
            throw refused("input.not-plain", file).exception();
        }
        if (!Files.isReadable(file)) {
            throw refused("input.denied", file).exception();
        }
        try {
            return Files.size(file);
        } catch (IOException unread) {
            throw unread(file, unread);
        }
    }

    /** The problem of a file that could not be read to its end. */
    public static ProblemException unread(Path file, IOException reason) {
        boolean denied = reason instanceof AccessDeniedException;
        return refused(denied ? "input.denied" : "input.unread", file).exception(reason);
    }

    private static Problem refused(String key, Path file) {
        return Problem.of(Kind.REFUSED, WORDS, key, file.toString());
    }
}
