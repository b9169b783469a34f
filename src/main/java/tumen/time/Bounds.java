package tumen.time;

/**
 * What is known of when something started and ended: each lies in a closed range of instants.
 *
 * @param startEarliest it did not start before this; epoch milliseconds, or {@link #OPEN_PAST}
 * @param startLatest it did not start after this; epoch milliseconds, or {@link #OPEN_FUTURE}
 * @param endEarliest it did not end before this; epoch milliseconds, or {@link #OPEN_PAST}
 * @param endLatest it did not end after this; epoch milliseconds, or {@link #OPEN_FUTURE}
 */
public record Bounds(long startEarliest, long startLatest, long endEarliest, long endLatest) {

    /** No limit towards the past. */
    public static final long OPEN_PAST = Long.MIN_VALUE;

    /** No limit towards the future. */
    public static final long OPEN_FUTURE = Long.MAX_VALUE;

    /** Nothing is known. */
    public static final Bounds NONE = new Bounds(OPEN_PAST, OPEN_FUTURE, OPEN_PAST, OPEN_FUTURE);

    /** True where neither start nor end has any limit. */
    public boolean isUndated() {
        return equals(NONE);
    }

    /** What both allow, or null where they exclude each other. */
    public Bounds intersect(Bounds other) {
        Bounds both = new Bounds(Math.max(startEarliest, other.startEarliest),
                Math.min(startLatest, other.startLatest),
                Math.max(endEarliest, other.endEarliest),
                Math.min(endLatest, other.endLatest));
        boolean possible = both.startEarliest <= both.startLatest && both.endEarliest <= both.endLatest
                && both.startEarliest <= both.endLatest;
        return possible ? both : null;
    }
}
