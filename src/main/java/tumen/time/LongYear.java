package tumen.time;

import java.time.LocalDate;

/**
 * A year written with {@code Y}, an exponent or significant digits: {@code Y170000002}, {@code Y-17E7},
 * {@code 1950S2} (some year from 1900 to 1999, estimated at 1950).
 */
final class LongYear extends SingleDate {

    private final long estimate;
    private final Years years;
    private final int qualifier;

    /**
     * The years that are meant, from first to last.
     *
     * @param lowest the earliest of them, 0 being 1 BC
     * @param highest the latest of them
     */
    record Years(long lowest, long highest) {

        /** All years that share the first {@code significant} of the {@code digits} of {@code year}. */
        static Years like(long year, int digits, int significant) {
            long unit = 1;
            for (int i = significant; i < digits; i++) {
                unit *= 10;
            }
            long nearest = Math.abs(year) / unit * unit;
            long furthest = nearest + unit - 1;
            return year < 0 ? new Years(-furthest, -nearest) : new Years(nearest, furthest);
        }

        /** True where epoch milliseconds can tell each of them. */
        boolean isTellable() {
            return lowest >= -FURTHEST_YEAR && highest <= FURTHEST_YEAR;
        }
    }

    LongYear(String text, int level, long estimate, Years years, int qualifier) {
        super(text, level, LocalDate.of((int) years.lowest, 1, 1).toEpochDay(),
                LocalDate.of((int) years.highest, 12, 31).toEpochDay());
        this.estimate = estimate;
        this.years = years;
        this.qualifier = qualifier;
    }

    /** The year as written, of which not all digits may count. */
    long estimate() {
        return estimate;
    }

    Years years() {
        return years;
    }

    @Override
    int qualifiers() {
        return qualifier;
    }

    @Override
    int parts() {
        return 1;
    }

    @Override
    boolean masked() {
        return false;
    }

    @Override
    public Precision precision() {
        return years.lowest == years.highest ? Precision.YEAR : Precision.YEARS;
    }
}
