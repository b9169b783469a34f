package tumen.session;

/**
 * The stretch of time that is looked at.
 *
 * @param from its first instant, epoch milliseconds UTC
 * @param to its last instant, epoch milliseconds UTC; after {@code from}
 */
public record TimeRange(long from, long to) {

    public TimeRange {
        if (to <= from) {
            throw new IllegalArgumentException("a range ends after it starts: " + from + " to " + to);
        }
    }
}
