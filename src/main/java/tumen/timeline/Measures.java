package tumen.timeline;

import tumen.timeline.layout.TextMeasure;
import tumen.timeline.paint.FxTextMeasure;

/** What measures words, at the text size that was asked for last: pictures laid out on any thread share the widths. */
final class Measures {

    private TextMeasure measure;
    private double measured;

    /** What measures at {@code textScale}: 1 as usual, 0.8 to 1.6. From any thread. */
    synchronized TextMeasure at(double textScale) {
        if (measure == null || measured != textScale) {
            measure = new FxTextMeasure(textScale);
            measured = textScale;
        }
        return measure;
    }
}
