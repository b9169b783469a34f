package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tumen.model.Dated;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.time.Edtf;

class CitationTest {

    private static Source source(String title, String author, String published, String address) {
        return new Source("s", title, "News18 (PTI)", author, published == null ? null
                : new Dated(Edtf.parse(published), ZoneOffset.UTC), "fr", address, SourceKind.WIRE_COPY,
                null, List.of(), List.of());
    }

    @Test
    void everythingThatIsKnownIsCited() {
        Source source = source("Letters", "A. Writer", "2023-08-30", "https://example.org/a");
        assertThat(Citation.of(source, List.of(9, 6, 9), Locale.ENGLISH)).isEqualTo(
                "A. Writer, “Letters”, News18 (PTI), 30 Aug 2023, paragraphs 6, 9, https://example.org/a.");
        assertThat(Citation.of(source, List.of(6), Locale.FRENCH)).isEqualTo("A. Writer, «\u00a0Letters\u00a0», "
                + "News18 (PTI), 30\u00a0août 2023, paragraphe 6, https://example.org/a.");
    }

    @Test
    void manyParagraphsInARowAreCitedAsOneStretch() {
        Source source = source(null, null, "2023-08", null);
        assertThat(Citation.of(source, List.of(5, 3, 4, 8, 9), Locale.ENGLISH))
                .isEqualTo("News18 (PTI), Aug 2023, paragraphs 3–5, 8, 9.");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndADateNeverMadeUp() {
        assertThat(Citation.of(source(null, null, null, null), List.of(), Locale.ENGLISH))
                .isEqualTo("News18 (PTI), undated.");
        assertThat(Citation.of(source(null, null, "2023-08", null), List.of(), Locale.FRENCH))
                .isEqualTo("News18 (PTI), août 2023.");
    }

    @Test
    void noNameTurnsRoundWhatFollowsIt() {
        Source source = source("Let\u202Eters\u2066", "A. \u2067Writer", "2023-08", null);
        assertThat(Citation.of(source, List.of(), Locale.ENGLISH))
                .isEqualTo("A. Writer, “Letters”, News18 (PTI), Aug 2023.");
        assertThat(new SourceNames(List.of(source), Locale.ENGLISH).of("s")).isEqualTo("News18 (PTI), Letters");
    }
}
