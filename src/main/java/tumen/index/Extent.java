package tumen.index;

import tumen.time.Bounds;

/**
 * What of an event's bounds can be drawn: the stretch from the first to the last instant that is known of it.
 *
 * @param first epoch milliseconds
 * @param last epoch milliseconds, at or after {@code first}
 * @param openPast it may reach back beyond {@code first}: nothing limits its start
 * @param openFuture it may go on beyond {@code last}: nothing limits its end
 */
public record Extent(long first, long last, boolean openPast, boolean openFuture) {

    /** The extent of bounds, or null for those that know nothing. */
    public static Extent of(Bounds bounds) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        long[] limits = {bounds.startEarliest(), bounds.startLatest(), bounds.endEarliest(), bounds.endLatest()};
        for (long limit : limits) {
            if (limit != Bounds.OPEN_PAST && limit != Bounds.OPEN_FUTURE) {
                first = Math.min(first, limit);
                last = Math.max(last, limit);
            }
        }
        if (first > last) {
            return null;
        }
        return new Extent(first, last, bounds.startEarliest() == Bounds.OPEN_PAST,
                bounds.endLatest() == Bounds.OPEN_FUTURE);
    }

    /** The instant in its middle, rounded down. */
    public long centre() {
        return middle(first, last);
    }

    /** The mean of two instants, rounded down, also where their sum would not fit. */
    static long middle(long one, long other) {
        return (one & other) + ((one ^ other) >> 1);
    }
}
