package tumen.timeline.layout;

import tumen.index.Lane;

/**
 * A lane as it lies in the picture.
 *
 * @param lane the lane
 * @param title its name
 * @param colour index into the palette of threads, or -1 where its events are of several threads
 * @param box its whole width, the column of names included; may lie partly or wholly outside of the picture
 * @param level how its events are shown
 * @param tally its events
 */
public record LaneBox(Lane lane, String title, int colour, Box box, Level level, Tally tally) {

    /** How the events of a lane are shown, from near to far. */
    public enum Level {
        /** Each has a mark and room for its label. */
        LABELS,
        /** Each has a mark; labels stand where there is room. */
        MARKS,
        /** Those that do not fit are one mark with their count. */
        COUNTS,
        /** Their number over time. */
        STRIP,
        /** The lane is collapsed: their number over time, in one low row. */
        COLLAPSED
    }

    /** What it is known by while the story is open, also when filters change. */
    public String key() {
        return key(lane);
    }

    /** The key of a lane. */
    public static String key(Lane lane) {
        return lane.sort() + ":" + lane.id();
    }
}
