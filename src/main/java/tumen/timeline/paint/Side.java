package tumen.timeline.paint;

import java.util.List;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.Picture;

/**
 * What is painted of a picture left of its plot. While one pans it stays the same, and need not be painted again.
 *
 * @param size the whole stage
 * @param plot what lies right of it
 * @param names of the lanes that are in sight, top down
 */
public record Side(Box size, Box plot, List<Name> names) {

    public Side {
        names = List.copyOf(names);
    }

    /**
     * The name of a lane.
     *
     * @param box the lane
     * @param title its name
     * @param colour index into the palette of threads, or -1 where its events are of several threads
     * @param collapsed it is
     * @param total number of its events
     */
    public record Name(Box box, String title, int colour, boolean collapsed, int total) {
    }

    /** That of a picture. */
    public static Side of(Picture picture) {
        Box plot = picture.frame().plot();
        return new Side(picture.frame().size(), plot, picture.lanes().stream()
                .filter(lane -> lane.box().alongside(plot))
                .map(Side::name).toList());
    }

    private static Name name(LaneBox lane) {
        return new Name(lane.box(), lane.title(), lane.colour(), lane.level() == Level.COLLAPSED,
                lane.tally().total());
    }
}
