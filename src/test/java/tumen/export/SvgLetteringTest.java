package tumen.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.look.Fonts;
import tumen.look.FxTest;

class SvgLetteringTest {

    private final SvgLettering lettering = new SvgLettering();

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    private String of(String words) {
        return lettering.of(new SvgLettering.Line(words, 10, 20, Fonts.regular(12), TextAlignment.LEFT, Color.BLACK));
    }

    private static long count(String there, String what) {
        return there.split(what, -1).length - 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Choïgou à Pyongyang", "Шойгу, 쇼이구", "«\u00a0oui\u00a0» – 30 %", "e\u0301te\u0301"})
    void wordsAreTheirLettersOutlinesAndStayText(String words) {
        String svg = of(words);
        assertThat(svg).contains(">" + words + "</text>").contains("fill=\"none\"").contains("aria-hidden=\"true\"");
        long drawn = words.codePoints().filter(point -> !Character.isSpaceChar(point)
                && Character.getType(point) != Character.NON_SPACING_MARK).count();
        assertThat(count(svg, "<use ")).isEqualTo(drawn);
    }

    @Test
    void aLetterIsDrawnOnceInEachWeight() {
        assertThat(count(of("aa b"), "<path ")).isEqualTo(2);
        assertThat(count(of("ab c"), "<path ")).isEqualTo(1);
        String strong = lettering.of(new SvgLettering.Line("abc", 10, 20, Fonts.strong(12), TextAlignment.RIGHT,
                Color.BLACK));
        assertThat(count(strong, "<path ")).isEqualTo(3);
    }

    /** Letters that join, or run from the right, or are painted in colours, are left to whoever shows the picture. */
    @ParameterizedTest
    @ValueSource(strings = {"سلام", "שלום", "नमस्ते", "launch 🚀", "☎\uFE0F"})
    void whatIsMoreThanOutlinesSideBySideIsPaintedAsText(String words) {
        assertThat(of(words)).contains("fill=\"#000000\"").doesNotContain("<use ").contains(">" + words + "</text>");
    }
}
