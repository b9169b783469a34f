package tumen.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** Writes a file whole or not at all, and says why where it cannot. */
public final class OutputFile {

    private static final Words WORDS = Words.of(OutputFile.class);

    /** Less room than this left on a disk where a write failed is taken for the reason. */
    private static final long NO_ROOM = 1 << 16;

    private OutputFile() {
    }

    /**
     * Writes to a temporary file beside {@code target} and moves it there. Where that fails, also by a
     * cancel, the temporary file is gone and the target as it was.
     *
     * @throws ProblemException of kind NOT_WRITTEN, with the reason
     */
    public static void replace(Path target, WholeFile.Writing writing) {
        refuseWhatIsInTheWay(target);
        try {
            WholeFile.replace(target, temporary -> {
                try {
                    writing.to(temporary);
                } catch (IOException failed) {
                    // Looked at while the unfinished file still takes its room.
                    throw seen(target, failed);
                } finally {
                    Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + "-journal"));
                }
            });
        } catch (IOException failed) {
            throw failed(target, failed);
        }
    }

    /**
     * Refuses a place where nothing can be written, before any work is done for it.
     *
     * @throws ProblemException of kind NOT_WRITTEN, with the reason
     */
    public static void check(Path target) {
        refuseWhatIsInTheWay(target);
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw notWritten(target, "output.no-folder").exception();
        }
        if (!Files.isWritable(folder)) {
            throw notWritten(target, "output.denied").exception();
        }
    }

    /** The problem of a file that was not written: {@code reason} is the rest of the sentence. */
    public static Problem notWritten(Path target, Problem reason) {
        return Problem.of(Kind.NOT_WRITTEN, WORDS, "output.not-written", target.toString(), reason);
    }

    /** The problem of a write that failed, with its reason. */
    public static ProblemException failed(Path target, IOException failed) {
        return notWritten(target, reason(target, failed)).exception(failed);
    }

    /** The problem of a write that failed for want of room, also where a library found it out. */
    public static ProblemException full(Path target, Throwable cause) {
        return notWritten(target, "output.full").exception(cause);
    }

    /** The failure of a write, with the reason if there is no room left now: temporary files still take theirs. */
    public static IOException seen(Path target, IOException failed) {
        return failed instanceof NoRoom || hasRoom(target) ? failed : new NoRoom(failed);
    }

    /** The root of a file system, which has no parent, is a folder too. */
    private static void refuseWhatIsInTheWay(Path target) {
        if (WholeFile.isInTheWay(target)) {
            throw notWritten(target, Files.isDirectory(target) ? "output.folder" : "output.not-plain").exception();
        }
    }

    private static String reason(Path target, IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> "output.no-folder";
            case AccessDeniedException denied -> "output.denied";
            case NoRoom full -> "output.full";
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
        return notWritten(target, Problem.of(Kind.NOT_WRITTEN, WORDS, reason));
    }

    private static final class NoRoom extends IOException {

        private static final long serialVersionUID = 1L;

        NoRoom(IOException cause) {
            super(cause);
        }
    }
}
