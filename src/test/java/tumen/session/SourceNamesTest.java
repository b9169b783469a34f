package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tumen.exchange.DefaultStory;
import tumen.model.Dated;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.time.Edtf;

class SourceNamesTest {

    private static Source source(String id, String title, String published) {
        return new Source(id, title, "TASS", null, published == null ? null
                : new Dated(Edtf.parse(published), ZoneOffset.UTC), "en", null, SourceKind.WIRE_COPY, null, List.of(),
                List.of());
    }

    @Test
    void aSourceWithoutATitleIsToldByItsDateAndWhatWouldBeAlikeByItsId() {
        SourceNames names = new SourceNames(List.of(source("a", "Letters", "2023-08-30"),
                source("b", null, "2023-07-25"), source("c", null, "2023-07-26"), source("d", null, "2023-07-26"),
                source("e", null, null)), Locale.ENGLISH);
        assertThat(List.of("a", "b", "c", "d", "e", "none").stream().map(names::of)).containsExactly("TASS, Letters",
                "TASS, 25 Jul 2023", "TASS, 26 Jul 2023 (c)", "TASS, 26 Jul 2023 (d)", "TASS", "none");
    }

    @Test
    void noTwoSourcesOfTheDefaultStoryAreCalledTheSame() {
        List<Source> sources = DefaultStory.read().sources();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            SourceNames names = new SourceNames(sources, locale);
            assertThat(sources.stream().map(source -> names.of(source.id()))).doesNotHaveDuplicates();
        }
    }
}
