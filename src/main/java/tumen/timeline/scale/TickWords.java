package tumen.timeline.scale;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tumen.time.DateWords;

/** The names of the steps of an axis, in one language. */
final class TickWords {

    private final Locale locale;
    private final ResourceBundle words;
    /** By pattern: an axis has many steps of one sort. */
    private final Map<String, DateTimeFormatter> written = new HashMap<>();
    private final NumberFormat years;

    /** For a reader of {@code reader}; one whose language we do not have reads English, months too. */
    TickWords(Locale reader) {
        boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
        locale = french || reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? reader : Locale.ENGLISH;
        words = ResourceBundle.getBundle("tumen.timeline.scale.messages", french ? Locale.FRENCH : Locale.ROOT);
        years = NumberFormat.getIntegerInstance(locale);
    }

    /** The name of a step of the upper level. */
    String major(Grain grain, LocalDateTime start) {
        int year = start.getYear();
        return switch (grain) {
            case DAY -> DateWords.in(locale).dayOfYear(MonthDay.from(start)) + " " + year(year);
            case MONTH -> written("LLLL", start) + " " + year(year);
            case DECADE -> year > 0 ? say("decade", Integer.toString(year)) : year(year);
            case CENTURY -> year > 0 ? year(year) + "–" + year(year + 99) : year(year);
            default -> year(year);
        };
    }

    /** The name of a step of the lower level. */
    String minor(Grain grain, LocalDateTime start) {
        return switch (grain) {
            case DAY, WEEK -> Integer.toString(start.getDayOfMonth());
            case MONTH, QUARTER -> written("LLL", start);
            case MINUTE, MINUTES_5, MINUTES_15, MINUTES_30, HOUR, HOURS_3, HOURS_6 ->
                    written("HH:mm", start);
            default -> year(start.getYear());
        };
    }

    private String written(String pattern, LocalDateTime at) {
        return written.computeIfAbsent(pattern, missing -> DateTimeFormatter.ofPattern(missing, locale)).format(at);
    }

    /** Years as they are counted by people: there is no year 0. */
    private String year(int year) {
        int counted = year > 0 ? year : 1 - year;
        years.setGroupingUsed(counted >= 10_000);
        String number = years.format(counted);
        return year > 0 ? number : say("before", number);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
