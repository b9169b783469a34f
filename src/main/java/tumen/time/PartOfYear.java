package tumen.time;

import java.time.LocalDate;

/**
 * A season, quarter, third or half of a year: codes 21 to 41 of ISO 8601-2:2019, 4.8.
 * A season that no hemisphere is named for spans both readings; a winter in the north and a summer in the
 * south run into the next year.
 */
final class PartOfYear extends SingleDate {

    static final int LOWEST = 21;
    static final int HIGHEST = 41;

    /** First and last month of each code; a month past 12 lies in the next year. */
    private static final int[][] MONTHS = {
        {3, 11}, {6, 14}, {3, 11}, {6, 14},
        {3, 5}, {6, 8}, {9, 11}, {12, 14},
        {9, 11}, {12, 14}, {3, 5}, {6, 8},
        {1, 3}, {4, 6}, {7, 9}, {10, 12},
        {1, 4}, {5, 8}, {9, 12},
        {1, 6}, {7, 12}};

    private static final int[] LAST_OF_KIND = {24, 28, 32, 36, 39, HIGHEST};

    private final int code;
    private final int qualifiers;
    private final boolean masked;

    /**
     * A part of some year.
     *
     * @param year the year as a {@link CalendarDate.Shape} without month or day
     */
    PartOfYear(String text, int level, CalendarDate.Shape year, int code, int qualifiers) {
        super(text, level,
                monthOf(year.extreme(false), MONTHS[code - LOWEST][0]).toEpochDay(),
                monthOf(year.extreme(true), MONTHS[code - LOWEST][1] + 1).toEpochDay() - 1);
        this.code = code;
        this.qualifiers = qualifiers;
        this.masked = year.masked();
    }

    private static LocalDate monthOf(long dayOfYear, int month) {
        return LocalDate.of(LocalDate.ofEpochDay(dayOfYear).getYear(), 1, 1).plusMonths(month - 1L);
    }

    int code() {
        return code;
    }

    /** Which division of the year the code belongs to; two parts can be put in a row only within one. */
    int kind() {
        int kind = 0;
        while (code > LAST_OF_KIND[kind]) {
            kind++;
        }
        return kind;
    }

    @Override
    int qualifiers() {
        return qualifiers;
    }

    @Override
    int parts() {
        return 2;
    }

    @Override
    boolean masked() {
        return masked;
    }

    @Override
    public Precision precision() {
        return Precision.PART_OF_YEAR;
    }
}
