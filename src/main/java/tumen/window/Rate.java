package tumen.window;

import java.time.Duration;
import tumen.work.Job;

/**
 * How fast a piece of work goes, from looks at it now and then. Work that begins to count anew, or something
 * else, is a new stretch: what was done before tells nothing of it.
 */
final class Rate {

    /** How much of what was seen before still counts at each look. */
    private static final double KEPT = 0.8;
    /** So much has to have been seen before anything is foretold, in nanoseconds. */
    private static final long ENOUGH = 1_500_000_000L;

    private Job job;
    private long total;
    private long done;
    private long at;
    private long since;
    private double perNano;

    /**
     * Looks at the work.
     *
     * @param now a reading of {@link System#nanoTime}
     */
    void look(Job seen, long now) {
        long doneNow = seen.done();
        if (seen != job || doneNow < done || total < 0 != seen.total() < 0) {
            since = now;
            perNano = 0;
        } else if (now > at) {
            double just = (double) (doneNow - done) / (now - at);
            perNano = perNano == 0 ? just : KEPT * perNano + (1 - KEPT) * just;
        }
        job = seen;
        total = seen.total();
        done = doneNow;
        at = now;
    }

    /** Units a second, or 0 where not enough has been seen. */
    long perSecond() {
        return at - since < ENOUGH ? 0 : Math.round(perNano * 1e9);
    }

    /** How long it will still take, to the second; null where that cannot be told. */
    Duration left() {
        return total < done || perSecond() == 0 ? null
                : Duration.ofSeconds((long) Math.ceil((total - done) / (perNano * 1e9)));
    }
}
