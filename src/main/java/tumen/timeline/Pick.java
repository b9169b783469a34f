package tumen.timeline;

import java.util.Set;

/**
 * The selected events, by ordinal.
 *
 * @param first the selected event, or -1
 * @param second the event whose order with the first is asked, or -1
 */
public record Pick(int first, int second) {

    /** Nothing is selected. */
    public static final Pick NONE = new Pick(-1, -1);

    public Pick {
        if (first < 0 && second >= 0) {
            throw new IllegalArgumentException("a second event needs a first");
        }
    }

    /** One event is selected; none for -1. */
    public static Pick of(int ordinal) {
        return ordinal < 0 ? NONE : new Pick(ordinal, -1);
    }

    /** The same with {@code ordinal} beside the first; the same one again is let go. */
    public Pick and(int ordinal) {
        if (first < 0) {
            return of(ordinal);
        }
        return new Pick(first, ordinal == first || ordinal == second ? -1 : ordinal);
    }

    /** True where nothing is selected. */
    public boolean isEmpty() {
        return first < 0;
    }

    /** The selected events. */
    Set<Integer> ordinals() {
        return first < 0 ? Set.of() : second < 0 || second == first ? Set.of(first) : Set.of(first, second);
    }
}
