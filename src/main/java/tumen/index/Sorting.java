package tumen.index;

/** Sorts millions of positions by whole numbers, digit by digit. */
public final class Sorting {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private Sorting() {
    }

    /** Keys by position. */
    @FunctionalInterface
    public interface Keys {
        /** The key at a position, from 0. */
        long at(int position);
    }

    /** The order of {@code size} positions by their keys, equal ones as they lie; null where they lie so. */
    public static int[] order(int size, Keys keys) {
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
