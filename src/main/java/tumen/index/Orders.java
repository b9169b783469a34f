package tumen.index;

import java.util.Arrays;

/**
 * The dated events in the order of their first and of their last instant, as when all claims count; and, for
 * blocks of events, how far they reach.
 *
 * @param dated how many events are dated
 * @param byFirst ordinals in order of the first instant, or null where that is their own order
 * @param byLast ordinals in order of the last instant, or null where that is their own order
 * @param reachBack by block: the earliest first instant
 * @param reachOn by block: the latest last instant
 */
record Orders(int dated, int[] byFirst, int[] byLast, long[] reachBack, long[] reachOn) {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    /** Events in a block, as a power of two. */
    static final int BLOCK_SHIFT = 9;

    static Orders of(StoryIndex index) {
        Steps steps = index.steps();
        int dated = index.dated();
        int blocks = (dated >> BLOCK_SHIFT) + 1;
        long[] reachBack = new long[blocks];
        long[] reachOn = new long[blocks];
        Arrays.fill(reachBack, Long.MAX_VALUE);
        Arrays.fill(reachOn, Long.MIN_VALUE);
        for (int e = 0; e < dated; e++) {
            int step = index.lastStep(e);
            int block = e >> BLOCK_SHIFT;
            reachBack[block] = Math.min(reachBack[block], steps.first(step));
            reachOn[block] = Math.max(reachOn[block], steps.last(step));
        }
        return new Orders(dated,
                sorting(dated, e -> steps.first(index.lastStep(e))),
                sorting(dated, e -> steps.last(index.lastStep(e))), reachBack, reachOn);
    }

    /** Keys by position. */
    @FunctionalInterface
    interface Keys {
        long at(int position);
    }

    /** The order of {@code size} positions by their keys, equal ones as they lie; null where they lie so. */
    static int[] sorting(int size, Keys keys) {
        if (sorted(size, keys)) {
            return null;
        }
        long[] values = new long[size];
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = keys.at(i);
            order[i] = i;
        }
        return radix(values, order);
    }

    private static boolean sorted(int size, Keys keys) {
        for (int i = 1; i < size; i++) {
            if (keys.at(i - 1) > keys.at(i)) {
                return false;
            }
        }
        return true;
    }

    /** Least significant digit first, which keeps equal keys as they lie; digits that are all alike are skipped. */
    private static int[] radix(long[] values, int[] order) {
        long[] fromValues = values;
        int[] fromOrder = order;
        long[] toValues = new long[values.length];
        int[] toOrder = new int[values.length];
        long differ = differing(values);
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differ >>> shift & BUCKETS - 1) == 0) {
                continue;
            }
            int[] starts = starts(fromValues, shift);
            for (int i = 0; i < fromValues.length; i++) {
                int to = starts[digit(fromValues[i], shift)]++;
                toValues[to] = fromValues[i];
                toOrder[to] = fromOrder[i];
            }
            long[] spareValues = fromValues;
            int[] spareOrder = fromOrder;
            fromValues = toValues;
            fromOrder = toOrder;
            toValues = spareValues;
            toOrder = spareOrder;
        }
        return fromOrder;
    }

    private static long differing(long[] values) {
        long differ = 0;
        for (long value : values) {
            differ |= value ^ values[0];
        }
        return differ;
    }

    private static int[] starts(long[] values, int shift) {
        int[] starts = new int[BUCKETS];
        for (long value : values) {
            starts[digit(value, shift)]++;
        }
        int sum = 0;
        for (int i = 0; i < BUCKETS; i++) {
            int count = starts[i];
            starts[i] = sum;
            sum += count;
        }
        return starts;
    }

    private static int digit(long value, int shift) {
        return (int) ((value ^ Long.MIN_VALUE) >>> shift & BUCKETS - 1);
    }
}
