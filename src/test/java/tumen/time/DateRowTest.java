package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.problem.ProblemException;

class DateRowTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static String row(String text, ZoneId zone, Locale language) {
        StringBuilder row = new StringBuilder();
        new DateRow(zone, language).append(text, row);
        return row.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-03 | 0 | 2023-03-01T00:00:00Z | 2023-03-31T23:59:59.999Z | some time in March 2023",
        "2023-08-30T17:53:00Z | 0 | 2023-08-30T17:53:00Z | 2023-08-30T17:53:00Z | at 17:53 UTC on 30 August 2023",
        "[..2022-12] | 2 | - | 2022-12-31T23:59:59.999Z | not after December 2022",
        "2022/.. | 1 | 2022-01-01T00:00:00Z | - | from 2022 on",
        "/2022 | 1 | ? | 2022-12-31T23:59:59.999Z | from an unknown date to 2022",
        "2022/ | 1 | 2022-01-01T00:00:00Z | ? | from 2022 to an unknown date",
        "-0043 | 1 | -0043-01-01T00:00:00Z | -0043-12-31T23:59:59.999Z | some time in 44 BC",
        "Y-17E7 | 2 | -170000000-01-01T00:00:00Z | -170000000-12-31T23:59:59.999Z | some time in 170,000,001 BC",
        "Y10000 | 1 | +10000-01-01T00:00:00Z | +10000-12-31T23:59:59.999Z | some time in the year 10,000",
        "2016-12-31T23:59:60Z | 0 | 2016-12-31T23:59:60Z | 2016-12-31T23:59:60Z | at 23:59:60 UTC on 31 December 2016"})
    void aRow(String text, String level, String earliest, String latest, String words) {
        assertThat(row(text, UTC, Locale.ENGLISH)).isEqualTo(String.join("\t", text, level, earliest, latest, words));
    }

    @Test
    void daysFallInTheZoneAndWordsInTheLanguage() {
        assertThat(row("2023-08-30", ZoneId.of("Asia/Pyongyang"), Locale.FRENCH)).isEqualTo(
                "2023-08-30\t0\t2023-08-29T15:00:00Z\t2023-08-30T14:59:59.999Z\tle 30\u00a0août 2023");
    }

    @Test
    void whatTheZoneSkippedIsAnError() {
        assertThat(row("2011-12-30", ZoneId.of("Pacific/Apia"), Locale.ENGLISH)).isEqualTo(
                "2011-12-30\terror\t“2011-12-30” is not in the calendar of Pacific/Apia: the zone skipped that day.");
        assertThat(row("2023-03-26T02:30:00", ZoneId.of("Europe/Paris"), Locale.ENGLISH)).contains("\terror\t");
        assertThat(row("2017-01-01T08:59:60", UTC, Locale.ENGLISH)).contains("\terror\t");
        assertThat(row("2017-01-01T08:59:60", ZoneId.of("Asia/Seoul"), Locale.ENGLISH))
                .contains("\t2016-12-31T23:59:60Z\t2016-12-31T23:59:60Z\t");
    }

    @Test
    void aRowStaysOneRow() {
        assertThat(row("2023\t03\n", UTC, Locale.ENGLISH)).matches("2023U\\+000903U\\+000A\terror\t[^\t\n]+");
    }

    /** Rows are made by a faster way than problems and instants take; both must come to the same. */
    @Test
    void aRowAgreesWithTheDateAndWithTheProblem() {
        long seed = 77;
        SplittableRandom random = new SplittableRandom(seed);
        RandomDates dates = new RandomDates(random);
        int errors = 0;
        for (int i = 0; i < 4000; i++) {
            Locale language = random.nextBoolean() ? Locale.ENGLISH : Locale.FRENCH;
            String text = dates.any();
            if (random.nextInt(3) == 0) {
                int at = random.nextInt(text.length());
                text = text.substring(0, at) + "'{0}X9-".charAt(random.nextInt(7)) + text.substring(at + 1);
            }
            List<String> cells = List.of(row(text, UTC, language).split("\t"));
            try {
                Edtf date = Edtf.parse(text);
                assertThat(cells).as("seed %d", seed).containsExactly(text, String.valueOf(date.level()),
                        limit(date.startEdge(), date.bounds(UTC).startEarliest()),
                        limit(date.endEdge(), date.bounds(UTC).endLatest()), DateWords.in(language).of(date));
            } catch (ProblemException bad) {
                errors++;
                assertThat(cells).as("seed %d", seed)
                        .containsExactly(text, "error", bad.problem().sentence(language));
            }
        }
        assertThat(errors).isGreaterThan(100);
    }

    private static String limit(Edtf.Edge edge, long instant) {
        return switch (edge) {
            case OPEN -> "-";
            case UNKNOWN -> "?";
            case KNOWN -> Instant.ofEpochMilli(instant).toString();
        };
    }
}
