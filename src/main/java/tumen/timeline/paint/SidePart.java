package tumen.timeline.paint;

import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.timeline.layout.Box;

/** The names of the lanes on the left, with the thread's colour, and over them the zone of the axis. */
final class SidePart {

    private static final double BAR = 4;
    private static final double BAR_INSET = 10;
    private static final double INDENT = 14;
    private static final double PAD = 8;
    /** Between the zone and the axis. */
    private static final double GAP = 10;

    private final Pen pen;
    private final Side side;
    private final Notes notes;

    SidePart(Pen pen, Side side, Notes notes) {
        this.pen = pen;
        this.side = side;
        this.notes = notes;
    }

    void paint() {
        Box plot = side.plot();
        Surface to = pen.to();
        to.save();
        to.clip(0, plot.y(), plot.x(), plot.height());
        side.names().forEach(this::name);
        pen.down(plot.x() - 1, plot.y(), plot.bottom(), ColourRole.RULE);
        to.restore();
        zone();
    }

    private void zone() {
        Box plot = side.plot();
        pen.fill(new Box(0, 0, plot.x(), plot.y()), pen.colour(ColourRole.SURFACE));
        pen.across(plot.y() - 1, 0, plot.x(), ColourRole.RULE_STRONG);
        Font font = pen.type().small();
        pen.write(pen.widths().shortened(notes.zone(), font, plot.x() - 1.5 * GAP), plot.x() - GAP, plot.y() * 0.73,
                font, pen.colour(ColourRole.INK_MUTED), TextAlignment.RIGHT);
    }

    private void name(Side.Name lane) {
        Box box = lane.box();
        double inset = Math.min(BAR_INSET, box.height() / 5);
        pen.fill(new Box(box.x(), box.y() + inset, BAR, box.height() - 2 * inset - 1), BAR / 2,
                pen.palette().thread(lane.colour()));
        Font font = pen.type().title();
        double line = font.getSize() * 1.35;
        boolean collapsed = lane.collapsed();
        double y = collapsed ? box.middle() : box.y() + Math.min(BAR_INSET + line / 2 + 1, box.height() / 2);
        String total = notes.number(lane.total());
        Font small = pen.type().small();
        double right = side.plot().x() - PAD;
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
