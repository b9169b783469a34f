package tumen.time;

import tumen.time.CalendarDate.Shape;

/** Reads one date, with or without a time of day. */
final class DateReader {

    /** Past any exponent or number of digits that a year we can tell may have. */
    private static final int TOO_MANY = 20;

    private final Cursor cursor;

    DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A date that a time of day may follow. */
    Edtf dateOrTime() {
        int begin = cursor.at();
        SingleDate date = date("date");
        boolean plain = date.parts() == 3 && date.qualifiers() == 0 && !date.masked();
        if (!plain || !cursor.skip('T')) {
            return date;
        }
        DateTime.Clock clock = TimeReader.read(cursor, date.first);
        return new DateTime(cursor.since(begin), date.level(), date.first, clock);
    }

    /** A date without a time of day; where none begins here, {@code expectation} says what could. */
    SingleDate date(String expectation) {
        int begin = cursor.at();
        if (cursor.skip('Y')) {
            return longYear(begin);
        }
        int leading = qualifier();
        boolean beforeZero = cursor.skip('-');
        int year = year(leading == 0 && !beforeZero ? expectation : leading == 0 ? "yearDigit" : "year");
        if (beforeZero && year == 0) {
            throw cursor.expectedAt(cursor.at() - 1, "signless");
        }
        if (leading == 0 && cursor.peek() == 'S' && !Mask.hasX(year)) {
            int size = Mask.value(year);
            return significant(begin, beforeZero ? -size : size, digits(size), 2);
        }
        return calendarDate(begin, beforeZero, year, leading);
    }

    private SingleDate calendarDate(int begin, boolean beforeZero, int year, int leading) {
        int trailing = qualifier();
        int qualifiers = leading | trailing;
        int month = CalendarDate.ABSENT;
        int day = CalendarDate.ABSENT;
        boolean inside = leading != 0;
        if (cursor.skip('-')) {
            inside |= trailing != 0;
            leading = qualifier();
            month = month();
            trailing = qualifier();
            qualifiers |= (leading | trailing) << 2 | trailing;
            inside |= leading != 0;
            if (isPart(month)) {
                return part(begin, new Shape(beforeZero, year, -1, -1), month, qualifiers, inside);
            }
            if (cursor.skip('-')) {
                inside |= trailing != 0;
                leading = qualifier();
                int place = cursor.at();
                day = day();
                checkDay(place, new Shape(beforeZero, year, month, day));
                trailing = qualifier();
                qualifiers |= (leading | trailing) << 4 | trailing << 2 | trailing;
                inside |= leading != 0;
            }
        }
        Shape shape = new Shape(beforeZero, year, month, day);
        return new CalendarDate(cursor.since(begin), level(shape, qualifiers, inside), shape, qualifiers);
    }

    private SingleDate part(int begin, Shape year, int month, int qualifiers, boolean inside) {
        int code = Mask.value(month);
        boolean early = code <= 24 && !inside && !year.masked();
        return new PartOfYear(cursor.since(begin), early ? 1 : 2, year, code, qualifiers);
    }

    /** Level 1 has signs, qualifiers of the whole date, and X in some places only; level 2 has the rest. */
    private static int level(Shape shape, int qualifiers, boolean inside) {
        if (inside || shape.masked() && !isMaskedFromRight(shape)) {
            return 2;
        }
        return qualifiers != 0 || shape.beforeZero() || shape.masked() ? 1 : 0;
    }

    /** {@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX} and {@code 1985-XX-XX}. */
    private static boolean isMaskedFromRight(Shape shape) {
        if (shape.month() == CalendarDate.ABSENT) {
            return !Mask.hasX(shape.year() >> 8) && (shape.year() & 0xF) == Mask.X;
        }
        boolean wholeMonth = shape.month() == 0xFF;
        return !Mask.hasX(shape.year()) && (shape.day() == CalendarDate.ABSENT ? wholeMonth
                : shape.day() == 0xFF && (wholeMonth || !Mask.hasX(shape.month())));
    }

    /** What could have come next; a key of {@link Cursor#expected}. */
    String whatMayFollow(SingleDate date) {
        boolean qualified = date.qualifiers() >> 2 * (date.parts() - 1) != 0;
        if (date instanceof LongYear || date instanceof PartOfYear) {
            return qualified ? "afterQualified" : "afterPart";
        }
        return switch (date.parts()) {
            case 1 -> qualified ? "afterQualifiedYear" : "afterYear";
            case 2 -> qualified ? "afterQualifiedMonth" : "afterMonth";
            default -> {
                boolean mayHaveTime = !date.masked() && date.qualifiers() == 0;
                yield qualified ? "afterQualified" : mayHaveTime ? "afterDay" : "afterPart";
            }
        };
    }

