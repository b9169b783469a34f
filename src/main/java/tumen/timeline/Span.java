package tumen.timeline;

import tumen.timeline.scale.TimeScale;

/**
 * A stretch of time.
 *
 * @param from its first instant, epoch milliseconds
 * @param to its last instant, epoch milliseconds; after {@code from}
 */
public record Span(long from, long to) {

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
}
