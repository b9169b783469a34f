package tumen.bench;

/**
 * A stretch of what the interface thread does, in nanoseconds as the system counts them.
 *
 * @param busy the processor time that the thread took in it
 */
record Span(long from, long to, long busy) {

    boolean holds(Look look) {
        return look.at() >= from && look.at() <= to;
    }

    /** How much of it lies after a moment, in nanoseconds. */
    long after(long moment) {
        return Math.max(0, to - Math.max(moment, from));
    }

    /** Milliseconds by the clock. */
    double clock() {
        return (to - from) / 1e6;
    }

    /** Milliseconds of processor time. */
    double processor() {
        return busy / 1e6;
    }
}
