package tumen.timeline.layout;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tumen.index.EventSet;
import tumen.index.LaneIndex;
import tumen.model.RelationKind;
import tumen.timeline.scale.TimeScale;

/**
 * What is looked at, and how.
 *
 * @param lanes the selected events in their lanes, with the day as of which they are known
 * @param scale the stretch of time over the plot: the picture without the column of lane names
 * @param stage the surface
 * @param emphasis what stands out
 * @param captions the words
 * @param zone where days are days on the axis
 * @param locale of the axis
 */
public record LayoutRequest(LaneIndex lanes, TimeScale scale, Stage stage, Emphasis emphasis,
        Captions captions, ZoneId zone, Locale locale) {

    /**
     * The surface, in pixels. The axis and the lane names belong to it.
     *
     * @param width of it all
     * @param height of it all
     * @param gutter width of the column of lane names on the left; the scale's width is what is left of it
     * @param scroll how far the lanes are scrolled up, 0 or more; what is too far is taken back
     * @param textScale 1 for ordinary text, 0.8 to 1.6
     * @param collapsed keys of the lanes that are drawn as one strip, see {@link LaneBox#key}
     */
    public record Stage(double width, double height, double gutter, double scroll, double textScale,
            Set<String> collapsed) {

        public Stage {
            collapsed = Set.copyOf(collapsed);
        }
    }

    /**
     * What stands out.
     *
     * @param selected the selected events
     * @param hits the events that a search found, or null
     * @param links what is drawn between events, of the selection
     */
    public record Emphasis(Set<Integer> selected, EventSet hits, List<Link> links) {

        /** Nothing does. */
        public static final Emphasis NONE = new Emphasis(Set.of(), null, List.of());

        public Emphasis {
            selected = Set.copyOf(selected);
            links = List.copyOf(links);
        }
    }

    /**
     * Something to be drawn between two events.
     *
     * @param from ordinal of the event it starts at; for a disclosure, of the disclosure event, or -1 where it
     *     is no event of its own but only a day on which the other was first said
     * @param to ordinal of the event it leads to
     * @param kind the relation, or null for a disclosure
     * @param at where {@code from} is -1: the instant of the disclosure
     */
    public record Link(int from, int to, RelationKind kind, long at) {
    }
}
