package tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tumen.problem.Problem;
import tumen.problem.Words;

/** Writes a file so that its place holds the old one or the new one, never half of either. */
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
     * Writes beside {@code file} and moves it there.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    static void write(Path file, Writing writing) {
        Path fresh = null;
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "folder", file.toString()).exception();
            }
            if (!Files.isDirectory(target.getParent())) {
                throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "noFolder", file.toString(),
                        target.getParent().toString()).exception();
            }
            fresh = Files.createTempFile(target.getParent(), ".tumen-", ".part");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                writing.to(out);
            }
            replace(fresh, target);
        } catch (IOException failed) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "notWritten", file.toString(),
                    String.valueOf(failed.getMessage())).exception(failed);
        } finally {
            discard(fresh);
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path fresh) {
        try {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException stuck) {
            System.getLogger(FreshFile.class.getName()).log(System.Logger.Level.WARNING, "left behind " + fresh,
                    stuck);
        }
    }
}
