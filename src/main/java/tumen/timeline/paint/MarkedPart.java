package tumen.timeline.paint;

import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Picture;
import tumen.timeline.scale.TimeScale;

/** A stretch of time that is marked on the axis, with its length. */
final class MarkedPart {

    private static final double PAD = 8;

    private final Pen pen;

    MarkedPart(Pen pen) {
        this.pen = pen;
    }

    void paint(Picture picture, long from, long to, String words) {
        Box plot = picture.frame().plot();
        TimeScale scale = picture.frame().scale();
        double left = plot.x() + Math.clamp(scale.x(from), 0, plot.width());
        double right = plot.x() + Math.clamp(scale.x(to), 0, plot.width());
        pen.fill(new Box(left, 0, right - left, plot.bottom()),
                Palette.faint(pen.colour(ColourRole.ACCENT), 0.12));
        pen.down(left, 0, plot.bottom(), ColourRole.ACCENT);
        pen.down(right, 0, plot.bottom(), ColourRole.ACCENT);
        Font font = pen.type().count();
        double width = pen.widths().of(words, font) + 2 * PAD;
        double start = Math.clamp((left + right - width) / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
        Box pill = new Box(start, plot.y() + PAD, width, font.getSize() * 1.7);
        pen.fill(pill, pill.height() / 2, pen.colour(ColourRole.ACCENT));
        pen.write(words, start + width / 2, pill.middle(), font, pen.colour(ColourRole.ON_ACCENT),
                TextAlignment.CENTER);
    }
}
