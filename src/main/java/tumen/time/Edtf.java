package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import tumen.problem.Problem;

/**
 * A date of the Extended Date/Time Format: ISO 8601-2:2019, levels 0 to 2, in the profile of the Library
 * of Congress (loc.gov/standards/datetime). Dates are values: two are equal when their texts are.
 */
public abstract sealed class Edtf implements Comparable<Edtf> permits SingleDate, DateTime, Interval, DateSet {

    /** How one end of a date is told. */
    public enum Edge {
        /** There is a limit. */
        KNOWN,
        /** There is none, and that is said: {@code ..} */
        OPEN,
        /** There is one, and nobody knows it: {@code /2023}. */
        UNKNOWN
    }

    /** What a date is told to; of a date with several parts, the coarsest of them. */
    public enum Precision { SECOND, DAY, MONTH, PART_OF_YEAR, YEAR, YEARS }

    /** Years further than this from year 0 are refused: epoch milliseconds end at about 292.2 million. */
    static final long FURTHEST_YEAR = 292_000_000;

    /** Put together when dates are first compared, not when one is first read. */
    private static final class Order {

        static final Comparator<Bounds> BY_BOUNDS = Comparator.comparingLong(Bounds::startEarliest)
                .thenComparingLong(Bounds::startLatest)
                .thenComparingLong(Bounds::endEarliest)
                .thenComparingLong(Bounds::endLatest);
    }

    private final String text;
    private final int level;

    Edtf(String text, int level) {
        this.text = text;
        this.level = level;
    }

    /**
     * Reads a date.
     *
     * @throws tumen.problem.ProblemException (refused) naming the character, its place and what was expected
     */
    public static Edtf parse(String text) {
        try {
            return EdtfParser.read(text);
        } catch (Cursor.BadDate bad) {
            throw bad.problem().exception();
        }
    }

    /** The lowest level (0, 1 or 2) that has this form. */
    public final int level() {
        return level;
    }

    /**
     * When it may have started and ended, with days as they fall in {@code zone}. A time of day that carries
     * its own offset is not moved by the zone.
     */
    public abstract Bounds bounds(ZoneId zone);

    /** True for an interval {@code A/B}: it lasted, all through. */
    public abstract boolean lasts();

    /** True where any part carries {@code ~} or {@code %}. */
    public abstract boolean approximate();

    /** True where any part carries {@code ?} or {@code %}. */
    public abstract boolean uncertain();

    /** What it is told to. */
    public abstract Precision precision();

    /** The first calendar day it reaches, as written, or null where that is open or unknown. */
    public abstract LocalDate firstDay();

    /** The last calendar day it reaches, as written, or null where that is open or unknown. */
    public abstract LocalDate lastDay();

    /** How its beginning is told; not {@link Edge#KNOWN} exactly where {@link #firstDay} is null. */
    public abstract Edge startEdge();

    /** How its ending is told; not {@link Edge#KNOWN} exactly where {@link #lastDay} is null. */
    public abstract Edge endEdge();

    /**
     * Why the calendar of {@code zone} lacks this day or time of day (it was skipped when clocks or the date
     * line moved), or null where it has it. {@link #bounds} then give the instant of the move.
     */
    public abstract Problem missingIn(ZoneId zone);

    /** By bounds in UTC (start, then end), then by text: for lists; what surely came first is for bounds. */
    @Override
    public int compareTo(Edtf other) {
        int order = Order.BY_BOUNDS.compare(bounds(ZoneOffset.UTC), other.bounds(ZoneOffset.UTC));
        return order != 0 ? order : text.compareTo(other.text);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Edtf date && text.equals(date.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The text it was read from; parsing it again gives an equal date. */
    @Override
    public final String toString() {
        return text;
    }
}
