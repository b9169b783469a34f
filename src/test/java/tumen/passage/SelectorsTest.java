package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tumen.model.Anchor;

class SelectorsTest {

    @Test
    void positionsCountCodePoints() {
        String text = "\uD83D\uDE00 and \uD83D\uDE00 so on";
        int from = text.indexOf("so");
        assertThat(Selectors.position(text, new Span(from, from + 2)))
                .isEqualTo(new Selectors.TextPosition(8, 10));
    }

    @Test
    void quotesCarryWhatStandsAround() {
        String text = "x".repeat(40) + "\uD83D\uDE00here\uD83D\uDE00 end";
        int from = text.indexOf("here");
        assertThat(Selectors.quote(text, new Span(from, from + 4))).isEqualTo(new Selectors.TextQuote("here",
                "x".repeat(31) + "\uD83D\uDE00", "\uD83D\uDE00 end"));
    }

    @Test
    void fragmentsEncodeWhatPartsTheirTerms() {
        assertThat(Selectors.fragment(new Anchor("a-b, c & d", "é", "before.", "(after")))
                .isEqualTo("#:~:text=before.-,a%2Db%2C%20c%20%26%20d,%C3%A9,-%28after");
        assertThat(Selectors.fragment(new Anchor("a", null, null, null))).isEqualTo("#:~:text=a");
    }
}
