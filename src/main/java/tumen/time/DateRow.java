package tumen.time;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Reads dates and tells each as a tab-separated row: the text, its level, the earliest and the latest instant
 * (ISO 8601 in UTC, the latest inclusive to the millisecond; {@code -} where open, {@code ?} where unknown) and
 * its words; or the text, {@code error} and a sentence. Made for millions of lines; one thread at a time.
 */
public final class DateRow {

    /** Rows with days as they fall in {@code zone}, told in the language of {@code locale}. */
    public DateRow(ZoneId zone, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /**
     * Appends the row of {@code text}, without a line end.
     *
     * @return false where the text is no date
     */
    public boolean append(String text, StringBuilder rows) {
        throw new UnsupportedOperationException();
    }
}
