package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tumen.model.Text;
import tumen.time.Bounds;
import tumen.time.Edtf;

/** The words of an event's date, beside the bounds that are left of its claims' dates. */
class TitlesTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private final Titles.Title title = new Titles.Title("e", new Text(Map.of("en", "E")), UTC, List.of(
            dating(1, "2022-11", null), dating(1, "[..2022-12]", "before the year was out"),
            dating(5, "2022-11-18/2022-11-19", null)));

    @Test
    void ofSeveralDatesTheMostExactIsToldThatCounts() {
        assertThat(words(9, "2022-11-18/2022-11-19")).isEqualTo("18 – 19 Nov 2022");
        assertThat(words(4, "2022-11")).isEqualTo("Nov 2022");
        assertThat(title.dates(9, bounds("2022-11-18/2022-11-19"))).hasToString("2022-11-18/2022-11-19");
    }

    /** As where the source of the most exact one is left out, or it was taken back. */
    @Test
    void aDateThatLeavesOutSomeOfTheBoundsIsNotTold() {
        assertThat(words(9, "2022-11")).isEqualTo("Nov 2022");
        assertThat(title.dates(9, bounds("2022-11"))).hasToString("2022-11");
        assertThat(words(9, "[..2022-12]")).isEqualTo("before the year was out");
        assertThat(words(9, "2022-11/2023-02")).as("two that exclude each other").isEqualTo("Nov 2022 – Feb 2023");
        assertThat(title.date(9, Bounds.NONE, Locale.ENGLISH)).isEmpty();
        assertThat(title.dates(9, Bounds.NONE)).isNull();
    }

    private String words(int day, String left) {
        return title.date(day, bounds(left), Locale.ENGLISH).replaceAll("[\u00A0\u2009\u202F]", " ");
    }

    private static Bounds bounds(String edtf) {
        return Edtf.parse(edtf).bounds(UTC);
    }

    private static Titles.Dating dating(int day, String edtf, String words) {
        return new Titles.Dating(day, words == null ? null : new Text(Map.of("en", words)), Edtf.parse(edtf));
    }
}
