package tumen.time;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Dates and bounds in the reader's words, never more exact than what is known: "some time in March 2023",
 * "not after December 2022". Immutable; any thread may use it.
 */
public final class DateWords {

    private DateWords() {
    }

    /** The words for a reader of {@code locale}; English where we have no other. */
    public static DateWords in(Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** The date in full, as a phrase that can stand alone or follow a verb. */
    public String of(Edtf date) {
        throw new UnsupportedOperationException();
    }

    /** The date as short as it can be said, for a label: "by Dec 2022". */
    public String label(Edtf date) {
        throw new UnsupportedOperationException();
    }

    /** Bounds in full, their limits told as days of {@code zone}: "between 26 July and 30 August 2023". */
    public String of(Bounds bounds, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** Bounds for a label: "26 Jul – 30 Aug 2023". */
    public String label(Bounds bounds, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /**
     * One moment between two limits, in full.
     *
     * @param earliest epoch milliseconds, or {@link Bounds#OPEN_PAST}
     * @param latest epoch milliseconds, inclusive, or {@link Bounds#OPEN_FUTURE}
     */
    public String between(long earliest, long latest, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** The same for a label. */
    public String betweenLabel(long earliest, long latest, ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
