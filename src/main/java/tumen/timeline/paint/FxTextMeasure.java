package tumen.timeline.paint;

import tumen.timeline.layout.TextMeasure;

/** Measures words in the fonts that the painter sets them in. */
public final class FxTextMeasure implements TextMeasure {

    private final double textScale;

    /** Measures text of the size {@code textScale}: 1 as usual, 0.8 to 1.6. */
    public FxTextMeasure(double textScale) {
        this.textScale = textScale;
    }

    @Override
    public double width(String words, Face face) {
        throw new UnsupportedOperationException(words + face + textScale);
    }
}
