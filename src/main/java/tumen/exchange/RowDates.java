package tumen.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tumen.problem.ProblemException;
import tumen.time.Edtf;

/**
 * Dates as tables write them, each read for itself: EDTF, ISO with a space or fractions of a second, digits
 * alone, a day first ("31-01-2023", "31.01.2023"), and with the month in words, English or French. With
 * slashes a day may come first or second; where both can be, the date is one of the two. Not for two threads.
 */
final class RowDates {

    private static final Pattern ISO_TIME = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)([ T])(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:[.,]\\d+)?"
            + "\\s?(Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE]\\+?\\d\\d?)?");
    /** Counts of more than eighteen digits are none of microseconds. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(18);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    /** As spreadsheets write a day again that they have read. */
    private static final Pattern MIDNIGHT = Pattern.compile(".*\\d{4} 0?0:00(?::00)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:(\\d{1,2})(?:er|st|nd|rd|th)?[ -]+)?(\\p{L}+)\\.?[ ,-]+(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    /** Twelve by twelve, without accents. */
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
            "janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec",
            "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
            "novembre", "decembre");
    private static final int MOST_KNOWN = 1 << 15;

    private final Map<String, Edtf> known = new HashMap<>();

    /**
     * The date that {@code text} writes.
     *
     * @throws ProblemException (refused) where it writes none
     */
    Edtf read(String text) {
        Edtf date = known.get(text);
        return date != null ? date : keep(text, parsed(text));
    }

    /** The date that {@code text}, in EDTF, is; the problem says what is wrong with it. */
    Edtf edtf(String text) {
        Edtf date = known.get(text);
        return date != null ? date : keep(text, Edtf.parse(text));
    }

    /** The day, month or year that {@code text} writes, in UTC where it is a moment. */
    Edtf day(String text) {
        String moment = text.length() == 14 && isDigits(text) ? text.substring(0, 8)
                : (text.length() == 9 || text.length() == 10) && isDigits(text)
                ? LocalDate.ofEpochDay(Long.parseLong(text) / 86_400).toString() : text;
        Edtf date = read(moment);
        int time = date.toString().indexOf('T');
        return time < 0 ? date : edtf(LocalDate.ofInstant(Instant.ofEpochMilli(
                date.bounds(ZoneOffset.UTC).startEarliest()), ZoneOffset.UTC).toString());
    }

    /**
     * The second that {@code text} counts in microseconds from 1970, in UTC, also where a program wrote the count as a
     * decimal; what is no count is read like others.
     */
    Edtf microseconds(String text) {
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal count = new BigDecimal(text).setScale(0, RoundingMode.FLOOR);
            if (count.abs().compareTo(BEYOND) < 0) {
                return edtf(instant(Math.floorDiv(count.longValueExact(), 1_000_000L)));
            }
        }
        return read(text);
    }

    private Edtf keep(String text, Edtf date) {
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        known.put(text, date);
        return date;
    }

    private static Edtf parsed(String text) {
        String edtf;
        try {
            edtf = translated(text);
        } catch (NumberFormatException | DateTimeException none) {
            edtf = null;
        }
        if (edtf != null) {
            return Edtf.parse(edtf);
        }
        try {
            return Edtf.parse(text);
        } catch (ProblemException none) {
            throw Misread.refused("row.date", shortened(text)).exception(none);
        }
    }

    /** The same as EDTF; null where it is EDTF already, or nothing that is known. */
    private static String translated(String text) {
        if (isDigits(text)) {
            return digits(text);
        }
        Matcher time = ISO_TIME.matcher(text);
        if (time.matches()) {
            return dateTime(time);
        }
        boolean midnight = MIDNIGHT.matcher(text).matches();
        Matcher numbers = NUMBERS.matcher(midnight ? text.substring(0, text.indexOf(' ')) : text);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher years = YEAR_FIRST.matcher(text);
        if (years.matches()) {
            return day(years.group(1), years.group(2), years.group(3));
        }
        Matcher words = DAY_MONTH.matcher(text);
        if (words.matches()) {
            return month(words.group(2)) == null ? null
                    : day(words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher american = MONTH_DAY.matcher(text);
        return american.matches() && month(american.group(1)) != null
                ? day(american.group(3), month(american.group(1)), american.group(2)) : null;
    }

    /** A day or a second in digits, or a count of seconds, milliseconds or microseconds from 1970. */
    private static String digits(String text) {
        return switch (text.length()) {
            case 8 -> day(text.substring(0, 4), text.substring(4, 6), text.substring(6));
            case 9, 10 -> instant(Long.parseLong(text));
            case 13 -> instant(Long.parseLong(text) / 1_000);
            case 14 -> text.replaceFirst("(....)(..)(..)(..)(..)(..)", "$1-$2-$3T$4:$5:$6");
            case 16 -> instant(Long.parseLong(text) / 1_000_000);
            default -> null;
        };
    }

    private static String instant(long second) {
        return Instant.ofEpochSecond(second).toString();
    }

    /** A midnight after a space and without a zone is how spreadsheets and databases write a day. */
    private static String dateTime(Matcher time) {
        String second = time.group(5) == null ? "00" : time.group(5);
        String zone = time.group(6);
        if (zone == null && time.group(2).equals(" ") && (time.group(3) + time.group(4) + second).equals("000000")) {
            return time.group(1);
        }
        String offset = zone == null ? "" : zone.equals("UTC") ? "Z"
                : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3)
                : zone.length() == 3 ? zone + ":00" : zone;
        return time.group(1) + "T" + time.group(3) + ":" + time.group(4) + ":" + second + offset;
    }

    private static String numbers(Matcher numbers) {
        String first = day(numbers.group(4), numbers.group(3), numbers.group(1));
        if (!numbers.group(2).equals("/") || numbers.group(1).equals(numbers.group(3))) {
            return first;
        }
        String second = day(numbers.group(4), numbers.group(1), numbers.group(3));
        boolean dayFirst = Integer.parseInt(numbers.group(3)) <= 12;
        boolean monthFirst = Integer.parseInt(numbers.group(1)) <= 12;
        if (dayFirst && monthFirst) {
            return first.compareTo(second) < 0 ? "[" + first + "," + second + "]" : "[" + second + "," + first + "]";
        }
        return monthFirst ? second : first;
    }

    /** A day; a month where {@code day} is null. */
    private static String day(String year, String month, String day) {
        return year + "-" + two(month) + (day == null ? "" : "-" + two(day));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The number of a month called so, or null. */
    private static String month(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('é', 'e').replace('û', 'u');
        int place = MONTHS.indexOf(plain);
        return place < 0 ? null : String.valueOf(place % 12 + 1);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** A text that is to stand in a sentence. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
