package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import tumen.problem.Problem;
import tumen.time.Edtf.Edge;

/**
 * Reads dates and tells each as a tab-separated row: the text, its level, the earliest and the latest instant
 * (ISO 8601 in UTC, the latest inclusive to the millisecond; {@code -} where open, {@code ?} where unknown) and
 * its words; or the text, {@code error} and a sentence. Made for millions of lines; any thread may use it.
 */
public final class DateRow {

    private static final long SECOND = 1000;
    private static final long DAY = 86_400 * SECOND;

    private final ZoneId zone;
    private final boolean skipless;
    private final DateWords words;

    /** Rows with days as they fall in {@code zone}, told in the language of {@code locale}. */
    public DateRow(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.skipless = zone.getRules().isFixedOffset();
        this.words = DateWords.in(locale);
    }

    /**
     * Appends the row of {@code text}, without a line end. Tabs and other controls in the text are shown as
     * {@code U+0009} and the like, so that a row stays one.
     *
     * @return false where the text is no date, or not one of this zone's calendar
     */
    public boolean append(String text, StringBuilder rows) {
        appendPlain(text, rows);
        rows.append('\t');
        Edtf date;
        try {
            date = EdtfParser.read(text);
        } catch (Cursor.BadDate bad) {
            return appendError(bad.problem(), rows);
        }
        Problem missing = skipless && !isLeap(date) ? null : date.missingIn(zone);
        if (missing != null) {
            return appendError(missing, rows);
        }
        Bounds bounds = date.bounds(zone);
        rows.append(date.level()).append('\t');
        appendLimit(date, date.startEdge(), bounds.startEarliest(), rows);
        rows.append('\t');
        appendLimit(date, date.endEdge(), bounds.endLatest(), rows);
        rows.append('\t').append(words.of(date));
        return true;
    }

    private boolean appendError(Problem problem, StringBuilder rows) {
        rows.append("error\t").append(words.sentence(problem));
        return false;
    }

    private static void appendPlain(String text, StringBuilder rows) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                rows.append(String.format("U+%04X", (int) c));
            } else {
                rows.append(c);
            }
        }
    }

    private static boolean isLeap(Edtf date) {
        return date instanceof DateTime time && time.clock().leap();
    }

    private static void appendLimit(Edtf date, Edge edge, long instant, StringBuilder rows) {
        switch (edge) {
            case OPEN -> rows.append('-');
            case UNKNOWN -> rows.append('?');
            case KNOWN -> {
                if (isLeap(date)) {
                    appendInstant(instant - 999, 1, rows);
                } else {
                    appendInstant(instant, 0, rows);
                }
            }
        }
    }

    /** ISO 8601 with as many digits of the year as it needs; past four, with its sign. */
    private static void appendInstant(long instant, int moreSeconds, StringBuilder rows) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant, DAY));
        int ofDay = (int) Math.floorMod(instant, DAY);
        appendYear(day.getYear(), rows);
        rows.append('-');
        appendDigits(day.getMonthValue(), 10, rows);
        rows.append('-');
        appendDigits(day.getDayOfMonth(), 10, rows);
        rows.append('T');
        appendDigits(ofDay / 3_600_000, 10, rows);
        rows.append(':');
        appendDigits(ofDay / 60_000 % 60, 10, rows);
        rows.append(':');
        appendDigits(ofDay / 1000 % 60 + moreSeconds, 10, rows);
        if (ofDay % SECOND != 0) {
            rows.append('.');
            appendDigits((int) (ofDay % SECOND), 100, rows);
        }
        rows.append('Z');
    }

    private static void appendYear(int year, StringBuilder rows) {
        if (year < 0) {
            rows.append('-');
        } else if (year > 9999) {
            rows.append('+');
        }
        appendDigits(Math.abs(year), 1000, rows);
    }

    /** A number with at least as many digits as {@code unit} has. */
    private static void appendDigits(int number, int unit, StringBuilder rows) {
        for (int u = unit; u > number && u > 1; u /= 10) {
            rows.append('0');
        }
        rows.append(number);
    }
}
