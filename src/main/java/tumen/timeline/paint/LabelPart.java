package tumen.timeline.paint;

import javafx.scene.text.Font;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.TextMeasure;
import tumen.timeline.layout.TextMeasure.Face;

/** The words beside the marks. */
final class LabelPart {

    /** The paper under words, thinned: lines behind them step back but stay whole to the eye. */
    private static final double VEIL = 0.72;

    private final Pen pen;
    private final TextMeasure measure;

    LabelPart(Pen pen, TextMeasure measure) {
        this.pen = pen;
        this.measure = measure;
    }

    void paint(Label label, boolean hit) {
        Box box = label.box();
        if (hit) {
            pen.fill(box.grown(1.5), 3, pen.colour(ColourRole.HIT_SOFT));
        } else {
            pen.fill(box, Palette.faint(pen.colour(ColourRole.PAPER), VEIL));
        }
        Font font = label.bold() ? pen.type().title() : pen.type().plain();
        pen.write(label.title(), box.x(), box.middle(), font, ColourRole.INK);
        if (!label.date().isEmpty()) {
            double width = label.title().isEmpty() ? 0
                    : measure.width(label.title(), label.bold() ? Face.TITLE : Face.PLAIN)
                            + Label.beforeDate(measure);
            pen.write(label.date(), box.x() + width, box.middle(), pen.type().date(), ColourRole.INK_MUTED);
        }
    }
}
