package tumen.timeline.paint;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Picture;
import tumen.timeline.scale.Tick;

/** The axis over the lanes, its lines through them, and the day as of which things are known. */
final class AxisPart {

    private static final double PAD = 5;
    private static final double TICK = 7;
    private static final double FLAG_RADIUS = 9;
    /** Width of the line of the known-as-of day. */
    private static final double KNOWN = 1.6;

    private final Pen pen;
    private final Picture.Frame frame;
    private final Notes notes;

    AxisPart(Pen pen, Picture.Frame frame, Notes notes) {
        this.pen = pen;
        this.frame = frame;
        this.notes = notes;
    }

    /** The shaded future and the lines of the axis, under the marks. */
    void ground() {
        Box plot = frame.plot();
        if (!Double.isNaN(frame.knownAsOf())) {
            double from = Math.max(plot.x(), frame.knownAsOf());
            if (from < plot.right()) {
                pen.fill(new Box(from, plot.y(), plot.right() - from, plot.height()),
                        pen.colour(ColourRole.FUTURE));
            }
        }
        lines(frame.ticks().minor(), ColourRole.RULE);
        lines(frame.ticks().major(), ColourRole.RULE_STRONG);
    }

    private void lines(List<Tick> ticks, ColourRole role) {
        Box plot = frame.plot();
        for (Tick tick : ticks) {
            if (tick.x() > 0.5 && tick.x() < plot.width()) {
                pen.down(plot.x() + tick.x(), plot.y(), plot.bottom(), role);
            }
        }
    }

    /** The two rows of names over the plot. */
    void header() {
        Box plot = frame.plot();
        pen.fill(new Box(plot.x(), 0, plot.width(), plot.y()), pen.colour(ColourRole.SURFACE));
        row(frame.ticks().major(), plot.y() * 0.29, pen.type().title(), ColourRole.INK, plot.y() * 0.12);
        row(frame.ticks().minor(), plot.y() * 0.73, pen.type().small(), ColourRole.INK_MUTED, plot.y() - TICK);
        pen.across(plot.y() - 1, plot.x(), plot.right(), ColourRole.RULE_STRONG);
    }

    private void row(List<Tick> ticks, double y, Font font, ColourRole ink, double tickFrom) {
        Box plot = frame.plot();
        for (Tick tick : ticks) {
            double start = Math.max(0, tick.x());
            double end = Math.min(plot.width(), tick.x() + tick.room());
            if (end <= start) {
                continue;
            }
            if (tick.x() >= 0) {
                pen.down(plot.x() + tick.x(), tickFrom, plot.y(), ColourRole.RULE_STRONG);
            }
            // A name that began left of the plot stays in sight while its stretch does.
            if (pen.widths().of(tick.label(), font) <= end - start - PAD) {
                pen.write(tick.label(), plot.x() + start + PAD, y, font, ink);
            }
        }
    }

    /** The line of the known-as-of day, under the signs. */
    void knownLine() {
        line(frame.plot().y(), frame.plot().bottom());
    }

    /** The flag of the known-as-of day, in the axis. */
    void flag() {
        Box plot = frame.plot();
        double at = frame.knownAsOf();
        if (!line(plot.y() * 0.3, plot.y())) {
            return;
        }
        Font font = pen.type().count();
        double width = pen.widths().of(notes.knownAsOf(), font) + 2 * FLAG_RADIUS;
        double height = Math.max(2 * FLAG_RADIUS, font.getSize() * 1.5);
        double left = Math.clamp(at - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width - 2));
        Box flag = new Box(left, plot.y() * 0.29 - height / 2, width, height);
        pen.fill(flag, height / 2, pen.colour(ColourRole.ACCENT));
        pen.write(notes.knownAsOf(), left + width / 2, flag.middle(), font, pen.colour(ColourRole.ON_ACCENT),
                TextAlignment.CENTER);
    }

    private boolean line(double from, double to) {
        double at = frame.knownAsOf();
        boolean seen = at >= frame.plot().x() && at <= frame.plot().right();
        if (seen) {
            pen.fill(new Box(at - KNOWN / 2, from, KNOWN, to - from), pen.colour(ColourRole.ACCENT));
        }
        return seen;
    }
}
