package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.problem.Problem;
import tumen.problem.ProblemException;

/** What is no date is refused, and the sentence leads to the very character. */
class EdtfRefusalTest {

    private static Problem refusal(String text) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Edtf.parse(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
        return refused.problem();
    }

    /** Text, the place counted from 1, the character there or {@code END}, and what was expected. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "2023-13 7 3 month",
        "2023-00 7 0 month",
        "2023-20 7 0 month",
        "2023-42 7 2 month",
        "2023-5 6 5 month",
        "2023-3-1 7 - month",
        "2023-2X 7 X month",
        "2023-02-29 10 9 dayOfMonth",
        "1900-02-29 10 9 dayOfMonth",
        "19X1-02-29 10 9 dayOfMonth",
        "2023-02-30 9 3 dayOfMonth",
        "2023-04-31 10 1 dayOfMonth",
        "XXXX-02-30 9 3 dayOfMonth",
        "2023-01-32 10 2 day",
        "2023-01-00 10 0 day",
        "2023-01-4X 9 4 day",
        "2023-21-01 8 - afterPart",
        "23 3 END yearDigit",
        "202 4 END yearDigit",
        "20231 5 1 afterYear",
        "+2023 1 + date",
        "-0000 5 0 signless",
        "circa 1 c date",
        "2023?? 6 ? afterQualifiedYear",
        "2023-01-01?T10:00:00Z 12 T afterQualified",
        "2023/2022 6 2 notBefore",
        "2023-02/2023-01-31 9 2 notBefore",
        "2023/2024/2025 10 / nothing",
        "/ 2 END oneSide",
        "../.. 4 . oneSide",
        ".. 3 END slash",
        "2023/2024-01-01T10:00:00Z 16 T noTime",
        "2023-01-01T10:00:00Z/2024 21 / noTime",
        "[] 2 ] member",
        "[2023 6 END commaDotsOrClose",
        "[2023} 6 } commaDotsOrClose",
        "[2023,] 7 ] member",
        "[2023..,2025] 8 , member",
        "[2023,..2025] 7 . member",
        "[..2023..] 8 . commaOrClose",
        "[1670..1672-05] 8 1 asExact",
        "[1672..1670] 8 1 notBefore",
        "[2001-21..2001-34] 11 2 asExact",
        "[2023]? 7 ? nothing",
        "Y2023 6 END moreDigits",
        "Y02023 2 0 firstDigit",
        "Y17E0 5 0 exponent",
        "Y292000001 2 2 nearYear",
        "Y-3E8 3 3 nearYear",
        "Y1E99999999999 2 1 nearYear",
        "1950S5 6 5 fewerSignificant",
        "1950S0 6 0 significant",
        "Y170000002-01 11 - afterPart",
        "2023-08-30T17 14 END colon",
        "2023-08-30T17:53 17 END colon",
        "2023-08-30T24:00:00 13 4 hour",
        "2023-08-30T23:60:00 15 6 minute",
        "2023-08-30T23:59:61 19 1 second",
        "2023-08-30T23:59:60Z 18 6 noLeap",
        "2023-08-30T23:59:59.5Z 20 . offset",
        "2023-08-30T23:59:59+19 22 9 offsetHour",
        "2023-08-30T23:59:59-00:00 20 - zeroOffset",
        "2023-08T10:00:00Z 8 T afterMonth"})
    void theCharacterAndWhatWasExpectedThere(String text, int place, String character, String expected) {
        Problem problem = refusal(text);
        boolean end = character.equals("END");
        assertThat(problem.key()).isEqualTo(end ? "bad.end" : "bad.character");
        assertThat(problem.arguments().get(0)).isEqualTo(text);
        assertThat(problem.arguments().get(1)).isEqualTo(String.valueOf(place));
        assertThat(problem.arguments().getLast()).isInstanceOfSatisfying(Problem.class,
                awaited -> assertThat(awaited.key()).isEqualTo("expected." + expected));
        if (!end) {
            assertThat(problem.arguments().get(2)).isEqualTo(character);
        }
    }

    @Test
    void theSentenceInBothLanguages() {
        Problem problem = refusal("2023-02-29");
        assertThat(problem.sentence(Locale.ENGLISH)).isEqualTo("“2023-02-29” is not a date: character 10 is “9”, "
                + "but a day from 01 to 28, which is all that the month has, was expected there.");
        assertThat(problem.sentence(Locale.FRENCH)).isEqualTo("«\u00a02023-02-29\u00a0» n’est pas une date\u00a0: "
                + "au caractère 10 se trouve «\u00a09\u00a0», alors qu’on attendait un jour de 01 à 28, le mois n’en "
                + "ayant pas d’autres.");
        assertThat(refusal("").sentence(Locale.ENGLISH)).contains("at character 1");
        assertThat(refusal("[2023").sentence(Locale.ENGLISH)).contains("at character 6", "“]”");
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertThat(refusal("2023\t").arguments()).contains("2023U+0009", "U+0009", "5");
        assertThat(refusal("2023-😀").arguments()).contains("😀", "6");
        assertThat(refusal("😀2023").arguments()).contains("😀", "1");
        assertThat(refusal("2023\ud83d").arguments()).contains("U+D83D");
    }

    @Test
    void aLongTextIsQuotedInPart() {
        String sentence = refusal("x".repeat(100_000)).sentence(Locale.ENGLISH);
        assertThat(sentence).hasSizeLessThan(400).contains("…");
    }

    @Test
    void theEndIsNamedWhereItCouldCome() {
        for (String text : List.of("2023", "2023-03", "2023-03-01", "2023-28", "2023?", "Y17E7", "[2023]")) {
            Problem problem = refusal(text + "!");
            assertThat(problem.sentence(Locale.ENGLISH)).contains("the end of the date");
            assertThat(problem.sentence(Locale.FRENCH)).contains("la fin de la date");
        }
    }
}
