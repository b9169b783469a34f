package tumen.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text and marks can be told from what they lie on, by the figures of WCAG 2.2 (1.4.3 and 1.4.11). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3.0;

    @ParameterizedTest
    @EnumSource(Shade.class)
    void textIsLegibleOnEverySurfaceItLiesOn(Shade shade) {
        Palette palette = Palette.of(shade);
        for (ColourRole ink : List.of(ColourRole.INK, ColourRole.INK_MUTED, ColourRole.ACCENT)) {
            for (ColourRole ground : List.of(ColourRole.SURFACE, ColourRole.SUNKEN, ColourRole.PAPER,
                    ColourRole.FUTURE)) {
                reaches(palette, ink, ground, TEXT);
            }
        }
        reaches(palette, ColourRole.INK, ColourRole.ACCENT_SOFT, TEXT);
        reaches(palette, ColourRole.INK, ColourRole.HIGHLIGHT, TEXT);
        reaches(palette, ColourRole.INK, ColourRole.HIGHLIGHT_STRONG, TEXT);
        reaches(palette, ColourRole.INK, ColourRole.SELECTION, TEXT);
        reaches(palette, ColourRole.INK, ColourRole.HIT_SOFT, TEXT);
        reaches(palette, ColourRole.ON_ACCENT, ColourRole.ACCENT, TEXT);
        reaches(palette, ColourRole.ON_ACCENT, ColourRole.ACCENT_STRONG, TEXT);
        reaches(palette, ColourRole.DANGER, ColourRole.SURFACE, TEXT);
        reaches(palette, ColourRole.DANGER, ColourRole.DANGER_SOFT, TEXT);
        reaches(palette, ColourRole.WARNING, ColourRole.SURFACE, TEXT);
        reaches(palette, ColourRole.WARNING, ColourRole.WARNING_SOFT, TEXT);
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void marksStandOutFromThePaper(Shade shade) {
        Palette palette = Palette.of(shade);
        assertThat(palette.threads()).isGreaterThanOrEqualTo(8);
        for (ColourRole ground : List.of(ColourRole.PAPER, ColourRole.FUTURE, ColourRole.SURFACE,
                ColourRole.SUNKEN)) {
            for (int thread = -1; thread < palette.threads(); thread++) {
                assertThat(contrast(palette.thread(thread), palette.get(ground)))
                        .as("%s: thread %d on %s", shade, thread, ground).isGreaterThanOrEqualTo(MARK);
            }
            reaches(palette, ColourRole.BACKGROUND, ground, MARK);
            reaches(palette, ColourRole.EDGE, ground, MARK);
            reaches(palette, ColourRole.HIT, ground, MARK);
        }
        reaches(palette, ColourRole.HIT, ColourRole.HIT_SOFT, MARK);
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void titlesAreLegibleOnTheBandOfAnyThread(Shade shade) {
        Palette palette = Palette.of(shade);
        for (int thread = 0; thread < palette.threads(); thread++) {
            Color band = over(palette.wash(thread), palette.get(ColourRole.PAPER));
            assertThat(contrast(palette.get(ColourRole.INK), band)).as("%s: thread %d", shade, thread)
                    .isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast(palette.thread(thread), band)).as("%s: dot of thread %d on its band", shade, thread)
                    .isGreaterThanOrEqualTo(MARK);
        }
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void noTwoThreadsLookTheSameToAnyEye(Shade shade) {
        Palette palette = Palette.of(shade);
        for (int one = 0; one < palette.threads(); one++) {
            for (int two = one + 1; two < palette.threads(); two++) {
                for (double[] eye : EYES) {
                    double apart = distance(lab(seen(palette.thread(one), eye)),
                            lab(seen(palette.thread(two), eye)));
                    assertThat(apart).as("%s: threads %d and %d", shade, one, two).isGreaterThan(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void selectedTextIsToldFromPassagesByAnyEye(Shade shade) {
        Palette palette = Palette.of(shade);
        for (ColourRole ground : List.of(ColourRole.SURFACE, ColourRole.HIGHLIGHT, ColourRole.HIGHLIGHT_STRONG)) {
            for (double[] eye : EYES) {
                assertThat(distance(lab(seen(palette.get(ColourRole.SELECTION), eye)),
                        lab(seen(palette.get(ground), eye)))).as("%s: on %s", shade, ground).isGreaterThan(APART);
            }
        }
    }

    /** Some five times what is just noticeable (CIE 1976, about 2.3). */
    private static final double APART = 11;

    /** Linear RGB as seen by all, by a protanope, by a deuteranope (Machado, Oliveira, Fernandes 2009, table 1). */
    private static final double[][] EYES = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}};

    private static void reaches(Palette palette, ColourRole ink, ColourRole ground, double wanted) {
        assertThat(contrast(palette.get(ink), palette.get(ground)))
                .as("%s: %s on %s", palette.shade(), ink, ground).isGreaterThanOrEqualTo(wanted);
    }

    private static double contrast(Color one, Color two) {
        double lighter = Math.max(luminance(one), luminance(two));
        double darker = Math.min(luminance(one), luminance(two));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Color over(Color top, Color ground) {
        return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    private static double[] seen(Color colour, double[] eye) {
        double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += eye[row * 3 + column] * rgb[column];
            }
        }
        return seen;
    }

    /** CIE L*a*b* of linear sRGB, white point D65. */
    private static double[] lab(double[] rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * Math.max(0, t) + 16.0 / 116;
    }

    private static double distance(double[] one, double[] two) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (one[i] - two[i]) * (one[i] - two[i]);
        }
        return Math.sqrt(sum);
    }
}
