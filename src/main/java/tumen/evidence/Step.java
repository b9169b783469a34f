package tumen.evidence;

import tumen.model.Standing;
import tumen.time.Bounds;

/**
 * How an event is known from one day on, until its next step.
 *
 * @param day the day from which this holds, as days since 1970-01-01; {@link #ALWAYS_LAST} for what also
 *     counts the claims that nothing dates, and so holds only while no day is set
 * @param standing how it stands
 * @param stated what its counted claims' own dates give; where these exclude each other, what holds them all
 * @param narrowed the same narrowed by what was said of the past, and by order; as {@code stated} where the
 *     event is part of a contradiction
 * @param inferred which sides of {@code narrowed} are not stated: {@link Why.Side#bit} of each
 * @param support what it rests on
 * @param contradicted whether the event is part of a contradiction
 * @param approximate whether a stated bound rests on {@code ~} or {@code %} dates alone
 * @param uncertain whether a stated bound rests on {@code ?} or {@code %} dates alone
 * @param lasts whether a counted claim says that it lasted
 */
public record Step(int day, Standing standing, Bounds stated, Bounds narrowed, int inferred, Support support,
        boolean contradicted, boolean approximate, boolean uncertain, boolean lasts) {

    /** The day of the step that counts all claims, undatable ones too. */
    public static final int ALWAYS_LAST = Integer.MAX_VALUE;

    /** True where the bound of that side follows from order or from when it was told, and is not stated. */
    public boolean inferred(Why.Side side) {
        return (inferred & side.bit()) != 0;
    }

    /** True where both tell the same, from whatever day. */
    boolean tellsTheSame(Step other) {
        return equals(new Step(day, other.standing, other.stated, other.narrowed, other.inferred,
                other.support, other.contradicted, other.approximate, other.uncertain, other.lasts));
    }
}
