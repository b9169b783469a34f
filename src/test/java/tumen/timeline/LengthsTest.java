package tumen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.look.Texts;

class LengthsTest {

    private static final long MINUTE = 60_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-07-01 | 2023-07-02 | 1 day            | 1 jour
            2023-01-01 | 2023-03-08 | 2 months, 7 days | 2 mois et 7 jours
            2020-02-29 | 2023-02-28 | 2 years, 11 months | 2 ans et 11 mois
            2000-01-01 | 2010-01-01 | 10 years         | 10 ans
            """)
    void lengthsAreToldInTheirLargestUnits(String from, String to, String english, String french) {
        Span span = MadeStory.span(from, to);
        assertThat(in(Locale.ENGLISH).length(span)).isEqualTo(english);
        assertThat(in(Locale.FRENCH).length(span)).isEqualTo(french);
    }

    @Test
    void shortLengthsAreToldToTheMinute() {
        assertThat(in(Locale.ENGLISH).length(new Span(0, 90 * MINUTE))).isEqualTo("1 hour, 30 minutes");
        assertThat(in(Locale.ENGLISH).length(new Span(0, MINUTE / 2))).isEqualTo("0 minutes");
    }

    @Test
    void theFirstOfAMonthIsWrittenAsTheLanguageHasIt() {
        Span span = MadeStory.span("2023-03-01", "2023-04-01");
        assertThat(in(Locale.ENGLISH).instant(span.from(), span)).isEqualTo("1 Mar 2023");
        assertThat(in(Locale.FRENCH).instant(span.from(), span)).isEqualTo("1er\u00a0mars 2023");
        assertThat(in(Locale.FRENCH).instant(span.from(), new Span(span.from(), span.from() + MINUTE)))
                .isEqualTo("1er\u00a0mars 2023 00:00");
        assertThat(Framing.notes(LocalDate.of(2023, 3, 1), ZoneOffset.UTC, new Texts(Locale.FRENCH)).knownAsOf())
                .isEqualTo("connu au 1er\u00a0mars 2023");
    }

    @Test
    void aMillionYearsAreToldInYears() {
        double year = 365.2425 * 86_400_000;
        assertThat(in(Locale.ENGLISH).length(new Span(0, Math.round(1_000_000 * year)))).isEqualTo("1,000,000 years");
    }

    @Test
    void aGlideKeepsTheInstantThatBothEndsShareWhereItIs() {
        Span start = new Span(0, 1_000_000_000);
        Span target = new Span(0, 10_000_000);
        for (double part = 0; part <= 1; part += 0.125) {
            assertThat(Motion.between(start, target, part).from()).isZero();
        }
        assertThat(Motion.between(start, target, 1)).isEqualTo(target);
        assertThat(Motion.between(start, target, 0)).isEqualTo(start);
    }

    private static Lengths in(Locale locale) {
        return new Lengths(new Texts(locale), ZoneOffset.UTC);
    }
}
