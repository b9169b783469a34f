package tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.work.WholeFile;

/** Writes a file whole or not at all, and says why where it cannot. */
final class FreshFile {

    private static final Words WORDS = Words.of(FreshFile.class);

    private FreshFile() {
    }

    /** What is to be written. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes to {@code file}.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    static void write(Path file, Writing writing) {
        Path folder = file.toAbsolutePath().getParent();
        if (WholeFile.isInTheWay(file)) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, Files.isDirectory(file) ? "folder" : "notPlain",
                    file.toString()).exception();
        }
        if (!Files.isDirectory(folder)) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "noFolder", file.toString(), folder.toString())
                    .exception();
        }
        try {
            WholeFile.replace(file, fresh -> {
                try (OutputStream out = Files.newOutputStream(fresh)) {
                    writing.to(out);
                }
            });
        } catch (IOException failed) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "notWritten", file.toString(),
                    String.valueOf(failed.getMessage())).exception(failed);
        }
    }
}
