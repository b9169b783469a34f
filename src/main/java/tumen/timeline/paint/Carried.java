package tumen.timeline.paint;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.Sign;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.Picture.Figures;

/**
 * Carries figures of one picture to where they would stand in another of the same lanes: along with time and with
 * their lanes.
 */
record Carried(Picture from, Picture to) {

    private static final double OUT = 8;

    /** Those of {@code figures} that are still in the plot. */
    Figures figures(Figures figures) {
        return new Figures(each(figures.marks(), this::mark, mark -> inPlot(mark.box())),
                each(figures.labels(), this::label, label -> inPlot(label.box())),
                each(figures.counts(), this::count, count -> inPlot(count.box())),
                each(figures.strips(), this::strip, strip -> true));
    }

    private static <T> List<T> each(List<T> figures, UnaryOperator<T> carry, Predicate<T> stays) {
        return figures.stream().map(carry).filter(stays).toList();
    }

    private boolean inPlot(Box box) {
        return box.x() < to.frame().plot().right() && box.right() > to.frame().plot().x();
    }

    /** Cut off like any mark where it reaches far out of the plot. */
    private Mark mark(Mark mark) {
        Body body = mark.body();
        Sign sign = mark.sign();
        double x = x(sign.x());
        double left = x(body.left());
        double right = x(body.right());
        Mark.Edge edge = new Mark.Edge(cut(left) == left ? body.edge().left() : Mark.End.CUT,
                cut(right) == right ? body.edge().right() : Mark.End.CUT, body.edge().dashed(), body.edge().hatched());
        return new Mark(mark.ordinal(), mark.lane(), mark.y() + down(mark.lane()), mark.colour(),
                new Body(body.form(), cut(left), cut(x(body.coreLeft())), cut(x(body.coreRight())), cut(right),
                        body.height(), edge),
                new Sign(cut(x) == x ? x : Double.NaN, sign.radius(), sign.standing(), sign.triangle(), sign.stemmed()),
                mark.look());
    }

    private double cut(double x) {
        Box plot = to.frame().plot();
        return Math.clamp(x, plot.x() - OUT, plot.right() + OUT);
    }

    private Label label(Label label) {
        return new Label(label.ordinal(), label.lane(), box(label.box(), label.lane()), label.title(), label.date(),
                label.full(), label.bold());
    }

    private CountMark count(CountMark count) {
        return new CountMark(count.lane(), box(count.box(), count.lane()), count.count(), count.side(), count.from(),
                count.to(), count.colour());
    }

    private DensityStrip strip(DensityStrip strip) {
        double left = x(strip.left());
        return new DensityStrip(strip.lane(), strip.box().down(down(strip.lane())), left,
                x(strip.left() + strip.step()) - left, strip.counts(), strip.most(), strip.colour());
    }

    /** Words and numbers keep their size: their middle is carried. */
    Box box(Box box, int lane) {
        double middle = x(box.x() + box.width() / 2);
        return new Box(middle - box.width() / 2, box.y() + down(lane), box.width(), box.height());
    }

    private double x(double x) {
        Picture.Frame was = from.frame();
        double instant = was.scale().from() + (x - was.plot().x()) * was.scale().perPixel();
        return to.frame().plot().x() + to.frame().scale().x(instant);
    }

    /** How far a lane has moved down. */
    double down(int lane) {
        return to.lanes().get(lane).box().y() - from.lanes().get(lane).box().y();
    }
}
