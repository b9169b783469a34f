package tumen.timeline.paint;

import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.Picture;

/** The lanes: their names on the left, with the thread's colour, and what lies before and after the plot. */
final class LanePart {

    private static final double BAR = 4;
    private static final double BAR_INSET = 10;
    private static final double INDENT = 14;
    private static final double PAD = 8;

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
        for (LaneBox lane : picture.lanes()) {
            if (inSight(lane)) {
                pen.across(lane.box().bottom() - 1, 0, picture.frame().size().width(), ColourRole.RULE);
            }
        }
    }

    /** The column of names, over everything that reaches into it. */
    void names() {
        Box plot = picture.frame().plot();
        pen.fill(new Box(0, plot.y(), plot.x(), plot.height()), pen.colour(ColourRole.PAPER));
        for (LaneBox lane : picture.lanes()) {
            if (inSight(lane)) {
                name(lane);
                beyond(lane);
            }
        }
        pen.down(plot.x() - 1, plot.y(), plot.bottom(), ColourRole.RULE);
    }

    private void name(LaneBox lane) {
        Box box = lane.box();
        double inset = Math.min(BAR_INSET, box.height() / 5);
        pen.fill(new Box(box.x(), box.y() + inset, BAR, box.height() - 2 * inset - 1), BAR / 2,
                pen.palette().thread(lane.colour()));
        Font font = pen.type().title();
        double line = font.getSize() * 1.35;
        boolean collapsed = lane.level() == Level.COLLAPSED;
        double y = collapsed ? box.middle() : box.y() + Math.min(BAR_INSET + line / 2 + 1, box.height() / 2);
        String total = notes.number(lane.tally().total());
        Font small = pen.type().small();
        double right = picture.frame().plot().x() - PAD;
        double room = right - INDENT - PAD - pen.widths().of(total, small) - 12;
        chevron(INDENT + 4, y, collapsed);
        String[] words = wrapped(lane.title(), font, room, !collapsed && box.height() > 3.2 * line);
        pen.write(words[0], INDENT + 13, y, font, ColourRole.INK);
        if (!words[1].isEmpty()) {
            pen.write(words[1], INDENT + 13, y + line, font, ColourRole.INK);
        }
        pen.write(total, right, y, small, pen.colour(ColourRole.INK_MUTED), TextAlignment.RIGHT);
    }

    private void chevron(double x, double y, boolean collapsed) {
        pen.line(pen.colour(ColourRole.EDGE), 1.4);
        double[] along = {-3, 0, 3};
        double[] depth = {-1.5, 1.5, -1.5};
        double[] xs = new double[3];
        double[] ys = new double[3];
        for (int i = 0; i < 3; i++) {
            xs[i] = x + (collapsed ? depth[i] : along[i]);
            ys[i] = y + (collapsed ? along[i] : depth[i]);
        }
        pen.to().strokePolyline(xs, ys, 3);
    }

    /** How many events of the lane lie earlier and later than what is seen. */
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
        Box plot = picture.frame().plot();
        return lane.box().bottom() > plot.y() && lane.box().y() < plot.bottom();
    }

    private String[] wrapped(String words, Font font, double room, boolean twoLines) {
        if (!twoLines || pen.widths().of(words, font) <= room) {
            return new String[] {pen.widths().shortened(words, font, room), ""};
        }
        int cut = -1;
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            if (pen.widths().of(words.substring(0, at), font) <= room) {
                cut = at;
            }
        }
        return cut < 0 ? new String[] {pen.widths().shortened(words, font, room), ""}
                : new String[] {words.substring(0, cut), pen.widths().shortened(words.substring(cut + 1), font, room)};
    }
}
