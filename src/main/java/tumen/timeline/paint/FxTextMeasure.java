package tumen.timeline.paint;

import tumen.timeline.layout.TextMeasure;

/**
 * Measures words in the fonts that the painter sets them in. May be used away from the interface thread, by one
 * thread at a time.
 */
public final class FxTextMeasure implements TextMeasure {

    private final Type type;
    private final Widths widths = new Widths();

    /** Measures text of the size {@code textScale}: 1 as usual, 0.8 to 1.6. */
    public FxTextMeasure(double textScale) {
        type = Type.of(textScale);
    }

    @Override
    public double width(String words, Face face) {
        return widths.of(words, type.of(face));
    }
}
