package tumen.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tumen.problem.Words;
import tumen.time.DateWords;

/**
 * The stretch of time that a picture shows.
 *
 * @param from its first instant, epoch milliseconds
 * @param to its last instant, epoch milliseconds
 * @param zone where its days are days
 */
public record Stretch(long from, long to, ZoneId zone) {

    private static final Words WORDS = Words.of(Stretch.class);

    /** A shorter one is told with hours and minutes. */
    private static final Duration SHORT = Duration.ofDays(3);

    /** Years of more digits than this are told without months and days. */
    private static final long FAR = Duration.ofDays(365L * 10_000).toMillis();

    String words(Locale locale) {
        return WORDS.text(locale, "stretch.words", moment(from, locale), moment(to, locale));
    }

    private String moment(long instant, Locale locale) {
        ZonedDateTime at = Instant.ofEpochMilli(instant).atZone(zone);
        if (to - from > FAR || at.getYear() <= 0) {
            return WORDS.text(locale, at.getYear() > 0 ? "year" : "year.before",
                    at.getYear() > 0 ? at.getYear() : 1L - at.getYear());
        }
        LocalDate day = at.toLocalDate();
        String words = DateWords.in(locale).day(day);
        return to - from > SHORT.toMillis() ? words
                : words + " " + DateTimeFormatter.ofPattern("HH:mm", locale).format(at);
    }
}
