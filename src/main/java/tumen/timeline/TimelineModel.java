package tumen.timeline;

import tumen.index.Extent;
import tumen.index.LaneIndex;
import tumen.index.Titles;

/**
 * What a timeline shows. A new one is set whenever anything of it changes; the range and the selection stay.
 *
 * @param lanes the events that are let through, in their lanes; their query holds the known-as-of day
 * @param whole what "the whole story" is: the extent of all its events, or null for that of {@code lanes}
 * @param titles the words of events
 * @param names the names of lanes, and the colours of threads
 */
public record TimelineModel(LaneIndex lanes, Extent whole, Titles titles, Names names) {

    /** What is shown where no range is set: all of it with some air at both ends, or null where nothing is dated. */
    public Span wholeSpan() {
        Extent extent = whole != null ? whole : lanes.extent();
        return extent == null ? null : Span.whole(extent);
    }
}
