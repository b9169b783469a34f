package tumen.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tumen.model.Text;
import tumen.problem.ProblemException;
import tumen.time.DateWords;
import tumen.time.Edtf;

/**
 * When a row happened, from its dates and its code of precision. What is known to a week, a month or a year is
 * told to that: "some day of these" as a set {@code [A..B]}, never a day that stands for them.
 */
final class RowSpan {

    private static final Set<String> APPROXIMATE = Set.of("approximate", "approx", "circa", "ca", "about");

    private static final String OPEN = "..";

    private final TableFormat format;
    private final RowDates dates;
    private Text words;

    RowSpan(TableFormat format, RowDates dates) {
        this.format = format;
        this.dates = dates;
    }

    /**
     * The date of a row; null where it has none.
     *
     * @param start and {@code end}: as written, or empty
     * @param precision its code or word, or empty
     * @throws ProblemException where one of them cannot be read
     */
    Edtf of(String start, String end, String precision) {
        words = null;
        if (start.isEmpty() && end.isEmpty()) {
            return null;
        }
        if (start.equals(OPEN) || end.equals(OPEN)) {
            return open(start, end, precision);
        }
        Edtf from = start.isEmpty() ? null : dates.read(start);
        Edtf to = end.isEmpty() || end.equals(start) ? null : dates.read(end);
        if (from == null) {
            words = hasTime(to) ? lasting(null, to) : null;
            return dates.edtf("[.." + day(to) + "]"); // it had ended by then, and nothing says when it began
        }
        return switch (format) {
            case ACLED -> acled(from, precision);
            case UCDP_GED -> ged(from, to == null ? from : to, precision);
            case GDELT_MENTIONS -> dates.edtf("[.." + day(from) + "]"); // recorded by then, so not after
            default -> to == null ? told(from, precision) : lasting(from, to, precision);
        };
    }

    /** Two dots in one of the cells say, as in EDTF, that it is open to that side. */
    private Edtf open(String start, String end, String precision) {
        boolean ended = start.equals(OPEN);
        String known = ended ? end : start;
        if (known.isEmpty() || known.equals(OPEN)) {
            throw Misread.refused("row.date", OPEN).exception();
        }
        String day = day(told(dates.read(known), precision));
        return dates.edtf(ended ? OPEN + "/" + day : day + "/" + OPEN);
    }

    /** ACLED dates a week by its middle and a month by some day of it (codebook, "time precision"). */
    private Edtf acled(Edtf day, String precision) {
        return switch (precision) {
            case "", "1" -> day;
            case "2" -> week(local(day));
            case "3" -> dates.edtf(YearMonth.from(local(day)).toString());
            default -> throw unknown(precision);
        };
    }

    /** UCDP gives the first and the last day that an event can have fallen on (GED codebook, "date_prec"). */
    private Edtf ged(Edtf first, Edtf last, String precision) {
        LocalDate from = local(first);
        LocalDate to = local(last);
        if (Set.of("", "1").contains(precision)) {
            return from.equals(to) ? first : span(from + "/" + to, first, last);
        }
        if (!Set.of("2", "3", "4", "5").contains(precision)) {
            throw unknown(precision);
        }
        if (from.equals(to)) {
            return switch (precision) {
                case "2" -> dates.edtf(from + "~");
                case "3" -> week(from);
                case "4" -> dates.edtf(YearMonth.from(from).toString());
                default -> dates.edtf(year(from));
            };
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return dates.edtf(month.toString());
        }
        boolean whole = from.getDayOfYear() == 1 && to.equals(Year.from(from).atDay(1).plusYears(1).minusDays(1));
        return span(whole ? year(from) : "[" + from + ".." + to + "]", first, last);
    }

    /** The times of day that the last row gave, in words, where its date cannot tell them; else null. */
    Text words() {
        return words;
    }

    private static Text lasting(Edtf from, Edtf to) {
        return new Text(Map.of("en", DateWords.in(Locale.ENGLISH).lasting(from, to),
                "fr", DateWords.in(Locale.FRENCH).lasting(from, to)));
    }

    private static boolean hasTime(Edtf date) {
        return date != null && date.toString().indexOf('T') >= 0;
    }

    private Edtf week(LocalDate middle) {
        return dates.edtf("[" + middle.minusDays(3) + ".." + middle.plusDays(3) + "]");
    }

    /** One date, no more exact than its precision says. */
    private Edtf told(Edtf date, String precision) {
        String word = precision.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "day", "exact", "second", "minute", "hour" -> date;
            case "week" -> week(local(date));
            case "month" -> dates.edtf(YearMonth.from(local(date)).toString());
            case "year" -> dates.edtf(year(local(date)));
            case "decade" -> dates.edtf(without(1, local(date)) + "X");
            case "century" -> dates.edtf(without(2, local(date)) + "XX");
            default -> {
                if (!APPROXIMATE.contains(word)) {
                    throw unknown(precision);
                }
                yield dates.edtf(day(date) + "~");
            }
        };
    }

    /** From one date to another: it lasted. EDTF has no interval of times; within a day its beginning tells it. */
    private Edtf lasting(Edtf from, Edtf to, String precision) {
        Edtf start = told(from, precision);
        Edtf end = told(to, precision);
        if (start.equals(end)) {
            return start;
        }
        if (hasTime(start) || hasTime(end)) {
            words = lasting(start, end);
        }
        if (day(start).equals(day(end))) {
            return start;
        }
        return span(day(start) + "/" + day(end), from, to);
    }

    /** What {@code text} writes; who wrote the two dates is told of them, not of what was made of them. */
    private Edtf span(String text, Edtf from, Edtf to) {
        try {
            return dates.edtf(text);
        } catch (ProblemException none) {
            throw Misread.refused("row.span", from.toString(), to.toString()).exception(none);
        }
    }

    /** A date without its time of day, if it has one. */
    private static String day(Edtf date) {
        String text = date.toString();
        return hasTime(date) ? text.substring(0, text.indexOf('T')) : text;
    }

    private static LocalDate local(Edtf date) {
        LocalDate day = date.firstDay();
        if (day == null) {
            throw Misread.refused("row.date", date.toString()).exception();
        }
        return day;
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, day.toString().indexOf('-', 1));
    }

    /** The year of {@code day} without its last digits. */
    private static String without(int digits, LocalDate day) {
        String year = year(day);
        return year.substring(0, year.length() - digits);
    }

    private static ProblemException unknown(String precision) {
        return Misread.refused("row.precision", RowDates.shortened(precision)).exception();
    }
}
