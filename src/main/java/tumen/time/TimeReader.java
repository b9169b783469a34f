package tumen.time;

import java.time.ZoneOffset;
import tumen.time.DateTime.Clock;

/** Reads a time of day after its {@code T}: hours, minutes, seconds, and {@code Z} or an offset if given. */
final class TimeReader {

    private static final int FURTHEST_HOURS = 18;

    private final Cursor cursor;

    private TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The time here, on a day counted from 1970-01-01. */
    static Clock read(Cursor cursor, long day) throws Cursor.BadDate {
        return new TimeReader(cursor).time(day);
    }

    private Clock time(long day) {
        int hour = twoDigits("hour", 23);
        colon();
        int minute = twoDigits("minute", 59);
        colon();
        int place = cursor.at();
        int second = twoDigits("second", 60);
        boolean leap = second == 60;
        ZoneOffset offset = offset();
        Clock clock = new Clock(hour * 3600 + minute * 60 + (leap ? 59 : second), leap, offset);
        if (leap && !clock.fitsSomewhere(day)) {
            throw cursor.expectedAt(place, "noLeap");
        }
        if (!cursor.isAtEnd()) {
            throw cursor.expected(cursor.peek() == '/' ? "noTime" : offset == null ? "offset" : "nothing");
        }
        return clock;
    }

    private void colon() {
        if (!cursor.skip(':')) {
            throw cursor.expected("colon");
        }
    }

    private ZoneOffset offset() {
        if (cursor.skip('Z')) {
            return ZoneOffset.UTC;
        }
        int place = cursor.at();
        boolean behind = cursor.peek() == '-';
        if (!behind && cursor.peek() != '+') {
            return null;
        }
        cursor.step();
        int hours = twoDigits("offsetHour", FURTHEST_HOURS);
        int minutes = cursor.skip(':') ? twoDigits("minute", hours == FURTHEST_HOURS ? 0 : 59) : 0;
        int seconds = hours * 3600 + minutes * 60;
        if (behind && seconds == 0) {
            throw cursor.expectedAt(place, "zeroOffset");
        }
        return ZoneOffset.ofTotalSeconds(behind ? -seconds : seconds);
    }

    private int twoDigits(String expectation, int greatest) {
        int tens = cursor.digit();
        if (tens < 0) {
            throw cursor.expected(expectation);
        }
        if (tens > greatest / 10) {
            throw cursor.expectedAt(cursor.at() - 1, expectation);
        }
        int ones = cursor.digit();
        if (ones < 0) {
            throw cursor.expected(expectation);
        }
        if (tens * 10 + ones > greatest) {
            throw cursor.expectedAt(cursor.at() - 1, expectation);
        }
        return tens * 10 + ones;
    }
}
