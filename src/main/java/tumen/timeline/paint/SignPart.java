package tumen.timeline.paint;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import tumen.look.ColourRole;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Form;
import tumen.timeline.layout.Mark.Sign;
import tumen.timeline.layout.Mark.Sign.Fill;

/** The dots and triangles, filled as their standing has it, and what marks them out. */
final class SignPart {

    private static final double RING_AIR = 5;
    private static final double HALO = 4;
    private static final double STROKE = 1.9;

    private final Pen pen;

    SignPart(Pen pen) {
        this.pen = pen;
    }

    /** What lies under a mark that stands out: the halo of a hit, the ground of a selection. */
    void under(Mark mark) {
        if (mark.look().hit()) {
            Box box = spot(mark).grown(HALO);
            double radius = box.height() / 2;
            pen.fill(box, radius, pen.colour(ColourRole.HIT_SOFT));
            pen.outline(box, radius, pen.colour(ColourRole.HIT), 1.2);
        }
        if (mark.look().selected()) {
            Box ring = mark.box().grown(RING_AIR);
            pen.fill(ring, corner(ring), pen.colour(ColourRole.SURFACE));
        }
    }

    void paint(Mark mark) {
        Sign sign = mark.sign();
        if (sign.seen()) {
            if (sign.stemmed()) {
                stem(mark);
            }
            if (mark.body().form() == Form.BAR) {
                rim(sign, mark.y());
            }
            if (sign.triangle()) {
                triangle(sign, mark.y(), colour(mark));
            } else {
                dot(sign, mark.y(), colour(mark));
            }
            if (sign.fill() == Fill.HALF) {
                strike(sign, mark.y());
            }
        }
        if (mark.look().contradicted()) {
            warn(mark);
        }
    }

    /** The ring of a selection, over everything. */
    void ring(Mark mark, ColourRole role) {
        Box ring = mark.box().grown(RING_AIR);
        pen.outline(ring, corner(ring), pen.colour(role), 2);
    }

    private Color colour(Mark mark) {
        return mark.sign().fill() == Fill.SMALL ? pen.colour(ColourRole.BACKGROUND)
                : pen.palette().thread(mark.colour());
    }

    /** Where the eye should fall: the sign, or the body where the sign is out of sight. */
    private static Box spot(Mark mark) {
        Sign sign = mark.sign();
        return sign.seen() ? new Box(sign.x() - sign.radius(), mark.y() - sign.radius(), 2 * sign.radius(),
                2 * sign.radius()) : mark.box();
    }

    private static double corner(Box ring) {
        return Math.min(10, Math.min(ring.width(), ring.height()) / 2);
    }

    /** Hollow, above and below the dot: it stands at no date. */
    private void stem(Mark mark) {
        double half = mark.body().height() / 2 + 3;
        Box stem = new Box(mark.sign().x() - 1.5, mark.y() - half, 3, 2 * half);
        pen.fill(stem.grown(0.5), colour(mark));
        pen.fill(stem.grown(-0.5), pen.colour(ColourRole.SURFACE));
    }

    private void rim(Sign sign, double y) {
        disc(sign.x(), y, sign.radius() + 2, pen.colour(ColourRole.PAPER));
    }

    /** A ring is one disc on another: that takes the software renderer half as long as a stroke. */
    private void dot(Sign sign, double y, Color colour) {
        disc(sign.x(), y, sign.radius(), colour);
        if (sign.fill() == Fill.HOLLOW || sign.fill() == Fill.HALF) {
            double inner = sign.radius() - STROKE;
            disc(sign.x(), y, inner, pen.colour(ColourRole.SURFACE));
            if (sign.fill() == Fill.HALF) {
                pen.to().setFill(colour);
                pen.to().fillArc(sign.x() - inner, y - inner, 2 * inner, 2 * inner, 90, 180, ArcType.CHORD);
            }
        }
    }

    private void disc(double x, double y, double radius, Color colour) {
        pen.to().setFill(colour);
        pen.to().fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void triangle(Sign sign, double y, Color colour) {
        double radius = sign.radius() - 0.5;
        double[] xs = {sign.x() - radius, sign.x() + radius, sign.x()};
        double[] ys = {y - radius * 0.85, y - radius * 0.85, y + radius * 0.95};
        boolean hollow = sign.fill() == Fill.HOLLOW || sign.fill() == Fill.HALF;
        pen.to().setFill(hollow ? pen.colour(ColourRole.SURFACE) : colour);
        pen.to().fillPolygon(xs, ys, 3);
        if (sign.fill() == Fill.HALF) {
            pen.to().setFill(colour);
            pen.to().fillPolygon(new double[] {xs[0], sign.x(), sign.x()}, new double[] {ys[0], ys[0], ys[2]}, 3);
        }
        pen.line(colour, 1.4);
        pen.to().strokePolygon(xs, ys, 3);
    }

    private void strike(Sign sign, double y) {
        double radius = sign.radius();
        pen.line(pen.colour(ColourRole.SURFACE), 2.8);
        double lean = radius * 0.55;
        pen.to().strokeLine(sign.x() - lean, y + radius * 0.8, sign.x() + lean, y - radius * 0.8);
        pen.line(pen.colour(ColourRole.INK), 1.5);
        pen.to().strokeLine(sign.x() - lean, y + radius + 1.5, sign.x() + lean, y - radius - 1.5);
    }

    /** A small warning sign at the upper right: its claims cannot all hold. */
    private void warn(Mark mark) {
        Box spot = spot(mark);
        double x = spot.right() - 0.5;
        double y = spot.y() - 2;
        double[] xs = {x, x + 4.8, x - 4.8};
        double[] ys = {y - 5, y + 3.6, y + 3.6};
        pen.to().setFill(pen.colour(ColourRole.DANGER_SOFT));
        pen.to().fillPolygon(xs, ys, 3);
        pen.line(pen.colour(ColourRole.DANGER), 1.3);
        pen.to().strokePolygon(xs, ys, 3);
        pen.to().strokeLine(x, y - 2, x, y + 0.4);
        pen.to().strokeLine(x, y + 2.1, x, y + 2.1);
    }
}
