package tumen.exchange;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an import did. Every row that was read is one of added, changed, unchanged or bad.
 *
 * @param read rows under the header, blank lines left out
 * @param added rows whose event the store did not have
 * @param changed rows whose event it had from this file, but not as it now is
 * @param gone events that had come from this file and are no longer in it
 * @param unchanged rows whose event it had as it is
 * @param bad rows that could not be read
 * @param badRows where these are kept with their reasons, or null where there are none
 * @param taken how long it took
 */
public record ImportSummary(long read, long added, long changed, long gone, long unchanged, long bad,
        Path badRows, Duration taken) {

    /** Rows a second. */
    public long rate() {
        return Math.round(read / Math.max(1e-3, taken.toNanos() / 1e9));
    }
}
