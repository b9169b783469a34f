package tumen.timeline.layout;

import java.util.Comparator;
import java.util.List;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;

/**
 * The timeline, ready to be drawn. All places are pixels of the stage, from its upper left corner. Immutable.
 *
 * @param frame what surrounds the lanes
 * @param lanes all lanes, top down, also those that are scrolled out of sight
 * @param figures what stands in the lanes
 * @param ties what is drawn between the events of the selection
 * @param tally all events
 */
public record Picture(Frame frame, List<LaneBox> lanes, Figures figures, Ties ties, Tally tally) {

    /** How far beside a sign it can still be hit, pixels. */
    private static final double REACH = 3;

    public Picture {
        lanes = List.copyOf(lanes);
    }

    /**
     * What surrounds the lanes.
     *
     * @param size the whole stage
     * @param plot where marks stand: right of the names, below the axis
     * @param scale the stretch of time over the plot; its pixel 0 is the plot's left edge
     * @param ticks the axis; their pixels are the scale's
     * @param knownAsOf where the day of the known-as-of ends, or {@code NaN}; the future is right of it
     * @param scroll how far the lanes are scrolled
     * @param scrollable height of all lanes together
     */
    public record Frame(Box size, Box plot, TimeScale scale, Ticks ticks, double knownAsOf, double scroll,
            double scrollable) {
    }

    /** What stands in the lanes; nothing is wholly outside of the plot. */
    public record Figures(List<Mark> marks, List<Label> labels, List<CountMark> counts,
            List<DensityStrip> strips) {

        public Figures {
            marks = List.copyOf(marks);
            labels = List.copyOf(labels);
            counts = List.copyOf(counts);
            strips = List.copyOf(strips);
        }
    }

    /** What lies at a place: what is drawn last is found first. */
    public Hit at(double x, double y) {
        if (y < frame.plot().y()) {
            return new Hit.OnAxis();
        }
        LaneBox lane = lanes.stream().filter(box -> box.box().contains(x, y)).findFirst().orElse(null);
        if (x < frame.plot().x()) {
            return lane == null ? new Hit.OnGround(null) : new Hit.OnLaneName(lane);
        }
        Integer event = event(x, y);
        if (event != null) {
            return new Hit.OnEvent(event);
        }
        for (CountMark count : figures.counts()) {
            if (count.box().grown(REACH).contains(x, y)) {
                return new Hit.OnCount(count);
            }
        }
        for (DensityStrip strip : figures.strips()) {
            if (strip.box().contains(x, y)) {
                return new Hit.OnStrip(strip);
            }
        }
        return new Hit.OnGround(lane);
    }

    /** A sign wins over a label, a label over a band. */
    private Integer event(double x, double y) {
        Mark nearest = null;
        double least = Double.MAX_VALUE;
        for (Mark mark : figures.marks()) {
            double away = Math.hypot(mark.sign().x() - x, mark.y() - y);
            if (mark.sign().seen() && away <= mark.sign().radius() + REACH && away < least) {
                nearest = mark;
                least = away;
            }
        }
        if (nearest != null) {
            return nearest.ordinal();
        }
        for (Label label : figures.labels()) {
            if (label.box().contains(x, y)) {
                return label.ordinal();
            }
        }
        for (Mark mark : figures.marks().reversed()) {
            if (mark.box().grown(1).contains(x, y)) {
                return mark.ordinal();
            }
        }
        return null;
    }

    /** The mark of an event, or null where it has none of its own; the uppermost where it has several. */
    public Mark mark(int ordinal) {
        return figures.marks().stream().filter(mark -> mark.ordinal() == ordinal).findFirst().orElse(null);
    }

    /**
     * The event to go to from {@code ordinal} by one lane up or down: of the nearest lane that way that shows
     * marks, the mark nearest in time.
     *
     * @param ordinal the event to leave; one without a mark is left from the middle of the outermost lane
     * @param step 1 for down, -1 for up
     * @return its ordinal, or -1
     */
    public int beside(int ordinal, int step) {
        Mark left = mark(ordinal);
        int from = left != null ? left.lane() : step > 0 ? -1 : lanes.size();
        double x = left != null ? middle(left) : frame.plot().x() + frame.plot().width() / 2;
        for (int lane = from + step; lane >= 0 && lane < lanes.size(); lane += step) {
            int number = lane;
            Mark nearest = figures.marks().stream().filter(mark -> mark.lane() == number)
                    .min(Comparator.comparingDouble(mark -> Math.abs(middle(mark) - x))).orElse(null);
            if (nearest != null) {
                return nearest.ordinal();
            }
        }
        return -1;
    }

    private static double middle(Mark mark) {
        return mark.sign().seen() ? mark.sign().x() : mark.box().x() + mark.box().width() / 2;
    }
}
