package tumen.timeline.layout;

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
        throw new UnsupportedOperationException();
    }

    /** The mark of an event, or null where it has none of its own. */
    public Mark mark(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /**
     * The event to go to from {@code ordinal} by one lane up or down: of the nearest lane that way that shows
     * marks, the mark nearest in time.
     *
     * @param ordinal the event to leave; one without a mark stands for the first lane
     * @param step 1 for down, -1 for up
     * @return its ordinal, or -1
     */
    public int beside(int ordinal, int step) {
        throw new UnsupportedOperationException();
    }
}
