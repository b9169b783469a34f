package tumen.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import tumen.time.Phrases.Kind;
import tumen.time.Phrases.Manner;
import tumen.time.Phrases.Unit;

/** Days, months, years and parts of years in bare words, and the turns of phrase they go into. */
final class CalendarWords {

    /** Years before this one are told with their era; so is nothing after. */
    private static final int PLAIN_FROM = 1000;

    private static final String[] MONTH_KEYS = {"", "month.1", "month.2", "month.3", "month.4", "month.5",
        "month.6", "month.7", "month.8", "month.9", "month.10", "month.11", "month.12"};

    private final Phrases phrases;
    private final Set<Integer> vowelMonths;
    private final Set<Integer> vowelParts;

    /**
     * A year, a month of it or a day of that.
     *
     * @param month 1 to 12, or 0 where it is a year
     * @param day 1 to 31, or 0 where it is a year or month
     */
    record Point(int year, int month, int day) {

        static Point of(LocalDate day) {
            return new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }

        /** True where both are told to the same and lie in one year, which need then be said but once. */
        private boolean sharesYear(Point other) {
            return month != 0 && year == other.year && (day == 0) == (other.day == 0) && other.month != 0
                    && !equals(other);
        }
    }

    CalendarWords(Phrases phrases) {
        this.phrases = phrases;
        this.vowelMonths = numbers("vowel.months");
        this.vowelParts = numbers("vowel.parts");
    }

    private Set<Integer> numbers(String key) {
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(phrases.text(key).split(" ")).filter(each -> !each.isEmpty())
                .forEach(each -> numbers.add(Integer.valueOf(each)));
        return numbers;
    }

    String text(String key, String... told) {
        return phrases.text(key, told);
    }

    String say(Manner manner, Unit date) {
        return phrases.say(manner, date);
    }

    /** One or the other or a time in between. */
    String between(Unit from, Unit to) {
        return text("between", say(Manner.NOUN, from), say(Manner.NOUN, to));
    }

    /** It lasted from the one to the other. */
    String fromTo(Unit from, Unit to) {
        return text("fromTo", say(Manner.FROM, from), say(Manner.TILL, to));
    }

    Unit unit(Point point) {
        if (point.month == 0) {
            return year(point.year);
        }
        String month = monthName(point.month);
        String year = yearText(point.year);
        return point.day == 0 ? month(point.month, text("calendar.month", month, year))
                : new Unit(Kind.DAY, text("calendar.day", dayText(point.day), month, year));
    }

    /** A point without what the next one says again. */
    Unit unitBefore(Point point, Point next) {
        if (!point.sharesYear(next)) {
            return unit(point);
        }
        if (point.day == 0) {
            return monthOfAnyYear(point.month);
        }
        return point.month == next.month ? new Unit(Kind.DAY, dayText(point.day))
                : dayOfAnyYear(point.month, point.day);
    }

    Unit dayOfAnyYear(int month, int day) {
        return new Unit(Kind.DAY, text("calendar.dayMonth", dayText(day), monthName(month)));
    }

    Unit monthOfAnyYear(int month) {
        return month(month, monthName(month));
    }

    private Unit month(int month, String bare) {
        return new Unit(vowelMonths.contains(month) ? Kind.VOWEL_MONTH : Kind.MONTH, bare);
    }

    Unit year(long year) {
        return new Unit(Kind.YEAR, year > 9999 ? text("calendar.late", yearText(year)) : yearText(year));
    }

    /** Several years, ends included. */
    Unit years(long lowest, long highest) {
        boolean decade = lowest >= PLAIN_FROM && lowest % 10 == 0 && highest == lowest + 9;
        return new Unit(Kind.YEARS, decade ? text("decade", yearText(lowest))
                : text("years", yearText(lowest), yearText(highest)));
    }

    /** A part of the year with one of the codes 21 to 41; it may end in the next year. */
    Unit part(int code, LocalDate first, LocalDate last) {
        boolean named = code < 25;
        String year = first.getYear() == last.getYear() || named ? yearText(first.getYear())
                : text("calendar.winter", yearText(first.getYear()), yearText(last.getYear()));
        return new Unit(vowelParts.contains(code) ? Kind.VOWEL_PART : Kind.PART, text("part." + code, year));
    }

    /**
     * A time of day.
     *
     * @param second of the day
     * @param leap true for the leap second that follows it
     * @param offsetSeconds ahead of UTC, or null for a time of the place
     */
    Unit time(LocalDate day, int second, boolean leap, Integer offsetSeconds) {
        return new Unit(Kind.TIME, text("calendar.time", clock(second, leap, offsetSeconds),
                unit(Point.of(day)).bare()));
    }

    /** The same without its day. */
    String clock(int second, boolean leap, Integer offsetSeconds) {
        String clock = clock(second, leap);
        if (offsetSeconds == null) {
            return clock;
        }
        return offsetSeconds == 0 ? text("calendar.utc", clock)
                : text("calendar.offset", clock, offsetText(offsetSeconds));
    }

    /** A time of day without its day, to the minute where its seconds are 0. */
    String clock(int second, boolean leap) {
        int hour = second / 3600;
        String hours = (hour < 10 ? text("calendar.zero") : "") + hour;
        String minutes = twoDigits(second / 60 % 60);
        return second % 60 == 0 ? text("calendar.clock", hours, minutes)
                : text("calendar.clockSeconds", hours, minutes, twoDigits(second % 60 + (leap ? 1 : 0)));
    }

    private static String offsetText(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        String hours = (seconds < 0 ? "−" : "+") + minutes / 60;
        return minutes % 60 == 0 ? hours : hours + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private String monthName(int month) {
        return text(MONTH_KEYS[month]);
    }

    private String dayText(int day) {
        return day == 1 ? text("calendar.first") : String.valueOf(day);
    }

    /** A year as people count: there is none between 1 BC (which is the year 0) and AD 1. */
    private String yearText(long year) {
        if (year >= PLAIN_FROM && year <= 9999) {
            return String.valueOf(year);
        }
        String size = grouped(year > 0 ? year : 1 - year);
        if (year <= 0) {
            return text("calendar.before", size);
        }
        return year < PLAIN_FROM ? text("calendar.early", size) : size;
    }

    private String grouped(long number) {
        StringBuilder text = new StringBuilder(String.valueOf(number));
        for (int at = text.length() - 3; at > 0 && number > 9999; at -= 3) {
            text.insert(at, text("calendar.thousands"));
        }
        return text.toString();
    }
}
