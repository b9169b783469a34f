package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tumen.model.Hits.Stretch;

class ExcerptTest {

    private static String marked(Excerpt excerpt) {
        StringBuilder text = new StringBuilder(excerpt.text());
        for (Stretch word : excerpt.marked().reversed()) {
            text.insert(word.to(), ']').insert(word.from(), '[');
        }
        return text.toString();
    }

    @Test
    void isTheLineWithTheHit() {
        assertThat(marked(Excerpt.of("first\n  of a \1letter\2 from \1Kim\2 \nlast")))
                .isEqualTo("of a [letter] from [Kim]");
    }

    @Test
    void isTheFirstLineWhereNothingIsMarked() {
        assertThat(Excerpt.of("\n first \nlast").text()).isEqualTo("first");
        assertThat(Excerpt.of("\n").text()).isEmpty();
    }

    @Test
    void ofALongLineIsTheRoundOfTheFirstHit() {
        Excerpt excerpt = Excerpt.of("a ".repeat(200) + "\1letter\2 " + "b ".repeat(200) + "\1letter\2");
        assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(202);
        assertThat(marked(excerpt)).contains("a [letter] b").doesNotEndWith("]");
        assertThat(excerpt.marked()).hasSize(1);
    }

    @Test
    void noPairOfALetterIsCut() {
        Excerpt excerpt = Excerpt.of("\1letter\2 " + "\uD83D\uDE00".repeat(300));
        assertThat(excerpt.text().codePoints()).noneMatch(code -> code >= 0xD800 && code < 0xE000);
        assertThat(marked(excerpt)).startsWith("[letter]");
    }
}
