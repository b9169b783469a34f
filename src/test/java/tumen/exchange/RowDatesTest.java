package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.problem.ProblemException;

class RowDatesTest {

    private final RowDates dates = new RowDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-01-31 | 2023-01-31", "31 January 2023 | 2023-01-31", "31-01-2023 | 2023-01-31",
        "31.1.2023 | 2023-01-31", "31/01/2023 | 2023-01-31", "01/31/2023 | 2023-01-31",
        "03/04/2023 | [2023-03-04,2023-04-03]", "04/04/2023 | 2023-04-04", "2023/1/5 | 2023-01-05",
        "January 31, 2023 | 2023-01-31", "31 janvier 2023 | 2023-01-31", "1er août 2023 | 2023-08-01",
        "3 févr. 2023 | 2023-02-03", "Sept 2023 | 2023-09", "May 2023 | 2023-05", "20230131 | 2023-01-31",
        "20230131093000 | 2023-01-31T09:30:00", "2023 | 2023", "2023-01 | 2023-01", "1675157400 | 2023-01-31T09:30:00Z",
        "31/01/2023 0:00 | 2023-01-31", "1/31/2023 00:00:00 | 2023-01-31",
        "1675157400000 | 2023-01-31T09:30:00Z", "1675157400000000 | 2023-01-31T09:30:00Z",
        "2023-01-31 00:00:00.000 | 2023-01-31", "2023-01-31 09:30 | 2023-01-31T09:30:00",
        "2015-07-24T19:01:01+00:00 | 2015-07-24T19:01:01+00:00", "2023-01-31T09:30:00.123Z | 2023-01-31T09:30:00Z",
        "2023-01-31 09:30:00 UTC | 2023-01-31T09:30:00Z", "2023-01-31T09:30:00-0500 | 2023-01-31T09:30:00-05:00",
        "[..2022-12] | [..2022-12]", "2022~ | 2022~", "2023-03-01/2023-03-05 | 2023-03-01/2023-03-05"})
    void eachDateIsReadForItself(String text, String edtf) {
        assertThat(dates.read(text)).hasToString(edtf);
        assertThat(dates.read(text)).as("a second time").hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2023", "32 January 2023", "yesterday", "13/13/2023", "2023-13-01",
            "12", "some time ago"})
    void whatIsNoDateIsTold(String text) {
        assertThatThrownBy(() -> dates.read(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCountOfMicrosecondsMayBeADecimal() {
        for (String count : List.of("1672567200123456", "1672567200123456.0", "1.672567200123456E15")) {
            assertThat(dates.microseconds(count)).as(count).hasToString("2023-01-01T10:00:00Z");
        }
        assertThat(dates.microseconds("-0.5")).hasToString("1969-12-31T23:59:59Z");
        assertThatThrownBy(() -> dates.microseconds("1E99")).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatWasSaidIsToldToTheDay() {
        assertThat(dates.day("20150218230000")).hasToString("2015-02-18");
        assertThat(dates.day("1675157400")).hasToString("2023-01-31");
        assertThat(dates.day("2023-01-31T23:30:00-05:00")).hasToString("2023-02-01");
        assertThat(dates.day("January 2023")).hasToString("2023-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ACLED | 2023-01-31 | | 1 | 2023-01-31", "ACLED | 31-01-2023 | | 2 | [2023-01-28..2023-02-03]",
        "ACLED | 31 January 2023 | | 3 | 2023-01",
        "UCDP_GED | 2023-01-31 | 2023-01-31 | 1 | 2023-01-31",
        "UCDP_GED | 2023-01-30 | 2023-01-31 | 1 | 2023-01-30/2023-01-31",
        "UCDP_GED | 2023-01-02 00:00:00.000 | 2023-01-05 | 2 | [2023-01-02..2023-01-05]",
        "UCDP_GED | 2023-01-02 | 2023-01-08 | 3 | [2023-01-02..2023-01-08]",
        "UCDP_GED | 2023-02-01 | 2023-02-28 | 4 | 2023-02", "UCDP_GED | 2023-01-01 | 2023-12-31 | 5 | 2023",
        "UCDP_GED | 2023-05-01 | 2023-05-01 | 4 | 2023-05", "UCDP_GED | 2023-05-01 | 2023-05-01 | 5 | 2023",
        "UCDP_GED | 2023-05-01 | 2023-05-01 | 2 | 2023-05-01~", "UCDP_GED | 2024-01-01 | 2024-12-31 | 5 | 2024",
        "GDELT_MENTIONS | 20150218230000 | | | [..2015-02-18]",
        "SIMPLE | 2023-01-15 | | month | 2023-01", "SIMPLE | 2023-01-15 | | year | 2023",
        "SIMPLE | 1954 | | decade | 195X",
        "SIMPLE | 1954 | | century | 19XX", "SIMPLE | 2023-01-15 | | circa | 2023-01-15~",
        "SIMPLE | 2023-01-15 | 2023-02-01 | | 2023-01-15/2023-02-01", "SIMPLE | 2023-01-15 | 2023-01-15 | | 2023-01-15",
        "SIMPLE | | 2023-02-01 | | [..2023-02-01]", "SIMPLE | 2023-02-01 | .. | | 2023-02-01/..",
        "SIMPLE | .. | 2023-02-01 | month | ../2023-02", "SIMPLE | -0044-03-15 | | decade | -004X",
        "SIMPLE | 0954 | | century | 09XX",
        "SIMPLE | 2023-01-15 09:00 | 2023-01-15 17:00 | | 2023-01-15T09:00:00",
        "SIMPLE | 2023-01-15 09:00 | 2023-01-16 17:00 | | 2023-01-15/2023-01-16"})
    void aPrecisionIsNeverAPaddedDay(TableFormat format, String start, String end, String precision, String edtf) {
        RowSpan span = new RowSpan(format, dates);
        assertThat(span.of(orEmpty(start), orEmpty(end), orEmpty(precision))).hasToString(edtf);
    }

    @Test
    void anUnknownPrecisionAndAnEndBeforeItsBeginningAreTold() {
        assertThatThrownBy(() -> new RowSpan(TableFormat.ACLED, dates).of("2023-01-31", "", "7"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new RowSpan(TableFormat.SIMPLE, dates).of("..", "..", ""))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new RowSpan(TableFormat.SIMPLE, dates).of("2023-01-31", "2022-01-01", ""))
                .isInstanceOf(ProblemException.class);
        assertThat(new RowSpan(TableFormat.SIMPLE, dates).of("", "", "")).isNull();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
