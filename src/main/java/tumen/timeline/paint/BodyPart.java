package tumen.timeline.paint;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.End;
import tumen.timeline.layout.Mark.Form;

/** What a mark covers of time: bars, bands, hatching, and how they end. */
final class BodyPart {

    private static final double CORNER = 3;
    private static final double FADE = 26;
    private static final double HATCH = 5;
    private static final double HEAD = 5;
    private static final double OUTLINE_LEFT = 0.75;

    private final Pen pen;

    BodyPart(Pen pen) {
        this.pen = pen;
    }

    void paint(Mark mark) {
        Body body = mark.body();
        if (body.form() == Form.POINT || body.right() - body.left() < 0.5) {
            return;
        }
        Color full = pen.palette().thread(mark.colour());
        Color wash = pen.palette().wash(mark.colour());
        Box box = new Box(body.left(), mark.y() - body.height() / 2, body.right() - body.left(), body.height());
        pen.to().setFill(faded(wash, body, box));
        shape(box, body, true);
        if (body.edge().hatched()) {
            hatch(box, faded(Palette.faint(full, OUTLINE_LEFT), body, box));
        }
        outline(box, body, full);
        if (body.form() == Form.BAR && body.coreRight() > body.coreLeft()) {
            core(mark, body, full);
        }
        arrows(box, body, full);
    }

    private void core(Mark mark, Body body, Color full) {
        Box core = new Box(body.coreLeft(), mark.y() - body.height() / 2, body.coreRight() - body.coreLeft(),
                body.height());
        pen.fill(core, Math.min(CORNER, core.width() / 2), full);
    }

    private void outline(Box box, Body body, Color full) {
        boolean dashed = body.edge().dashed();
        Color ink = dashed ? full : Palette.faint(full, OUTLINE_LEFT);
        pen.line(faded(ink, body, box), dashed ? 1.3 : 1, dashed ? new double[] {4, 3} : new double[0]);
        pen.to().setLineCap(StrokeLineCap.BUTT);
        shape(box, body, false);
        if (body.form() == Form.HALF_OPEN) {
            // The one bound that is known is a post.
            double post = body.edge().left() == End.PLAIN ? box.x() : box.right();
            if (body.edge().left() == End.PLAIN || body.edge().right() == End.PLAIN) {
                pen.fill(new Box(post - 1, box.y() - 2, 2, box.height() + 4), full);
            }
        }
    }

    /** Traces the body; an end that is no bound is left open. */
    private void shape(Box box, Body body, boolean fill) {
        Surface to = pen.to();
        double half = fill ? 0 : 0.5;
        double left = box.x() + half;
        double right = box.right() - half;
        double top = box.y() + half;
        double bottom = box.bottom() - half;
        double corner = Math.min(CORNER, box.width() / 2);
        double leftCorner = body.edge().left() == End.PLAIN ? corner : 0;
        double rightCorner = body.edge().right() == End.PLAIN ? corner : 0;
        to.beginPath();
        to.moveTo(left + leftCorner, top);
        to.lineTo(right - rightCorner, top);
        if (rightCorner > 0 || fill) {
            to.quadraticCurveTo(right, top, right, top + rightCorner);
            to.lineTo(right, bottom - rightCorner);
            to.quadraticCurveTo(right, bottom, right - rightCorner, bottom);
        } else {
            to.moveTo(right, bottom);
        }
        to.lineTo(left + leftCorner, bottom);
        if (leftCorner > 0 || fill) {
            to.quadraticCurveTo(left, bottom, left, bottom - leftCorner);
            to.lineTo(left, top + leftCorner);
            to.quadraticCurveTo(left, top, left + leftCorner, top);
        }
        if (fill) {
            to.fill();
        } else {
            to.stroke();
        }
    }

    private void hatch(Box box, Paint ink) {
        Surface to = pen.to();
        to.save();
        to.clip(box.x(), box.y(), box.width(), box.height());
        pen.line(ink, 1);
        // On a grid of the surface, so that hatching does not crawl inside of a mark while one pans by pixels.
        double first = Math.floor((box.x() - box.height()) / HATCH) * HATCH;
        to.beginPath();
        for (double x = first; x < box.right(); x += HATCH) {
            to.moveTo(x, box.bottom());
            to.lineTo(x + box.height(), box.y());
        }
        to.stroke();
        to.restore();
    }

    private void arrows(Box box, Body body, Color full) {
        if (body.edge().left() == End.ARROW) {
            arrow(box.x() + HEAD * 0.4, box, -1, full);
        }
        if (body.edge().right() == End.ARROW) {
            arrow(box.right() - HEAD * 0.4, box, 1, full);
        }
    }

    private void arrow(double tip, Box box, int way, Color full) {
        double y = box.middle();
        double tail = way < 0 ? Math.min(box.right(), tip + FADE) : Math.max(box.x(), tip - FADE);
        pen.line(full, 1.4);
        Surface to = pen.to();
        to.beginPath();
        to.moveTo(tail, y);
        to.lineTo(tip, y);
        to.moveTo(tip - way * HEAD, y - HEAD * 0.8);
        to.lineTo(tip, y);
        to.lineTo(tip - way * HEAD, y + HEAD * 0.8);
        to.stroke();
    }

    /** The colour, thinning out towards the ends that are no bounds. */
    private static Paint faded(Color colour, Body body, Box box) {
        boolean left = fades(body.edge().left());
        boolean right = fades(body.edge().right());
        if (!left && !right) {
            return colour;
        }
        double part = body.form() == Form.HALF_OPEN ? 1 : Math.min(0.45, FADE / box.width());
        Color none = Palette.faint(colour, 0);
        return new LinearGradient(box.x(), 0, box.right(), 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, left ? none : colour), new Stop(left ? part : 0, colour),
                new Stop(right ? 1 - part : 1, colour), new Stop(1, right ? none : colour));
    }

    private static boolean fades(End end) {
        return end == End.FADE || end == End.ARROW;
    }
}
