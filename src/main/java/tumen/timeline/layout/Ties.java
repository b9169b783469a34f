package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import tumen.model.RelationKind;
import tumen.timeline.layout.LayoutRequest.Link;

/**
 * What is drawn between the events of the selection.
 *
 * @param arrows the relations
 * @param leaders from a disclosure to what was disclosed
 */
public record Ties(List<Arrow> arrows, List<Leader> leaders) {

    /** The thread of a story that its disclosures are in. */
    private static final String DISCLOSURES = "disclosures";
    private static final double AIR = 3;
    private static final double BEND = 22;
    private static final double FOOT = 9;

    public Ties {
        arrows = List.copyOf(arrows);
        leaders = List.copyOf(leaders);
    }

    /** A place in the picture. */
    public record Point(double x, double y) {
    }

    /**
     * A curved arrow: a cubic from {@code from} to {@code to}.
     *
     * @param kind the relation; {@code UNDETERMINED} has no head
     */
    public record Arrow(Point from, Point bendFrom, Point bendTo, Point to, RelationKind kind) {

        /** True where the order is left open on purpose. */
        public boolean undetermined() {
            return kind == RelationKind.UNDETERMINED;
        }
    }

    /**
     * A dotted line from a disclosure to the event that was disclosed.
     *
     * @param mark draw a small triangle at {@code from}: the disclosure is no event of its own
     */
    public record Leader(Point from, Point to, boolean mark) {
    }

    /** Ties the marks of a picture; a link of which neither end has a mark is left out. */
    static Ties of(List<Link> links, List<Mark> marks, List<LaneBox> lanes, Picture.Frame frame) {
        List<Arrow> arrows = new ArrayList<>();
        List<Leader> leaders = new ArrayList<>();
        for (Link link : links) {
            Mark from = find(marks, link.from());
            Mark to = find(marks, link.to());
            if (link.kind() != null && from != null && to != null) {
                arrows.add(arrow(from, to, link.kind()));
            } else if (link.kind() == null && to != null) {
                Point start = from != null ? new Point(anchor(from), from.y())
                        : link.from() < 0 ? disclosed(link.at(), lanes, frame) : null;
                if (start != null) {
                    leaders.add(new Leader(start, new Point(anchor(to), to.y()), from == null));
                }
            }
        }
        return new Ties(arrows, leaders);
    }

    private static Mark find(List<Mark> marks, int ordinal) {
        return marks.stream().filter(mark -> mark.ordinal() == ordinal).findFirst().orElse(null);
    }

    /** Where a line to a mark ends: its sign, or the middle of what is seen of it. */
    private static double anchor(Mark mark) {
        return mark.sign().seen() ? mark.sign().x() : mark.box().x() + mark.box().width() / 2;
    }

    /** Leaves a mark up or down and comes to the other from the side that it lies on. */
    private static Arrow arrow(Mark from, Mark to, RelationKind kind) {
        double startX = anchor(from);
        double half = from.box().height() / 2 + AIR;
        boolean sameRow = Math.abs(to.y() - from.y()) < half;
        double way = sameRow || to.y() < from.y() ? -1 : 1;
        Point start = new Point(startX, from.y() + way * half);
        boolean fromLeft = startX <= anchor(to);
        if (sameRow) {
            Point end = new Point(anchor(to), to.y() - to.box().height() / 2 - AIR);
            return new Arrow(start, new Point(start.x(), start.y() - BEND), new Point(end.x(), end.y() - BEND), end,
                    kind);
        }
        double edge = fromLeft ? to.box().x() - AIR : to.box().right() + AIR;
        Point end = new Point(edge, to.y());
        return new Arrow(start, new Point(start.x(), start.y() + (end.y() - start.y()) * 0.6),
                new Point(edge + (fromLeft ? -BEND : BEND), end.y()), end, kind);
    }

    /** At the foot of the lane that holds disclosures, or of the plot; null where it lies outside of it. */
    private static Point disclosed(long at, List<LaneBox> lanes, Picture.Frame frame) {
        double x = frame.plot().x() + frame.scale().x(at);
        if (x < frame.plot().x() || x > frame.plot().right()) {
            return null;
        }
        double foot = lanes.stream().filter(lane -> DISCLOSURES.equals(lane.lane().id())).findFirst()
                .map(lane -> lane.box().bottom()).orElse(frame.plot().bottom());
        return new Point(x, Math.clamp(foot, frame.plot().y(), frame.plot().bottom()) - FOOT);
    }
}
