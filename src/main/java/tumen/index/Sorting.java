package tumen.index;

import java.util.Arrays;

/** Sorts millions of positions by whole numbers: into many narrow stretches first, then within each. */
public final class Sorting {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    /** Stretches of keys, as a power of two: what is sorted beside the result needs no more room than these. */
    private static final int STRETCH_BITS = 20;
    /** Fewer positions than this are not worth stretches. */
    private static final int FEW = 1 << 12;
    /** Up to so many positions are put in order one by one. */
    private static final int INSERTED = 40;

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
        if (size < 2) {
            return null;
        }
        long before = keys.at(0);
        long least = before;
        long most = before;
        boolean sorted = true;
        for (int i = 1; i < size; i++) {
            long key = keys.at(i);
            sorted &= before <= key;
            least = Math.min(least, key);
            most = Math.max(most, key);
            before = key;
        }
        if (sorted) {
            return null;
        }
        int[] order = new int[size];
        if (size < FEW) {
            for (int i = 0; i < size; i++) {
                order[i] = i;
            }
            arrange(order, 0, size, keys);
        } else {
            stretches(order, keys, least, most);
        }
        return order;
    }

    /** Puts positions into stretches of keys of one width, and each stretch that is not in order into order. */
    private static void stretches(int[] order, Keys keys, long least, long most) {
        int shift = Math.max(0, Long.SIZE - STRETCH_BITS - Long.numberOfLeadingZeros(most - least));
        int[] ends = new int[(int) (most - least >>> shift) + 1];
        for (int i = 0; i < order.length; i++) {
            ends[(int) (keys.at(i) - least >>> shift)]++;
        }
        int sum = 0;
        for (int stretch = 0; stretch < ends.length; stretch++) {
            int count = ends[stretch];
            ends[stretch] = sum;
            sum += count;
        }
        for (int i = 0; i < order.length; i++) {
            order[ends[(int) (keys.at(i) - least >>> shift)]++] = i;
        }
        int from = 0;
        for (int to : ends) {
            if (shift > 0 && !inOrder(order, from, to, keys)) {
                arrange(order, from, to, keys);
            }
            from = to;
        }
    }

    private static boolean inOrder(int[] order, int from, int to, Keys keys) {
        long before = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            long key = keys.at(order[i]);
            if (key < before) {
                return false;
            }
            before = key;
        }
        return true;
    }

    /** Puts a part of an order into order. */
    private static void arrange(int[] order, int from, int to, Keys keys) {
        long[] values = new long[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = keys.at(order[i]);
        }
        if (values.length <= INSERTED) {
            insert(values, order, from);
        } else {
            System.arraycopy(radix(values, Arrays.copyOfRange(order, from, to)), 0, order, from, values.length);
        }
    }

    private static void insert(long[] values, int[] order, int from) {
        for (int i = 1; i < values.length; i++) {
            long value = values[i];
            int position = order[from + i];
            int to = i;
            for (; to > 0 && values[to - 1] > value; to--) {
                values[to] = values[to - 1];
                order[from + to] = order[from + to - 1];
            }
            values[to] = value;
            order[from + to] = position;
        }
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
