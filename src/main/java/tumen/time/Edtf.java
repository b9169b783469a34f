package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;

/** A date of the Extended Date/Time Format, ISO 8601-2:2019 levels 0 to 2. */
public abstract class Edtf {

    /** Reads a date; a bad one throws a {@link tumen.problem.ProblemException} naming the character and what was expected. */
    public static Edtf parse(String text) {
        throw new UnsupportedOperationException();
    }

    /** The lowest level (0, 1 or 2) that has this form. */
    public abstract int level();

    /** When it may have started and ended, with days as they fall in {@code zone}. */
    public abstract Bounds bounds(ZoneId zone);

    /** True for an interval {@code A/B}: it lasted, all through. */
    public abstract boolean lasts();

    /** True where any part carries {@code ~} or {@code %}. */
    public abstract boolean approximate();

    /** True where any part carries {@code ?} or {@code %}. */
    public abstract boolean uncertain();

    /** The first calendar day it reaches, as written, or null where that is open or unknown. */
    public abstract LocalDate firstDay();

    /** The last calendar day it reaches, as written, or null where that is open or unknown. */
    public abstract LocalDate lastDay();

    /** The text it was read from; parsing it again gives an equal date. */
    @Override
    public abstract String toString();
}
