package tumen.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

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

    private static final long DAY_SECONDS = 86_400;

    /** It happened at one moment, not before {@code earliest} and not after {@code latest}. */
    public static Bounds between(long earliest, long latest) {
        return new Bounds(earliest, latest, earliest, latest);
    }

    /** True where neither start nor end has any limit. */
    public boolean isUndated() {
        return equals(NONE);
    }

    /** True where it surely ended before {@code other} started. */
    public boolean surelyBefore(Bounds other) {
        return endLatest < other.startEarliest;
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

    /** The first millisecond of a day (counted from 1970-01-01) in a zone; not always midnight there. */
    static long startOfDay(long epochDay, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        long second = rules.isFixedOffset()
                ? epochDay * DAY_SECONDS - fixedOffset(zone, rules)
                : LocalDate.ofEpochDay(epochDay).atStartOfDay(zone).toEpochSecond();
        return second * 1000;
    }

    /** The last millisecond of a day in a zone; before its first where the zone skipped the whole day. */
    static long endOfDay(long epochDay, ZoneId zone) {
        return startOfDay(epochDay + 1, zone) - 1;
    }

    private static int fixedOffset(ZoneId zone, ZoneRules rules) {
        ZoneOffset offset = zone instanceof ZoneOffset own ? own : rules.getOffset(Instant.EPOCH);
        return offset.getTotalSeconds();
    }
}
