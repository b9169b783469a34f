package tumen.timeline.paint;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.End;
import tumen.timeline.layout.Mark.Form;

/** What a mark covers of time: bars, bands, hatching, and how they end. */
final class BodyPart {

    private static final double CORNER = 3;
    /** What is cut off a corner, pixels. */
    private static final double NOTCH = 1;
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
        ground(box, body, faded(wash, body, box), wash);
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
        if (body.edge().dashed()) {
            pen.line(faded(full, body, box), 1.3, 4, 3);
            dashes(box, body);
        } else {
            Color ink = Palette.faint(full, OUTLINE_LEFT);
            edges(box, body, faded(ink, body, box), ink);
        }
        if (body.form() == Form.HALF_OPEN) {
            // The one bound that is known is a post.
            double post = body.edge().left() == End.PLAIN ? box.x() : box.right();
            if (body.edge().left() == End.PLAIN || body.edge().right() == End.PLAIN) {
                pen.fill(new Box(post - 1, box.y() - 2, 2, box.height() + 4), full);
            }
        }
    }

    /**
     * Fills the body, its corners at a bound cut by a pixel: as rectangles, which paths would take ten times as
     * long. At a bound nothing fades: there {@code whole} is what {@code paint} comes to, and costs less.
     */
    private void ground(Box box, Body body, Paint paint, Color whole) {
        double left = body.edge().left() == End.PLAIN ? NOTCH : 0;
        double right = body.edge().right() == End.PLAIN ? NOTCH : 0;
        if (box.width() <= left + right) {
            pen.fill(box, paint);
            return;
        }
        pen.fill(new Box(box.x() + left, box.y(), box.width() - left - right, box.height()), paint);
        if (left > 0) {
            pen.fill(new Box(box.x(), box.y() + NOTCH, left, box.height() - 2 * NOTCH), whole);
        }
        if (right > 0) {
            pen.fill(new Box(box.right() - right, box.y() + NOTCH, right, box.height() - 2 * NOTCH), whole);
        }
    }

    /** Lines along the body, and across it at a bound; an end that is no bound is left open. */
    private void edges(Box box, Body body, Paint ink, Color whole) {
        double left = body.edge().left() == End.PLAIN ? NOTCH : 0;
        double right = body.edge().right() == End.PLAIN ? NOTCH : 0;
        double along = Math.max(0, box.width() - left - right);
        pen.fill(new Box(box.x() + left, box.y(), along, 1), ink);
        pen.fill(new Box(box.x() + left, box.bottom() - 1, along, 1), ink);
        if (left > 0) {
            pen.fill(new Box(box.x(), box.y() + NOTCH, 1, box.height() - 2 * NOTCH), whole);
        }
        if (right > 0) {
            pen.fill(new Box(box.right() - 1, box.y() + NOTCH, 1, box.height() - 2 * NOTCH), whole);
        }
    }

    /** Traces the body with broken lines. */
    private void dashes(Box box, Body body) {
        Surface to = pen.to();
        double left = box.x() + 0.5;
        double right = box.right() - 0.5;
        double top = box.y() + 0.5;
        double bottom = box.bottom() - 0.5;
        to.beginPath();
        to.moveTo(left, top);
        to.lineTo(right, top);
        if (body.edge().right() == End.PLAIN) {
            to.lineTo(right, bottom);
        } else {
            to.moveTo(right, bottom);
        }
        to.lineTo(left, bottom);
        if (body.edge().left() == End.PLAIN) {
            to.lineTo(left, top);
        }
        to.stroke();
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
