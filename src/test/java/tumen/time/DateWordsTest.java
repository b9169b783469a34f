package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told of a date. In these tables an ordinary space stands for a no-break one too. */
class DateWordsTest {

    private static final DateWords ENGLISH = DateWords.in(Locale.UK);
    private static final DateWords FRENCH = DateWords.in(Locale.CANADA_FRENCH);

    private static String spaced(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-03 | some time in March 2023 | courant mars 2023",
        "2023 | some time in 2023 | courant 2023",
        "2023-08-30 | 30 August 2023 | le 30 août 2023",
        "2023-08-01 | 1 August 2023 | le 1er août 2023",
        "2023-08-30~ | about 30 August 2023 | vers le 30 août 2023",
        "2022-12~ | about December 2022 | vers décembre 2022",
        "2023-08? | possibly in August 2023 | peut-être en août 2023",
        "2023-08-30? | possibly 30 August 2023 | peut-être le 30 août 2023",
        "2023% | possibly about 2023 | peut-être vers 2023",
        "[..2022-12] | not after December 2022 | au plus tard en décembre 2022",
        "[..2023-08-30] | not after 30 August 2023 | au plus tard le 30 août 2023",
        "[..2022-12~] | not after about December 2022 | au plus tard en décembre 2022 environ",
        "[2023..] | not before 2023 | au plus tôt en 2023",
        "[2023-07..2023-08] | between July and August 2023 | entre juillet et août 2023",
        "[2022-12..2023-01] | between December 2022 and January 2023 | entre décembre 2022 et janvier 2023",
        "[2023-07-26..2023-08-30] | between 26 July and 30 August 2023 | entre le 26 juillet et le 30 août 2023",
        "[2023-07-01,2023-08-01] | 1 July 2023 or 1 August 2023 | le 1er juillet 2023 ou le 1er août 2023",
        "{2023-12-30,2024-01-02} | 30 December 2023 and 2 January 2024 | le 30 décembre 2023 et le 2 janvier 2024",
        "{1667,1668,1670..1672} | 1667, 1668 and all from 1670 to 1672 | 1667, 1668 et tout de 1670 à 1672",
        "2018-04/2019-08 | from April 2018 to August 2019 | d’avril 2018 à août 2019",
        "2023-07-25/2023-07-27 | from 25 to 27 July 2023 | du 25 au 27 juillet 2023",
        "2023-03-01/2023-03-31 | from 1 to 31 March 2023 | du 1er au 31 mars 2023",
        "1964/2008 | from 1964 to 2008 | de 1964 à 2008",
        "2022-06~/2024-08 | from about June 2022 to August 2024 | de juin 2022 environ à août 2024",
        "2022-10/.. | from October 2022 on | à partir d’octobre 2022",
        "../2022-08 | up to August 2022 | jusqu’en août 2022",
        "../2022-08-03 | up to 3 August 2022 | jusqu’au 3 août 2022",
        "/2023 | from an unknown date to 2023 | d’une date inconnue à 2023",
        "2023/ | from 2023 to an unknown date | de 2023 à une date inconnue",
        "156X | some time in the 1560s | dans les années 1560",
        "156X~ | about the 1560s | vers les années 1560",
        "15XX | some time in the years 1500–1599 | dans les années 1500–1599",
        "156X-12-25 | 25 December in the 1560s | le 25 décembre dans les années 1560",
        "XXXX-12-25 | 25 December of an unknown year | le 25 décembre d’une année inconnue",
        "1985-04-XX | an unknown day of April 1985 | un jour inconnu d’avril 1985",
        "2004-XX | an unknown month of 2004 | un mois inconnu de 2004",
        "1984-1X | a month from October to December 1984 | un mois d’octobre à décembre 1984",
        "2001-21 | some time in spring 2001 | au printemps 2001",
        "2001-22~ | about summer 2001 | vers l’été 2001",
        "2001-28 | some time in northern winter 2001–2002 | à l’hiver boréal 2001–2002",
        "2001-34 | some time in the second quarter of 2001 | au deuxième trimestre 2001",
        "2001-41 | some time in the second half of 2001 | au second semestre 2001",
        "-0043-03-15 | 15 March 44 BC | le 15 mars 44 av. J.-C.",
        "0044 | some time in AD 44 | courant 44 apr. J.-C.",
        "Y170000002 | some time in the year 170,000,002 | courant l’an 170 000 002",
        "1950S2 | some time in the years 1900–1999 (estimated: 1950) | dans les années 1900–1999 (estimation : 1950)",
        "2004-06~-11 | 11 June 2004 (approximate: year, month) | le 11 juin 2004 (approximatif : année, mois)",
        "2023-08-30T17:53:00+09:00 | at 17:53 (UTC+9) on 30 August 2023 | le 30 août 2023 à 17 h 53 (UTC+9)",
        "2023-08-30T07:03:20Z | at 07:03:20 UTC on 30 August 2023 | le 30 août 2023 à 7 h 03 min 20 s UTC"})
    void aDateInFull(String text, String english, String french) {
        assertThat(spaced(ENGLISH.of(Edtf.parse(text)))).isEqualTo(english);
        assertThat(spaced(FRENCH.of(Edtf.parse(text)))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-08-30 | 30 Aug 2023 | 30 août 2023",
        "2023-03 | Mar 2023 | mars 2023",
        "2022-12~ | c. Dec 2022 | v. déc. 2022",
        "2022-12? | Dec 2022? | déc. 2022 ?",
        "[..2022-12] | by Dec 2022 | au plus tard déc. 2022",
        "[2022-12..] | Dec 2022 or later | déc. 2022 ou après",
        "2023-07-25/2023-08-02 | 25 Jul – 2 Aug 2023 | 25 juil. – 2 août 2023",
        "2023-07/ | Jul 2023 – ? | juil. 2023 – ?",
        "../2023-07 | – Jul 2023 | – juil. 2023"})
    void aDateForALabel(String text, String english, String french) {
        assertThat(spaced(ENGLISH.label(Edtf.parse(text)))).isEqualTo(english);
        assertThat(spaced(FRENCH.label(Edtf.parse(text)))).isEqualTo(french);
    }

    /** Limits as instants, {@code -} where there is none, told in Seoul's days (nine hours ahead of UTC). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- | - | date unknown | date inconnue",
        "- | 2023-08-30T14:59:59.999Z | not after 30 August 2023 | au plus tard le 30 août 2023",
        "- | 2023-08-30T14:59:59.998Z | not after 30 August 2023 | au plus tard le 30 août 2023",
        "- | 2022-12-31T14:59:59.999Z | not after December 2022 | au plus tard en décembre 2022",
        "- | 2024-02-24T04:59:59.999Z | not after 24 February 2024 | au plus tard le 24 février 2024",
        "- | 2024-03-31T04:59:59.999Z | not after 31 March 2024 | au plus tard le 31 mars 2024",
        "2024-02-24T05:00:00Z | - | not before 24 February 2024 | au plus tôt le 24 février 2024",
        "2023-07-25T15:00:00Z | - | not before 26 July 2023 | au plus tôt le 26 juillet 2023",
        "2023-07-25T15:00:00.001Z | - | not before 26 July 2023 | au plus tôt le 26 juillet 2023",
        "2023-07-25T15:00:00Z | 2023-08-30T14:59:59.999Z | between 26 July and 30 August 2023 | "
                + "entre le 26 juillet et le 30 août 2023",
        "2023-02-28T15:00:00Z | 2023-03-31T14:59:59.999Z | some time in March 2023 | courant mars 2023",
        "2022-12-31T15:00:00Z | 2023-12-31T14:59:59.999Z | some time in 2023 | courant 2023",
        "2023-06-30T15:00:00Z | 2023-08-31T14:59:59.999Z | between July and August 2023 | entre juillet et août 2023",
        "2023-08-29T15:00:00Z | 2023-08-30T14:59:59.999Z | 30 August 2023 | le 30 août 2023",
        "2023-08-30T08:53:00Z | 2023-08-30T08:53:00Z | at 17:53 on 30 August 2023 | le 30 août 2023 à 17 h 53",
        "2023-08-30T00:00:00Z | 2023-08-30T08:52:59.999Z | between 09:00 and 17:53 on 30 August 2023 | "
                + "le 30 août 2023 entre 9 h 00 et 17 h 53",
        "2024-01-31T15:00:00Z | 2024-02-24T04:59:59.999Z | between 1 and 24 February 2024 | "
            + "entre le 1er et le 24 février 2024",
        "2024-02-02T04:00:00Z | 2024-02-23T14:59:59.999Z | between 2 and 23 February 2024 | "
            + "entre le 2 et le 23 février 2024",
        "2024-01-31T15:00:00Z | 2024-02-29T04:59:59.999Z | some time in February 2024 | courant février 2024",
        "2023-08-28T15:00:00Z | 2023-08-30T08:53:00Z | between 29 August 2023 and 17:53 on 30 August 2023 | "
                + "entre le 29 août 2023 et le 30 août 2023 à 17 h 53"})
    void limitsInAZone(String earliest, String latest, String english, String french) {
        long from = earliest.equals("-") ? Bounds.OPEN_PAST : Instant.parse(earliest).toEpochMilli();
        long to = latest.equals("-") ? Bounds.OPEN_FUTURE : Instant.parse(latest).toEpochMilli();
        ZoneId seoul = ZoneId.of("Asia/Seoul");
        assertThat(spaced(ENGLISH.between(from, to, seoul))).isEqualTo(english);
        assertThat(spaced(FRENCH.between(from, to, seoul))).isEqualTo(french);
        assertThat(ENGLISH.of(Bounds.between(from, to), seoul)).isEqualTo(ENGLISH.between(from, to, seoul));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2031-03-04T10:00:00 | 2031-03-04T12:30:00 | from 10:00 to 12:30 on 4 March 2031 | "
                + "le 4 mars 2031 de 10 h 00 à 12 h 30",
        "2031-03-04T10:00:00Z | 2031-03-04T12:30:00Z | from 10:00 to 12:30 UTC on 4 March 2031 | "
                + "le 4 mars 2031 de 10 h 00 à 12 h 30 UTC",
        "2031-03-04T10:00:00Z | 2031-03-04T12:30:00+09:00 | from 10:00 UTC to 12:30 (UTC+9) on 4 March 2031 | "
                + "le 4 mars 2031 de 10 h 00 UTC à 12 h 30 (UTC+9)",
        "2031-03-04T10:00:00 | 2031-03-05T12:00:00 | from 10:00 on 4 March 2031 to 12:00 on 5 March 2031 | "
                + "du 4 mars 2031 à 10 h 00 au 5 mars 2031 à 12 h 00",
        "2031-03-04T10:00:00 | 2031-03 | from 10:00 on 4 March 2031 to March 2031 | "
                + "du 4 mars 2031 à 10 h 00 à mars 2031",
        "- | 2031-03-04T12:00:00 | not after 12:00 on 4 March 2031 | au plus tard le 4 mars 2031 à 12 h 00"})
    void howLongItLastedWithTimesOfDay(String from, String to, String english, String french) {
        Edtf start = from.equals("-") ? null : Edtf.parse(from);
        assertThat(spaced(ENGLISH.lasting(start, Edtf.parse(to)))).isEqualTo(english);
        assertThat(spaced(FRENCH.lasting(start, Edtf.parse(to)))).isEqualTo(french);
    }

    @Test
    void boundsOfWhatLasted() {
        assertThat(words("2023-07-26/2023-08-30")).isEqualTo("from 26 July to 30 August 2023");
        assertThat(words("2023/..")).isEqualTo("from 2023 on");
        assertThat(words("../2023-03")).isEqualTo("up to March 2023");
        Bounds begun = new Bounds(Bounds.OPEN_PAST, Instant.parse("2023-08-30T23:59:59.999Z").toEpochMilli(),
                Bounds.OPEN_PAST, Bounds.OPEN_FUTURE);
        assertThat(ENGLISH.of(begun, ZoneOffset.UTC)).isEqualTo("began not after 30 August 2023");
        assertThat(ENGLISH.of(Bounds.NONE, ZoneOffset.UTC)).isEqualTo("date unknown");
    }

    private static String words(String date) {
        return ENGLISH.of(Edtf.parse(date).bounds(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Test
    void aDayByItself() {
        assertThat(ENGLISH.day(LocalDate.of(2023, 8, 30))).isEqualTo("30 August 2023");
        assertThat(spaced(FRENCH.dayLabel(LocalDate.of(2023, 8, 1)))).isEqualTo("1er août 2023");
    }

    @Test
    void aLongListIsCutShortAndSaysSo() {
        StringBuilder list = new StringBuilder("[1000");
        for (int year = 1001; year < 2000; year++) {
            list.append(',').append(year);
        }
        String told = ENGLISH.of(Edtf.parse(list.append(']').toString()));
        assertThat(told).startsWith("1000, 1001, ").endsWith(" or 993 more");
    }

    @Test
    void aMonthIsNeverToldAsADay() {
        long seed = 1;
        RandomDates dates = new RandomDates(new SplittableRandom(seed));
        for (int i = 0; i < 3000; i++) {
            Edtf date = Edtf.parse(dates.any());
            String words = ENGLISH.of(date);
            assertThat(words).as("seed %d, %s", seed, date).isNotBlank().doesNotContain("{", "null");
            assertThat(FRENCH.of(date)).as("seed %d, %s", seed, date).isNotBlank().doesNotContain("{", "null");
            assertThat(ENGLISH.label(date)).as("%s", date).isNotBlank();
            if (date instanceof CalendarDate plain && plain.parts() < 3 && !words.contains("form")) {
                assertThat(words).as("seed %d, %s", seed, date).doesNotContainPattern("\\b[0-9]{1,2} [A-Z][a-z]+");
            }
        }
    }
}
