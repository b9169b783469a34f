package tumen.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** A year, a month or a day, any digit of which may be an {@code X}: {@code 2023-03}, {@code 156X-12-25}. */
final class CalendarDate extends SingleDate {

    /** What a search for a first or last day gives where no day fits. */
    static final long NO_DAY = Long.MIN_VALUE;

    /** Stands for a month or day that is not there. */
    static final int ABSENT = -1;

    private final Shape shape;
    private final int qualifiers;

    /**
     * The digits of a date as {@link Mask}s.
     *
     * @param beforeZero true where the year has a minus sign
     * @param year four digits
     * @param month two digits, or {@link #ABSENT}
     * @param day two digits, or {@link #ABSENT}
     */
    record Shape(boolean beforeZero, int year, int month, int day) {

        boolean masked() {
            return Mask.hasX(year) || month != ABSENT && Mask.hasX(month) || day != ABSENT && Mask.hasX(day);
        }

        /** The first or the last day that fits, counted from 1970-01-01, or {@link #NO_DAY}. */
        long extreme(boolean last) {
            int choices = Mask.choices(year);
            for (int i = 0; i < choices; i++) {
                int size = Mask.value(year, last == beforeZero ? i : choices - 1 - i);
                if (size == 0 && beforeZero) {
                    continue;
                }
                long day = extremeIn(beforeZero ? -size : size, last);
                if (day != NO_DAY) {
                    return day;
                }
            }
            return NO_DAY;
        }

        private long extremeIn(int aYear, boolean last) {
            if (month == ABSENT) {
                return LocalDate.of(aYear, last ? 12 : 1, last ? 31 : 1).toEpochDay();
            }
            int from = Mask.hasX(month) ? 1 : Mask.value(month);
            int to = Mask.hasX(month) ? 12 : from;
            for (int i = from; i <= to; i++) {
                int aMonth = last ? to + from - i : i;
                if (Mask.matches(month, aMonth)) {
                    int aDay = extremeIn(aYear, aMonth, last);
                    if (aDay > 0) {
                        return LocalDate.of(aYear, aMonth, aDay).toEpochDay();
                    }
                }
            }
            return NO_DAY;
        }

        private int extremeIn(int aYear, int aMonth, boolean last) {
            int length = Month.of(aMonth).length(Year.isLeap(aYear));
            if (day == ABSENT) {
                return last ? length : 1;
            }
            if (!Mask.hasX(day)) {
                return Mask.value(day) <= length ? Mask.value(day) : 0;
            }
            for (int i = 1; i <= length; i++) {
                int aDay = last ? length + 1 - i : i;
                if (Mask.matches(day, aDay)) {
                    return aDay;
                }
            }
            return 0;
        }
    }

    /** A date whose shape some day fits. */
    CalendarDate(String text, int level, Shape shape, int qualifiers) {
        super(text, level, shape.extreme(false), shape.extreme(true));
        this.shape = shape;
        this.qualifiers = qualifiers;
    }

    Shape shape() {
        return shape;
    }

    @Override
    int qualifiers() {
        return qualifiers;
    }

    @Override
    int parts() {
        return shape.month == ABSENT ? 1 : shape.day == ABSENT ? 2 : 3;
    }

    @Override
    boolean masked() {
        return shape.masked();
    }

    @Override
    public Precision precision() {
        return switch (parts()) {
            case 3 -> Precision.DAY;
            case 2 -> Precision.MONTH;
            default -> Mask.hasX(shape.year) ? Precision.YEARS : Precision.YEAR;
        };
    }
}
