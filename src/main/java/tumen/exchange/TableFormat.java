package tumen.exchange;

import java.util.Locale;
import tumen.problem.Words;

/** The kinds of table that are known by their columns. */
public enum TableFormat {
    /** {@code id,start,end,group,title}: the plainest. */
    SIMPLE,
    /** What Tumen's own table is written as, in either language. */
    TUMEN,
    /** The spreadsheet of TimelineJS: year, month, day and time in columns of their own. */
    TIMELINE_JS,
    /** Timesketch, as CSV or as a JSON object a line. */
    TIMESKETCH,
    /** The Armed Conflict Location and Event Data export. */
    ACLED,
    /** The Uppsala Conflict Data Program's georeferenced event data set. */
    UCDP_GED,
    /** The events of GDELT 2.0: no header, 61 columns parted by tabs. */
    GDELT_EVENTS,
    /** The events of GDELT 1.0: no header, 58 columns (57 in its older files) parted by tabs. */
    GDELT_EVENTS_1,
    /** The mentions of GDELT 2.0: no header, 16 columns parted by tabs. */
    GDELT_MENTIONS,
    /** Any other table, whose columns are to be chosen by hand. */
    OTHER;

    /** What a reader calls it. */
    public String label(Locale locale) {
        return Words.of(TableFormat.class).text(locale, "format." + name());
    }
}