    /** The bits of the qualifier here, stepped over, or 0. */
    private int qualifier() {
        int bits = switch (cursor.peek()) {
            case '?' -> SingleDate.UNCERTAIN;
            case '~' -> SingleDate.APPROXIMATE;
            case '%' -> SingleDate.UNCERTAIN | SingleDate.APPROXIMATE;
            default -> 0;
        };
        if (bits != 0) {
            cursor.step();
        }
        return bits;
    }

    private int year(String expectedFirst) {
        int year = digitOrX(expectedFirst);
        for (int i = 1; i < 4; i++) {
            year = year << 4 | digitOrX("yearDigit");
        }
        return year;
    }

    private int digitOrX(String expectation) {
        if (cursor.skip('X')) {
            return Mask.X;
        }
        int digit = cursor.digit();
        if (digit < 0) {
            throw cursor.expected(expectation);
        }
        return digit;
    }

    private int month() {
        int tens = digitOrX("month");
        if (tens > 4 && tens != Mask.X) {
            throw cursor.expectedAt(cursor.at() - 1, "month");
        }
        int ones = digitOrX("month");
        boolean fits = switch (tens) {
            case 0 -> ones != 0;
            case 1 -> ones <= 2 || ones == Mask.X;
            case 2 -> ones >= 1 && ones != Mask.X;
            case 3 -> ones != Mask.X;
            case 4 -> ones <= 1;
            default -> true;
        };
        if (!fits) {
            throw cursor.expectedAt(cursor.at() - 1, "month");
        }
        return tens << 4 | ones;
    }

    private static boolean isPart(int month) {
        return month >> 4 >= 2 && month >> 4 <= 4;
    }

    private int day() {
        int tens = digitOrX("day");
        if (tens > 3 && tens != Mask.X) {
            throw cursor.expectedAt(cursor.at() - 1, "day");
        }
        int ones = digitOrX("day");
        if (tens == 0 && ones == 0 || tens == 3 && ones > 1 && ones != Mask.X) {
            throw cursor.expectedAt(cursor.at() - 1, "day");
        }
        return tens << 4 | ones;
    }

    private void checkDay(int place, Shape shape) {
        if (shape.extreme(false) != CalendarDate.NO_DAY) {
            return;
        }
        int longest = 31;
        while (new Shape(shape.beforeZero(), shape.year(), shape.month(), longest / 10 << 4 | longest % 10)
                .extreme(false) == CalendarDate.NO_DAY) {
            longest--;
        }
        int tens = shape.day() >> 4;
        boolean tensFit = tens == Mask.X || tens <= longest / 10;
        throw cursor.expectedAt(tensFit ? place + 1 : place, "dayOfMonth", String.valueOf(longest));
    }

    /** A year after its {@code Y}. */
    private SingleDate longYear(int begin) {
        boolean beforeZero = cursor.skip('-');
        int place = cursor.at();
        long size = 0;
        int digits = 0;
        while (digits == 0 ? cursor.peek() != '0' && isDigit(cursor.peek()) : isDigit(cursor.peek())) {
            size = Math.min(size * 10 + cursor.digit(), Long.MAX_VALUE / 100);
            digits++;
        }
        if (digits == 0) {
            throw cursor.expected("firstDigit");
        }
        int level = 1;
        if (cursor.skip('E')) {
            level = 2;
            int exponent = count("exponent");
            for (int i = 0; i < exponent; i++) {
                size = Math.min(size * 10, Long.MAX_VALUE / 100);
            }
            digits += exponent;
        } else if (digits < 5 && cursor.peek() != 'S') {
            throw cursor.expected("moreDigits");
        }
        if (size > Edtf.FURTHEST_YEAR) {
            throw cursor.expectedAt(place, "nearYear");
        }
        return significant(begin, beforeZero ? -size : size, digits, level);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static int digits(int size) {
        return size == 0 ? 0 : Integer.toString(size).length();
    }

    /** The significant digits of a year that was just read, if any, and its qualifier. */
    private SingleDate significant(int begin, long year, int digits, int level) {
        LongYear.Years years = new LongYear.Years(year, year);
        int levelToo = level;
        int place = cursor.at() + 1;
        if (cursor.skip('S')) {
            levelToo = 2;
            int significant = count("significant");
            if (significant > digits) {
                throw cursor.expectedAt(place, "fewerSignificant", String.valueOf(digits));
            }
            years = LongYear.Years.like(year, digits, significant);
            if (!years.isTellable()) {
                throw cursor.expectedAt(begin, "nearYear");
            }
        }
        int qualifier = qualifier();
        return new LongYear(cursor.since(begin), levelToo, year, years, qualifier);
    }

    /** A number from 1 up, without leading zeros; a very great one is told as {@link #TOO_MANY}. */
    private int count(String expectation) {
        if (cursor.peek() == '0' || !isDigit(cursor.peek())) {
            throw cursor.expected(expectation);
        }
        int count = 0;
        while (isDigit(cursor.peek())) {
            count = Math.min(count * 10 + cursor.digit(), TOO_MANY);
        }
        return count;
    }
}
