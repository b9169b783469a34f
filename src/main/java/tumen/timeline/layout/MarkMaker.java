package tumen.timeline.layout;

import java.util.function.LongToDoubleFunction;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;
import tumen.timeline.layout.Layout.Sizes;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.Edge;
import tumen.timeline.layout.Mark.End;
import tumen.timeline.layout.Mark.Form;
import tumen.timeline.layout.Mark.Look;
import tumen.timeline.layout.Mark.Sign;

/** Draws each event as what is known of it, by the table of marks. */
final class MarkMaker {

    /** The kind of event that is drawn as a disclosure. */
    private static final String DISCLOSURE = "disclosure";

    /** How far a body that goes on may reach out of the plot, so that its end is not seen. */
    private static final double OUT = 8;

    private final Selected selected;
    private final StoryIndex index;
    private final Captions captions;
    private final Emphasis emphasis;
    private final Sizes sizes;
    private final int disclosure;

    MarkMaker(LayoutRequest request, Sizes sizes) {
        selected = request.lanes().selected();
        index = selected.index();
        captions = request.captions();
        emphasis = request.emphasis();
        this.sizes = sizes;
        disclosure = index.dictionary(Field.KIND).code(DISCLOSURE);
    }

    /** The mark of a dated event in a plot. */
    Mark mark(int ordinal, int lane, double y, Box plot, LongToDoubleFunction pixel) {
        Shape shape = shape(ordinal, pixel);
        Look look = new Look(index.weight(ordinal), emphasis.selected().contains(ordinal),
                emphasis.hits() != null && emphasis.hits().contains(ordinal),
                (index.flags(selected.step(ordinal)) & StoryIndex.CONTRADICTED) != 0);
        return new Mark(ordinal, lane, y, captions.colour(index.thread(ordinal)), cut(shape.body, plot),
                seen(shape.sign, plot), look);
    }

    /** What a mark looks like where it is not cut off. */
    record Shape(Body body, Sign sign) {

        double left() {
            return Math.min(body.left(), sign.x() - sign.radius());
        }

        double right() {
            return Math.max(body.right(), sign.x() + sign.radius());
        }
    }

    /** The shape of a dated event, wherever {@code pixel} puts it. */
    Shape shape(int ordinal, LongToDoubleFunction pixel) {
        int step = selected.step(ordinal);
        Extent extent = index.extent(step);
        int flags = index.flags(step);
        Standing standing = index.standing(step);
        double radius = standing == Standing.BACKGROUND ? sizes.smallRadius() : sizes.radius();
        boolean triangle = index.kind(ordinal) == disclosure;
        double left = pixel.applyAsDouble(extent.first());
        double right = pixel.applyAsDouble(extent.last());
        if (extent.openPast() || extent.openFuture()) {
            return halfOpen(extent, left, right, flags, new Sign(0, radius, standing, triangle, false));
        }
        double middle = (left + right) / 2;
        boolean wide = right - left > 2 * radius + 2;
        Bounds bounds = index.bounds(step);
        boolean bar = (flags & StoryIndex.LASTS) != 0 && bounds.startLatest() <= bounds.endEarliest();
        double coreLeft = bar ? pixel.applyAsDouble(bounds.startLatest()) : middle;
        double coreRight = bar ? pixel.applyAsDouble(bounds.endEarliest()) : middle;
        Form form = !wide ? Form.POINT : bar ? Form.BAR : Form.BAND;
        End end = (flags & StoryIndex.APPROXIMATE) != 0 ? End.FADE : End.PLAIN;
        return new Shape(new Body(form, left, coreLeft, coreRight, right, sizes.body(), edge(end, end, flags)),
                new Sign(middle, radius, standing, triangle, form == Form.BAND));
    }

    /** A fade of fixed width on each side that is open; the sign stands in it, which is no date. */
    private Shape halfOpen(Extent extent, double first, double last, int flags, Sign sign) {
        double left = extent.openPast() ? first - sizes.fade() : first;
        double right = extent.openFuture() ? last + sizes.fade() : last;
        double x = extent.openPast() && extent.openFuture() ? (left + right) / 2
                : extent.openPast() ? left + sizes.fade() / 2 : right - sizes.fade() / 2;
        Edge edge = edge(extent.openPast() ? End.ARROW : End.PLAIN, extent.openFuture() ? End.ARROW : End.PLAIN,
                flags);
        boolean lasted = (flags & StoryIndex.LASTS) != 0;
        double core = extent.openPast() ? right : left;
        double coreEnd = extent.openPast() ? first : last;
        return new Shape(new Body(Form.HALF_OPEN, left, lasted ? Math.min(core, coreEnd) : core,
                lasted ? Math.max(core, coreEnd) : core, right, sizes.body(), edge),
                new Sign(x, sign.radius(), sign.standing(), sign.triangle(), false));
    }

    private static Edge edge(End left, End right, int flags) {
        boolean inferred = flags >>> StoryIndex.INFERRED_SHIFT != 0;
        return new Edge(left, right, (flags & StoryIndex.UNCERTAIN) != 0, inferred);
    }

    private static Body cut(Body body, Box plot) {
        double least = plot.x() - OUT;
        double most = plot.right() + OUT;
        if (body.left() >= least && body.right() <= most) {
            return body;
        }
        Edge edge = body.edge();
        Edge cut = new Edge(body.left() < least ? End.CUT : edge.left(), body.right() > most ? End.CUT : edge.right(),
                edge.dashed(), edge.hatched());
        return new Body(body.form(), Math.clamp(body.left(), least, most), Math.clamp(body.coreLeft(), least, most),
                Math.clamp(body.coreRight(), least, most), Math.clamp(body.right(), least, most), body.height(), cut);
    }

    private static Sign seen(Sign sign, Box plot) {
        boolean in = sign.x() > plot.x() - sign.radius() && sign.x() < plot.right() + sign.radius();
        return in ? sign : new Sign(Double.NaN, sign.radius(), sign.standing(), sign.triangle(), sign.stemmed());
    }

    /** True where the title of an event is set in bold. */
    boolean bold(int ordinal) {
        return index.weight(ordinal) != Weight.MINOR && index.kind(ordinal) != disclosure;
    }
}
