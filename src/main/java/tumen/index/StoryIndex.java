package tumen.index;

import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;

/**
 * All events of a story as columns of integers. An event is known by its <em>ordinal</em>: its place in the
 * order of time, by the middle of what is known of it when all claims count; events that are then undated
 * come last. An event has one or more <em>steps</em>: how it stood from a day on. Immutable.
 */
public final class StoryIndex {

    /** The day, and the step, of which nothing is known as of a day: it counts only while no day is set. */
    public static final int ALWAYS_LAST = Integer.MAX_VALUE;

    StoryIndex() {
    }

    /** How many events there are; their ordinals run from 0. */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /** The number that the store knows the event by. */
    public int row(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** The event that the store knows by that number, or -1. */
    public int ordinal(int row) {
        throw new UnsupportedOperationException();
    }

    /** The values of a field. */
    public Dictionary dictionary(Field field) {
        throw new UnsupportedOperationException();
    }

    /** Code of the event's thread. */
    public int thread(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** Code of what kind of event it is. */
    public int kind(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** How soon it gets its label. */
    public Weight weight(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** The codes an event has in a field of many values, as of {@code day}. */
    public int[] codes(Field field, int ordinal, int day) {
        throw new UnsupportedOperationException();
    }

    /** The event's first step; its steps are numbered on from there up to {@link #firstStep} of the next. */
    public int firstStep(int ordinal) {
        throw new UnsupportedOperationException();
    }

    /** The event's step that holds on {@code day} (an epoch day, or {@link #ALWAYS_LAST}); -1 before it shows. */
    public int stepAt(int ordinal, int day) {
        throw new UnsupportedOperationException();
    }

    /** The epoch day from which a step holds, or {@link #ALWAYS_LAST}. */
    public int day(int step) {
        throw new UnsupportedOperationException();
    }

    /** How the event stands from a step on. */
    public Standing standing(int step) {
        throw new UnsupportedOperationException();
    }

    /** The bits of {@link StepFlags}. */
    public int flags(int step) {
        throw new UnsupportedOperationException();
    }

    /** How many reports there are of the counted claims that assert it; 1023 stands for that or more. */
    public int reports(int step) {
        throw new UnsupportedOperationException();
    }

    /** From how many known origins these are; 1023 stands for that or more. */
    public int origins(int step) {
        throw new UnsupportedOperationException();
    }

    /** The bounds from a step on, narrowed by the order of events. */
    public Bounds bounds(int step) {
        throw new UnsupportedOperationException();
    }

    /** What can be drawn of these bounds, or null while undated. */
    public Extent extent(int step) {
        return Extent.of(bounds(step));
    }
}
