package tumen.exchange;

import java.nio.file.Path;
import java.util.List;
import tumen.problem.Problem;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/** Takes the rows of a table into a store: each row is an event, and one claim that it happened. */
public final class TableImport {

    private TableImport() {
    }

    /**
     * A row as it would come in.
     *
     * @param number its place in the file, the header being row 1
     * @param date when it happened, as EDTF, or empty where it has no date
     * @param title the event's title
     * @param thread the title of its thread
     * @param source who published it
     * @param bad why it will not come in, or null
     */
    public record Row(long number, String date, String title, String thread, String source, Problem bad) {
    }

    /** The first rows of {@code table} as {@code mapping} reads them. Nothing is written. */
    public static List<Row> preview(TableFile table, TableMapping mapping, Progress progress) {
        InterfaceThread.refuse("looking at a table");
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Makes a store of a table, or brings one up to date: events that came from a file of this name are
     * replaced by those of its rows, all others stay. The store is replaced at once or not at all; rows that
     * cannot be read go to {@link #badRows}.
     *
     * @param progress is told rows; how many there will be in all is an estimate from the size of the file
     * @throws tumen.problem.ProblemException where the file cannot be read, a column is missing, or the store
     *     cannot be written; what was there before is as it was
     * @throws java.util.concurrent.CancellationException where it was cancelled; the same holds
     */
    public static ImportSummary run(TableFile table, TableMapping mapping, Path store, Progress progress) {
        InterfaceThread.refuse("importing a table");
        throw new UnsupportedOperationException("not yet");
    }

    /** The file beside {@code store} that takes the rows which cannot be read. */
    public static Path badRows(Path store) {
        return store.resolveSibling(store.getFileName() + ".bad-rows.csv");
    }
}
