package tumen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.problem.Words;
import tumen.work.OutputFile;
import tumen.work.WholeFile;

/** Writes a file that is no store: it never takes the place of one, which would be lost by it. */
public final class OtherFile {

    private static final Words WORDS = Words.of(OtherFile.class);

    private OtherFile() {
    }

    /**
     * Writes it whole or not at all, as {@link OutputFile#replace} does.
     *
     * @throws ProblemException of kind NOT_WRITTEN, with the reason
     */
    public static void replace(Path target, WholeFile.Writing writing) {
        if (Stores.isDatabase(target)) {
            throw refused(target, "output.store");
        }
        OutputFile.replace(target, writing);
    }

    /**
     * Refuses a place where the store {@code open} itself lies, under whatever name.
     *
     * @throws ProblemException of kind NOT_WRITTEN, with the reason
     */
    static void refuseSame(Path target, Path open) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, open)) {
                throw refused(target, "output.open");
            }
        } catch (IOException unknown) {
            throw OutputFile.failed(target, unknown);
        }
    }

    private static ProblemException refused(Path target, String reason) {
        return OutputFile.notWritten(target, Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, reason)).exception();
    }
}
