package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tumen.model.Anchor;
import tumen.model.Passage;
import tumen.work.Progress;

/** Passages of which only the words were kept, as most sources have them. */
class UnmeasuredTest {

    private static final String TEXT = """
            The fishermen left the harbour early, and nobody saw them come back that week.
            A storm had been announced, the harbour master said, but not by the radio.
            The radio denies it: the warning was read out, the radio says, at noon and again at six.
            Nobody saw them come back, the harbour master said; he has declined to say more.
            """;

    @Test
    void foundByFirstAndLastWords() {
        assertThat(find("A storm had been announced", "by the radio", null, null))
                .isEqualTo(new Anchored(Match.FOUND, List.of(place("A storm had been announced, the harbour "
                        + "master said, but not by the radio"))));
    }

    @Test
    void severalPlacesAreAmbiguousUnlessNeighboursTell() {
        assertThat(find("the harbour master said", null, null, null).match()).isEqualTo(Match.AMBIGUOUS);
        assertThat(find("the harbour master said", null, null, null).spans()).hasSize(2);
        assertThat(find("the harbour master said", null, "been announced,", null))
                .isEqualTo(new Anchored(Match.FOUND, List.of(place("the harbour master said"))));
        assertThat(find("the harbour master said", null, null, "; he has").match()).isEqualTo(Match.FOUND);
    }

    @Test
    void changedWordsAreOffered() {
        Anchored anchored = find("A storm has been announced", "by the radio", null, null);
        assertThat(anchored.match()).isEqualTo(Match.ALTERED);
        assertThat(anchored.match().offered()).isTrue();
        assertThat(anchored.spans().getFirst().of(TEXT)).startsWith("A storm had").endsWith("by the radio");
    }

    @Test
    void wordsAreWholeWords() {
        assertThat(find("The fisher", null, null, null).match()).isNotEqualTo(Match.FOUND);
    }

    @Test
    void otherWordsAreMissing() {
        assertThat(find("A quarrel broke out", "in the town hall", null, null)).isEqualTo(Anchored.MISSING);
    }

    @Test
    void aCancelEndsTheWork() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                // not watched
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Assertions.assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Anchoring.find(
                Original.of(TEXT), List.of(passage(new Anchor("a", null, null, null))), cancelled));
    }

    private static Anchored find(String start, String end, String prefix, String suffix) {
        return Anchoring.find(Original.of(TEXT), List.of(passage(new Anchor(start, end, prefix, suffix))),
                Progress.NONE).get("only");
    }

    private static Passage passage(Anchor anchor) {
        return new Passage("only", "source", List.of(), anchor, -1, null, List.of());
    }

    private static Span place(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
