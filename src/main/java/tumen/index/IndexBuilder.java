package tumen.index;

import java.util.Collection;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;

/**
 * Builds an index event by event, in any order: {@link #event} begins one, {@link #member} and {@link #step}
 * add to it. Used by one thread, once.
 */
public final class IndexBuilder {

    /** A day so early that what counts from it always counts. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /**
     * Gives the values of a field their codes, in this order, before any event is added: threads in the
     * story's order, which is that of lanes. Values that are met later get the codes after them.
     */
    public IndexBuilder values(Field field, Collection<String> ids) {
        throw new UnsupportedOperationException();
    }

    /** The code of a value, which is given one where it has none. */
    public int code(Field field, String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Begins an event.
     *
     * @param row the number that the store knows it by, 0 or more, once only
     * @param thread code of its thread
     * @param kind code of its kind
     */
    public IndexBuilder event(int row, int thread, int kind, Weight weight) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a value to the event: an actor, a source, a tag, a place or a claimant.
     *
     * @param day the epoch day from which it counts, {@link #ALWAYS}, or {@link StoryIndex#ALWAYS_LAST}
     */
    public IndexBuilder member(Field field, int code, int day) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds the next step of the event's history.
     *
     * @param day the epoch day from which it holds, after that of the step before
     * @param bounds as narrowed by the order of events
     * @param flags bits of {@link StepFlags}
     * @param reports how many reports, 0 or more
     * @param origins from how many known origins, 0 or more
     */
    public IndexBuilder step(int day, Standing standing, Bounds bounds, int flags, int reports, int origins) {
        throw new UnsupportedOperationException();
    }

    /** The index of all that was added. */
    public StoryIndex build() {
        throw new UnsupportedOperationException();
    }
}
