package tumen.index;

import java.util.List;
import tumen.model.Lanes;
import tumen.work.Progress;

/**
 * The selected events sorted into lanes, ready for counts by time. An event is in each lane that it belongs
 * to: in one by thread or standing, in several by actor, place or claimant. Immutable.
 */
public final class LaneIndex {

    LaneIndex() {
    }

    /** Sorts events into lanes; for millions of events, not on the interface thread. */
    public static LaneIndex of(Selected selected, Lanes grouping, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** What was sorted. */
    public Selected selected() {
        throw new UnsupportedOperationException();
    }

    /** What the lanes stand for. */
    public Lanes grouping() {
        throw new UnsupportedOperationException();
    }

    /** The lanes, in the story's order. */
    public List<Lane> lanes() {
        throw new UnsupportedOperationException();
    }
}
