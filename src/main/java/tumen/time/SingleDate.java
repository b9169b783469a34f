package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;
import tumen.problem.Problem;

/** A date without a time of day that stands for one thing: some time from its first day to its last. */
abstract sealed class SingleDate extends Edtf permits CalendarDate, PartOfYear, LongYear {

    /** Bits of a qualifier: {@code ?} is the first, {@code ~} the second, {@code %} both. */
    static final int UNCERTAIN = 1;
    static final int APPROXIMATE = 2;

    /** Days counted from 1970-01-01. */
    final long first;
    final long last;

    SingleDate(String text, int level, long first, long last) {
        super(text, level);
        this.first = first;
        this.last = last;
    }

    /**
     * The qualifiers of its year, month (or part of the year) and day, two bits each from the lowest up; what
     * it has no such part of carries none.
     */
    abstract int qualifiers();

    /** How many parts it has: 1 (year), 2 or 3. */
    abstract int parts();

    /** True where any digit is an {@code X}. */
    abstract boolean masked();

    @Override
    public final Bounds bounds(ZoneId zone) {
        long earliest = earliest(zone);
        return Bounds.between(earliest, Math.max(earliest, latest(zone)));
    }

    final long earliest(ZoneId zone) {
        return Bounds.startOfDay(first, zone);
    }

    final long latest(ZoneId zone) {
        return Bounds.endOfDay(last, zone);
    }

    @Override
    public final boolean lasts() {
        return false;
    }

    @Override
    public final boolean approximate() {
        return (qualifiers() & 0b10_10_10) != 0;
    }

    @Override
    public final boolean uncertain() {
        return (qualifiers() & 0b01_01_01) != 0;
    }

    @Override
    public final LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    @Override
    public final LocalDate lastDay() {
        return LocalDate.ofEpochDay(last);
    }

    @Override
    public final Edge startEdge() {
        return Edge.KNOWN;
    }

    @Override
    public final Edge endEdge() {
        return Edge.KNOWN;
    }

    @Override
    public final Problem missingIn(ZoneId zone) {
        return latest(zone) < earliest(zone) ? Cursor.problem("missing.day", toString(), zone.getId()) : null;
    }
}
