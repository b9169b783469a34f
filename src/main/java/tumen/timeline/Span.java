package tumen.timeline;

import tumen.index.Extent;
import tumen.timeline.scale.TimeScale;

/**
 * A stretch of time.
 *
 * @param from its first instant, epoch milliseconds
 * @param to its last instant, epoch milliseconds; after {@code from}
 */
public record Span(long from, long to) {

    private static final long DAY = 86_400_000L;

    public Span {
        if (to <= from) {
            throw new IllegalArgumentException("a span ends after it starts: " + from + " to " + to);
        }
    }

    /** The stretch that a scale shows. */
    static Span of(TimeScale scale) {
        return new Span(scale.from(), scale.to());
    }

    /** It over so many pixels. */
    TimeScale over(double width) {
        return new TimeScale(from, to, width);
    }

    /** The span of a whole story, with a little air at both ends, and more where something reaches out. */
    static Span whole(Extent extent) {
        double length = Math.max(DAY, (double) extent.last() - extent.first());
        double before = length * (extent.openPast() ? 0.14 : 0.04);
        double after = length * (extent.openFuture() ? 0.14 : 0.04);
        return of(TimeScale.over(extent.first() - before, extent.last() + after, 1));
    }

    /** The span in which some events are read, with what is around them. */
    static Span near(Extent extent) {
        return aired(extent.first(), extent.last(), 0.6, 5 * DAY);
    }

    /** The span of what a counted mark holds, close enough to take it apart. */
    static Span within(long from, long to) {
        return aired(from, to, 0.04, DAY / 48);
    }

    private static Span aired(long first, long last, double part, long least) {
        double air = Math.max(least, ((double) last - first) * part);
        return of(TimeScale.over(first - air, last + air, 1));
    }
}
