package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the Library of Congress page (loc.gov/standards/datetime), and those this program leans on. */
class EdtfExamplesTest {

    /** Text, level, then the first and last day in which it starts and ends; {@code -} where there is no limit. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        // Level 0: dates and intervals
        "1985-04-12 0 1985-04-12 1985-04-12 = =",
        "1985-04 0 1985-04-01 1985-04-30 = =",
        "1985 0 1985-01-01 1985-12-31 = =",
        "0000 0 0000-01-01 0000-12-31 = =",
        "1964/2008 0 1964-01-01 1964-12-31 2008-01-01 2008-12-31",
        "2004-06/2006-08 0 2004-06-01 2004-06-30 2006-08-01 2006-08-31",
        "2004-02-01/2005-02-08 0 2004-02-01 2004-02-01 2005-02-08 2005-02-08",
        "2004-02-01/2005-02 0 2004-02-01 2004-02-01 2005-02-01 2005-02-28",
        "2004-02-01/2005 0 2004-02-01 2004-02-01 2005-01-01 2005-12-31",
        "2005/2006-02 0 2005-01-01 2005-12-31 2006-02-01 2006-02-28",
        // Level 1: long and negative years, seasons, qualifiers, unknown digits from the right, open intervals
        "Y170000002 1 +170000002-01-01 +170000002-12-31 = =",
        "Y-170000002 1 -170000002-01-01 -170000002-12-31 = =",
        "-1985 1 -1985-01-01 -1985-12-31 = =",
        "2001-21 1 2001-03-01 2001-11-30 = =",
        "2001-22 1 2001-06-01 2002-02-28 = =",
        "2001-23 1 2001-03-01 2001-11-30 = =",
        "2003-24 1 2003-06-01 2004-02-29 = =",
        "1984? 1 1984-01-01 1984-12-31 = =",
        "2004-06~ 1 2004-06-01 2004-06-30 = =",
        "2004-06-11% 1 2004-06-11 2004-06-11 = =",
        "201X 1 2010-01-01 2019-12-31 = =",
        "20XX 1 2000-01-01 2099-12-31 = =",
        "2004-XX 1 2004-01-01 2004-12-31 = =",
        "1985-04-XX 1 1985-04-01 1985-04-30 = =",
        "1985-XX-XX 1 1985-01-01 1985-12-31 = =",
        "1985-04-12/.. 1 1985-04-12 1985-04-12 1985-04-12 -",
        "1985-04/.. 1 1985-04-01 1985-04-30 1985-04-01 -",
        "../1985-04-12 1 - 1985-04-12 1985-04-12 1985-04-12",
        "../1985 1 - 1985-12-31 1985-01-01 1985-12-31",
        "1985-04-12/ 1 1985-04-12 1985-04-12 1985-04-12 -",
        "/1985-04 1 - 1985-04-30 1985-04-01 1985-04-30",
        "1984~/2004-06 1 1984-01-01 1984-12-31 2004-06-01 2004-06-30",
        "1984?/2004% 1 1984-01-01 1984-12-31 2004-01-01 2004-12-31",
        // Level 2: exponents, significant digits, parts of the year
        "Y-17E7 2 -170000000-01-01 -170000000-12-31 = =",
        "Y17E7 2 +170000000-01-01 +170000000-12-31 = =",
        "1950S2 2 1900-01-01 1999-12-31 = =",
        "Y1950S2 2 1900-01-01 1999-12-31 = =",
        "-1950S2 2 -1999-01-01 -1900-12-31 = =",
        "Y171010000S3 2 +171000000-01-01 +171999999-12-31 = =",
        "Y3388E2S3 2 +338000-01-01 +338999-12-31 = =",
        "2001-25 2 2001-03-01 2001-05-31 = =",
        "2001-28 2 2001-12-01 2002-02-28 = =",
        "2003-28 2 2003-12-01 2004-02-29 = =",
        "2001-29 2 2001-09-01 2001-11-30 = =",
        "2001-30 2 2001-12-01 2002-02-28 = =",
        "2001-32 2 2001-06-01 2001-08-31 = =",
        "2001-34 2 2001-04-01 2001-06-30 = =",
        "2001-39 2 2001-09-01 2001-12-31 = =",
        "2001-40 2 2001-01-01 2001-06-30 = =",
        "2001-41 2 2001-07-01 2001-12-31 = =",
        // ... sets
        "[1667,1668,1670..1672] 2 1667-01-01 1672-12-31 = =",
        "[..1760-12-03] 2 - 1760-12-03 = =",
        "[1760-12..] 2 1760-12-01 - = =",
        "[1760-01,1760-02,1760-12..] 2 1760-01-01 - = =",
        "[1667,1760-12] 2 1667-01-01 1760-12-31 = =",
        "{1667,1668,1670..1672} 2 1667-01-01 1667-12-31 1672-01-01 1672-12-31",
        "{1960,1961-12} 2 1960-01-01 1960-12-31 1961-12-01 1961-12-31",
        "{..1984} 2 - 1984-12-31 1984-01-01 1984-12-31",
        "[1760-12,1667] 2 1667-01-01 1760-12-31 = =",
        // ... qualifiers of parts, unknown digits anywhere
        "2004-06~-11 2 2004-06-11 2004-06-11 = =",
        "2004?-06-11 2 2004-06-11 2004-06-11 = =",
        "?2004-06-~11 2 2004-06-11 2004-06-11 = =",
        "2004-%06-11 2 2004-06-11 2004-06-11 = =",
        "156X-12-25 2 1560-12-25 1569-12-25 = =",
        "15XX-12-25 2 1500-12-25 1599-12-25 = =",
        "15XX-12-XX 2 1500-12-01 1599-12-31 = =",
        "XXXX-12-XX 2 0000-12-01 9999-12-31 = =",
        "1XXX-XX 2 1000-01-01 1999-12-31 = =",
        "1XXX-12 2 1000-12-01 1999-12-31 = =",
        "1984-1X 2 1984-10-01 1984-12-31 = =",
        "-15XX 1 -1599-01-01 -1500-12-31 = =",
        "-000X 1 -0009-01-01 -0001-12-31 = =",
        "2004-06-~01/2004-06-~20 2 2004-06-01 2004-06-01 2004-06-20 2004-06-20",
        "2004-06-XX/2004-07-03 2 2004-06-01 2004-06-30 2004-07-03 2004-07-03",
        // The twenty-ninth of February
        "2024-02-29 0 2024-02-29 2024-02-29 = =",
        "2000-02-29 0 2000-02-29 2000-02-29 = =",
        "XXXX-02-29 2 0000-02-29 9996-02-29 = =",
        "190X-02-29 2 1904-02-29 1908-02-29 = =",
        "XX00-02-29 2 0000-02-29 9600-02-29 = =",
        "2023-XX-31 2 2023-01-31 2023-12-31 = =",
        "2023-X2-30 2 2023-12-30 2023-12-30 = =",
        // Furthest years
        "Y292000000 1 +292000000-01-01 +292000000-12-31 = =",
        "Y-292E6 2 -292000000-01-01 -292000000-12-31 = ="})
    void itsLevelAndBounds(String text, int level, String startFirst, String startLast, String endFirst,
            String endLast) {
        Edtf date = Edtf.parse(text);
        assertThat(date.level()).isEqualTo(level);
        assertThat(date.bounds(ZoneOffset.UTC)).isEqualTo(new Bounds(
                earliest(startFirst), latest(startLast),
                earliest(endFirst.equals("=") ? startFirst : endFirst),
                latest(endLast.equals("=") ? startLast : endLast)));
        assertThat(date).hasToString(text);
    }

    private static long earliest(String day) {
        return day.equals("-") ? Bounds.OPEN_PAST : Instant.parse(day + "T00:00:00Z").toEpochMilli();
    }

    private static long latest(String day) {
        return day.equals("-") ? Bounds.OPEN_FUTURE : Instant.parse(day + "T23:59:59.999Z").toEpochMilli();
    }

    /** A time with an offset is where it is; one without takes the zone's, and clocks put back make it two. */
    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:30Z, Asia/Pyongyang, 1985-04-12T23:20:30Z, ",
        "1985-04-12T23:20:30, UTC, 1985-04-12T23:20:30Z, ",
        "1985-04-12T23:20:30-04, UTC, 1985-04-13T03:20:30Z, ",
        "1985-04-12T23:20:30+04:30, UTC, 1985-04-12T18:50:30Z, ",
        "2023-08-30T17:53:00, Asia/Pyongyang, 2023-08-30T08:53:00Z, ",
        "2023-08-30T17:53:00, America/New_York, 2023-08-30T21:53:00Z, ",
        "2023-10-29T02:30:00, Europe/Paris, 2023-10-29T00:30:00Z, 2023-10-29T01:30:00Z",
        "2016-12-31T23:59:60Z, UTC, 2016-12-31T23:59:59.999Z, ",
        "2017-01-01T08:59:60+09:00, UTC, 2016-12-31T23:59:59.999Z, ",
        "2017-01-01T08:59:60, Asia/Seoul, 2016-12-31T23:59:59.999Z, "})
    void aTimeToTheSecondIsAnInstant(String text, String zone, String instant, String orInstant) {
        Edtf date = Edtf.parse(text);
        assertThat(date.level()).isZero();
        assertThat(date.precision()).isEqualTo(Edtf.Precision.SECOND);
        assertThat(date.bounds(ZoneId.of(zone))).isEqualTo(Bounds.between(Instant.parse(instant).toEpochMilli(),
                Instant.parse(orInstant == null ? instant : orInstant).toEpochMilli()));
        assertThat(date.missingIn(ZoneId.of(zone))).isNull();
    }

    @Test
    void aDayIsTheDayOfItsZone() {
        Edtf day = Edtf.parse("2023-08-30");
        Bounds pyongyang = day.bounds(ZoneId.of("Asia/Pyongyang"));
        Bounds washington = day.bounds(ZoneId.of("America/New_York"));
        assertThat(pyongyang).isEqualTo(Bounds.between(Instant.parse("2023-08-29T15:00:00Z").toEpochMilli(),
                Instant.parse("2023-08-30T14:59:59.999Z").toEpochMilli()));
        assertThat(washington).isEqualTo(Bounds.between(Instant.parse("2023-08-30T04:00:00Z").toEpochMilli(),
                Instant.parse("2023-08-31T03:59:59.999Z").toEpochMilli()));
        assertThat(Edtf.parse("2023-08-31").bounds(ZoneId.of("Asia/Pyongyang")).startEarliest())
                .isLessThan(washington.endLatest());
    }

    @Test
    void aDayOfSummerTimeHasTwentyThreeHours() {
        Bounds day = Edtf.parse("2023-03-26").bounds(ZoneId.of("Europe/Paris"));
        assertThat(day.endLatest() - day.startEarliest()).isEqualTo(23 * 3_600_000L - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-30, Pacific/Apia, missing.day",
        "2011-12-29/2011-12-30, Pacific/Apia, missing.day",
        "2023-03-26T02:30:00, Europe/Paris, missing.time",
        "2017-01-01T08:59:60, UTC, missing.leap"})
    void whatAZoneSkippedIsSaidToBeMissing(String text, String zone, String key) {
        Edtf date = Edtf.parse(text);
        assertThat(date.missingIn(ZoneId.of(zone)).key()).isEqualTo(key);
        Bounds bounds = date.bounds(ZoneId.of(zone));
        assertThat(bounds.startEarliest()).isLessThanOrEqualTo(bounds.startLatest());
        assertThat(bounds.endEarliest()).isLessThanOrEqualTo(bounds.endLatest());
        assertThat(date.missingIn(ZoneId.of("Asia/Kolkata")) == null).isEqualTo(!key.equals("missing.leap"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, YEAR", "2023-03, MONTH", "2023-03-01, DAY", "156X, YEARS", "156X-12-25, DAY", "2001-34, PART_OF_YEAR",
        "1950S2, YEARS", "Y170000002, YEAR", "2004-02-01/2005, YEAR", "'[1667,1760-12]', YEAR", "../2023-03, MONTH"})
    void whatItIsToldTo(String text, Edtf.Precision precision) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
    }

    @Test
    void openAndUnknownAreKeptApart() {
        assertThat(Edtf.parse("../2023").startEdge()).isEqualTo(Edtf.Edge.OPEN);
        assertThat(Edtf.parse("/2023").startEdge()).isEqualTo(Edtf.Edge.UNKNOWN);
        assertThat(Edtf.parse("2023/..").endEdge()).isEqualTo(Edtf.Edge.OPEN);
        assertThat(Edtf.parse("2023/").endEdge()).isEqualTo(Edtf.Edge.UNKNOWN);
        assertThat(Edtf.parse("[..2023]").startEdge()).isEqualTo(Edtf.Edge.OPEN);
        assertThat(Edtf.parse("{2023..}").endEdge()).isEqualTo(Edtf.Edge.OPEN);
        assertThat(Edtf.parse("2023").startEdge()).isEqualTo(Edtf.Edge.KNOWN);
    }

    @Test
    void onlyAnIntervalLasts() {
        assertThat(Edtf.parse("2023-03").lasts()).isFalse();
        assertThat(Edtf.parse("2023-03-01/2023-03-31").lasts()).isTrue();
        assertThat(Edtf.parse("../2023").lasts()).isTrue();
        assertThat(Edtf.parse("[..2023]").lasts()).isFalse();
        assertThat(Edtf.parse("{1960,1961-12}").lasts()).isFalse();
    }
}
