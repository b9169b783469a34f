package tumen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.ProblemException;
import tumen.problem.Words;
import tumen.work.InterfaceThread;
import tumen.work.OutputFile;
import tumen.work.Progress;

/** What a reader is told where SQLite gives up. */
final class SqlProblem {

    private static final Words WORDS = Words.of(SqlProblem.class);

    /** The keys of this package's own problems; those of a date, say, come from what the store holds. */
    private static final Pattern OURS = Pattern.compile("(store|input|output|copy)\\.");

    private SqlProblem() {
    }

    /** Something that asks SQLite. */
    @FunctionalInterface
    interface Asking<T> {
        T ask() throws SQLException;
    }

    /**
     * Asks a store something, in the background; what it holds that no store of ours holds is told as
     * damage.
     */
    static <T> T reading(Path file, Progress progress, Asking<T> asking) {
        InterfaceThread.refuse("reading a store");
        try {
            return asking.ask();
        } catch (SQLException failed) {
            throw read(file, failed, progress);
        } catch (ProblemException | IllegalArgumentException | DateTimeException | NullPointerException
                | IndexOutOfBoundsException odd) {
            throw odd instanceof ProblemException told && OURS.matcher(told.problem().key()).lookingAt()
                    ? told : refused("store.damaged", file).exception(odd);
        }
    }

    /** A refusal of a store, in the words of this package. */
    static Problem refused(String key, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Problem.of(Kind.REFUSED, WORDS, key, arguments);
    }

    /** The problem of a search that has nowhere to keep its cache. */
    static Problem noCache(Path folder) {
        return Problem.of(Kind.NOT_WRITTEN, WORDS, "store.no-cache", folder.toString());
    }

    /** The problem of a store that could not be written; a cancel stays one. */
    static RuntimeException writing(Path file, SQLException failed, Progress progress) throws IOException {
        if (failed.getCause() instanceof IOException reason) {
            throw reason;
        }
        return switch (code(failed)) {
            case SQLITE_INTERRUPT -> cancelled(failed);
            case SQLITE_FULL -> OutputFile.full(file, failed);
            case SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_UNIQUE -> refused("store.twice", file).exception(failed);
            default -> throw new IOException(failed);
        };
    }

    /** The problem of a change that could not be made; nothing of it was. */
    static ProblemException changing(Path file, SQLException failed) {
        return switch (code(failed)) {
            case SQLITE_FULL -> OutputFile.full(file, failed);
            case SQLITE_BUSY, SQLITE_LOCKED -> refused("store.busy", file).exception(failed);
            default -> Problem.of(Kind.NOT_WRITTEN, WORDS, "copy.not-changed", file.toString()).exception(failed);
        };
    }

    private static RuntimeException read(Path file, SQLException failed, Progress progress) {
        return switch (code(failed)) {
            case SQLITE_INTERRUPT -> progress.cancelled() ? cancelled(failed)
                    : refused("store.endless", file).exception(failed);
            case SQLITE_BUSY, SQLITE_LOCKED -> refused("store.busy", file).exception(failed);
            case SQLITE_CANTOPEN, SQLITE_PERM -> {
                InputFile.check(file);
                yield refused("input.denied", file).exception(failed);
            }
            case SQLITE_IOERR -> refused("input.unread", file).exception(failed);
            default -> refused("store.damaged", file).exception(failed);
        };
    }

    private static CancellationException cancelled(SQLException interrupted) {
        CancellationException cancelled = new CancellationException();
        cancelled.initCause(interrupted);
        return cancelled;
    }

    /** The plain code, without its extension. */
    private static SQLiteErrorCode code(SQLException failed) {
        SQLiteErrorCode code = failed instanceof SQLiteException known ? known.getResultCode()
                : SQLiteErrorCode.UNKNOWN_ERROR;
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
