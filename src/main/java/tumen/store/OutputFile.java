package tumen.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** Writes a file so that its place holds the old one or the new one, never half of either. */
public final class OutputFile {

    private static final Words WORDS = Words.of(OutputFile.class);

    /** Less room than this left on a disk where a write failed is taken for the reason. */
    private static final long NO_ROOM = 1 << 16;

    private OutputFile() {
    }

    /** What is to be written. */
    @FunctionalInterface
    public interface Writing {

        /** Writes everything to {@code temporary}, an empty file in the folder of the target. */
        void to(Path temporary) throws IOException;
    }

    /**
     * Writes to a temporary file beside {@code target} and moves it there. Where that fails, also by a
     * cancel, the temporary file is gone and the target as it was.
     *
     * @throws ProblemException of kind NOT_WRITTEN, with the reason
     */
    public static void replace(Path target, Writing writing) {
        Path temporary = null;
        try {
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw notWritten(target, "output.folder").exception();
            }
            temporary = fresh(place);
            writing.to(temporary);
            try (FileChannel written = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            move(temporary, place);
        } catch (IOException failed) {
            throw notWritten(target, reason(target, failed)).exception(failed);
        } finally {
            remove(temporary);
        }
    }

    /** The problem of a write that failed for want of room, also inside the database. */
    static ProblemException full(Path target, Throwable cause) {
        return notWritten(target, "output.full").exception(cause);
    }

    /** An empty file beside {@code place}, that as many may read as may read the old one, or any new file. */
    private static Path fresh(Path place) throws IOException {
        Path fresh = Files.createFile(place.resolveSibling(".tumen-" + UUID.randomUUID() + ".part"));
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
        return fresh;
    }

    private static void move(Path temporary, Path place) throws IOException {
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(Path target, IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> "output.no-folder";
            case AccessDeniedException denied -> "output.denied";
            default -> hasRoom(target) ? "output.failed" : "output.full";
        };
    }

    private static boolean hasRoom(Path target) {
        try {
            return Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace() > NO_ROOM;
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Problem notWritten(Path target, String reason) {
        return Problem.of(Kind.NOT_WRITTEN, WORDS, "output.not-written", target.toString(),
                Problem.of(Kind.NOT_WRITTEN, WORDS, reason));
    }

    private static void remove(Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + "-journal"));
        } catch (IOException left) {
            System.getLogger(OutputFile.class.getName()).log(System.Logger.Level.WARNING, "left behind", left);
        }
    }
}
