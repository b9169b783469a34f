package tumen.index;

import java.time.LocalDate;
import tumen.work.Progress;

/** The events that a query lets through, and how each of them stands on its day. Immutable. */
public final class Selected {

    Selected() {
    }

    /** Asks {@code index}; for millions of events, not on the interface thread. */
    public static Selected of(StoryIndex index, Query query, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** What was asked. */
    public Query query() {
        throw new UnsupportedOperationException();
    }

    /** The index that was asked. */
    public StoryIndex index() {
        throw new UnsupportedOperationException();
    }

    /** The day as an epoch day; {@link StoryIndex#ALWAYS_LAST} where none is set. */
    public int day() {
        throw new UnsupportedOperationException();
    }

    /** The events. */
    public EventSet events() {
        throw new UnsupportedOperationException();
    }

    /** True where the event is let through. */
    public boolean contains(int ordinal) {
        return events().contains(ordinal);
    }

    /** How many events are let through. */
    public int total() {
        return events().size();
    }

    /** How many of these have no bounds. */
    public int undated() {
        throw new UnsupportedOperationException();
    }

    /** The events that have no bounds, in the order of ordinals; at most {@code limit}. */
    public int[] undated(int limit) {
        throw new UnsupportedOperationException();
    }

    /** The step of an event that holds on the day; -1 where it does not show. */
    public int step(int ordinal) {
        return index().stepAt(ordinal, day());
    }

    /** What can be drawn of all dated events together, or null where there is none. */
    public Extent extent() {
        throw new UnsupportedOperationException();
    }

    /** The next dated event in time after {@code ordinal} (-1: the first), or -1 at the end. */
    public int next(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** The dated event in time before {@code ordinal} ({@code index().size()}: the last), or -1. */
    public int previous(int ordinal) {
        throw new UnsupportedOperationException();
    }
}
