package tumen.timeline.paint;

import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;

/** Many events: marks with a count, and strips of their number over time. */
final class CrowdPart {

    private static final double LEAST = 2;
    /** Half of the width of the edge of a counted mark. */
    private static final double EDGE = 0.7;

    private final Pen pen;
    private final Notes notes;

    CrowdPart(Pen pen, Notes notes) {
        this.pen = pen;
        this.notes = notes;
    }

    void count(CountMark mark) {
        Box box = mark.box();
        double radius = box.height() / 2;
        Color colour = pen.palette().thread(mark.colour());
        pen.fill(box.grown(EDGE), radius + EDGE, colour);
        pen.fill(box.grown(-EDGE), radius - EDGE, pen.colour(ColourRole.SURFACE).interpolate(colour, 0.12));
        String number = notes.number(mark.count());
        String words = switch (mark.side()) {
            case HERE -> number;
            case LEFT -> "‹ " + number;
            case RIGHT -> number + " ›";
        };
        pen.write(words, box.x() + box.width() / 2, box.middle(), pen.type().count(), pen.colour(ColourRole.INK),
                TextAlignment.CENTER);
    }

    void strip(DensityStrip strip) {
        Surface to = pen.to();
        Box box = strip.box();
        Color colour = pen.palette().thread(strip.colour());
        double room = box.height();
        double gap = strip.step() > 4 ? 1 : 0;
        to.setFill(Palette.faint(colour, 0.8));
        for (int bin = 0; bin < strip.counts().length; bin++) {
            int count = strip.counts()[bin];
            if (count == 0) {
                continue;
            }
            double left = Math.max(box.x(), strip.left() + bin * strip.step());
            double right = Math.min(box.right(), strip.left() + (bin + 1) * strip.step() - gap);
            // A single event among thousands is still seen.
            double height = Math.max(LEAST, room * Math.min(1, (double) count / Math.max(1, strip.most())));
            if (right > left) {
                to.fillRect(left, box.bottom() - height, right - left, height);
            }
        }
        pen.across(box.bottom(), box.x(), box.right(), Palette.faint(colour, 0.5));
    }
}
