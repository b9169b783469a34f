package tumen.timeline;

import tumen.index.Extent;
import tumen.timeline.scale.TimeScale;

/** How much time is shown for a story, or for some events, that are to be seen whole. */
final class Whole {

    /** Air at each end, as a part of the whole. */
    private static final double AIR = 0.04;

    /** A single instant is shown within two days. */
    private static final long LEAST_AIR = 86_400_000L;

    private Whole() {
    }

    /** The span of an extent with some air at both ends. */
    static Span of(Extent extent) {
        double length = (double) extent.last() - extent.first();
        double air = Math.max(LEAST_AIR, length * AIR);
        return Span.of(TimeScale.over(extent.first() - air, extent.last() + air, 1));
    }
}
