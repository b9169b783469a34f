package tumen.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param rows what became of each row
 * @param unseen fields that some rows had beside the columns of the table, which were not read: at most some
 * @param badRows where the bad rows are kept with their reasons, or null where there are none
 * @param taken how long it took
 */
public record ImportSummary(Rows rows, List<String> unseen, Path badRows, Duration taken) {

    public ImportSummary {
        unseen = List.copyOf(unseen);
    }

    /**
     * Every row that was read is one of added, changed, unchanged or bad.
     *
     * @param read rows under the header, blank lines left out
     * @param added rows whose event the store did not have
     * @param changed rows whose event it had from this file, but not as it now is
     * @param gone events that had come from this file and are no longer in it
     * @param unchanged rows whose event it had as it is
     * @param bad rows that could not be read
     * @param undated how many of those that came in have no date, and no day of which they are known not to be after
     */
    public record Rows(long read, long added, long changed, long gone, long unchanged, long bad, long undated) {
    }

    /** Rows a second. */
    public long rate() {
        return Math.round(rows.read() / Math.max(1e-3, taken.toNanos() / 1e9));
    }

    /** Rows under the header. */
    public long read() {
        return rows.read();
    }

    /** Rows whose event is new. */
    public long added() {
        return rows.added();
    }

    /** Rows whose event is no longer what it was. */
    public long changed() {
        return rows.changed();
    }

    /** Events that no row tells any more. */
    public long gone() {
        return rows.gone();
    }

    /** Rows whose event is as it was. */
    public long unchanged() {
        return rows.unchanged();
    }

    /** Rows that could not be read. */
    public long bad() {
        return rows.bad();
    }

    /** Rows that came in without a date. */
    public long undated() {
        return rows.undated();
    }
}
