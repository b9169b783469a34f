package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of anchoring, on made-up reports. */
class AnchoringTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void honestCopies(long seed) {
        rules(seed).unchangedIsExact();
        rules(seed).honestCopiesAreExact();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void changedLetter(long seed) {
        rules(seed).changedLetterIsAltered();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void removedParagraph(long seed) {
        assertThat(rules(seed).removedParagraphIsMissing()).as("texts that stand elsewhere").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void doubledSentence(long seed) {
        assertThat(rules(seed).doubledSentenceIsAmbiguous()).as("doubled passages").isGreaterThan(30);
    }

    private static ArticleRules rules(long seed) {
        return new ArticleRules(MadeUpCopy.of(seed), seed);
    }
}
