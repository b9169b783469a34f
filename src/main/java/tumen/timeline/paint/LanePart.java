package tumen.timeline.paint;

import javafx.scene.text.Font;
import tumen.look.ColourRole;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.Picture;

/** The lanes, as far as they lie in the plot: the rules between them, and what lies before and after it. */
final class LanePart {

    private final Pen pen;
    private final Picture picture;
    private final Notes notes;

    LanePart(Pen pen, Picture picture, Notes notes) {
        this.pen = pen;
        this.picture = picture;
        this.notes = notes;
    }

    /** The rules between lanes, under the marks. */
    void rules() {
        Box plot = picture.frame().plot();
        for (LaneBox lane : picture.lanes()) {
            if (inSight(lane)) {
                pen.across(lane.box().bottom() - 1, plot.x(), plot.right(), ColourRole.RULE);
            }
        }
    }

    /** How many events of each lane lie earlier and later than what is seen, over the marks. */
    void beyond() {
        for (LaneBox lane : picture.lanes()) {
            if (inSight(lane)) {
                beyond(lane);
            }
        }
    }

    private void beyond(LaneBox lane) {
        Box plot = picture.frame().plot();
        Font font = pen.type().small();
        double y = lane.box().bottom() - font.getSize();
        if (lane.tally().before() > 0) {
            tag("‹ " + notes.number(lane.tally().before()), plot.x() + 3, y, false);
        }
        if (lane.tally().after() > 0) {
            tag(notes.number(lane.tally().after()) + " ›", plot.right() - 3, y, true);
        }
    }

    private void tag(String words, double edge, double y, boolean fromRight) {
        Font font = pen.type().small();
        double width = pen.widths().of(words, font) + 8;
        double height = font.getSize() * 1.35;
        double x = fromRight ? edge - width : edge;
        pen.fill(new Box(x, y - height / 2, width, height), 3, pen.colour(ColourRole.SUNKEN));
        pen.write(words, x + 4, y, font, ColourRole.INK_MUTED);
    }

    private boolean inSight(LaneBox lane) {
        return lane.box().alongside(picture.frame().plot());
    }
}
