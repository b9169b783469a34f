package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalTest {

    @Test
    void aLongLineIsAParagraph() {
        Copy copy = MadeUpCopy.of(3);
        assertThat(paragraphs(Original.of(copy.text()))).isEqualTo(copy.lines());
        assertThat(Original.of(copy.text()).paragraphsKnown()).isTrue();
        Original spaced = Original.of("\r\n" + copy.text().replace("\n", "\r\n \r\n\r\n") + "\r\n");
        assertThat(paragraphs(spaced)).isEqualTo(copy.lines());
        assertThat(spaced.paragraphsKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 80, 120})
    void blankLinesPartWrappedOnes(int width) {
        Copy copy = MadeUpCopy.of(4);
        Original original = Original.of(Wrapping.lines(copy.text(), width, "\n\n"));
        assertThat(original.paragraphsKnown()).isTrue();
        assertThat(paragraphs(original)).extracting(Folding::fold).extracting(FoldedText::text)
                .isEqualTo(copy.lines().stream().map(Folding::fold).map(FoldedText::text).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 80, 120})
    void numbersAreUnknownWhereNothingPartsThem(int width) {
        assertThat(Original.of(Wrapping.all(MadeUpCopy.of(5).text(), width)).paragraphsKnown()).isFalse();
        assertThat(Original.of(Wrapping.lines(MadeUpCopy.of(5).text(), width, "\n")).paragraphsKnown())
                .isFalse();
    }

    @Test
    void knowsTheParagraphOfAPlace() {
        Original original = Original.of("one\n\ntwo\n");
        assertThat(original.paragraphAt(0)).isEqualTo(1);
        assertThat(original.paragraphAt(3)).isZero();
        assertThat(original.paragraphAt(7)).isEqualTo(2);
        assertThat(original.paragraphAt(8)).isZero();
    }

    private static List<String> paragraphs(Original original) {
        return original.paragraphs().stream().map(span -> span.of(original.text())).toList();
    }
}
