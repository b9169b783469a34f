package tumen.index;

import java.util.function.IntConsumer;

/**
 * Events of which only their number is known, by bins of time. Counts are exact at the edges of bins, and at any
 * instant outside of all events; no event can be told from another.
 *
 * @param level a bin is 2^level milliseconds wide
 * @param origin number of the first bin, which starts at {@code origin} bins from 1970
 * @param centred by bin: how many events have their middle before its end
 * @param begun by bin: how many begin before its end
 * @param ended by bin: how many end before its end
 * @param first the first instant of all, or {@code Long.MAX_VALUE} where there are none
 * @param last the last instant of all, or {@code Long.MIN_VALUE} where there are none
 */
record Binned(int level, long origin, int[] centred, int[] begun, int[] ended, long first, long last)
        implements Stretch {

    @Override
    public int size() {
        return centred.length == 0 ? 0 : centred[centred.length - 1];
    }

    @Override
    public boolean contains(int ordinal) {
        return false;
    }

    @Override
    public int centredBefore(long instant) {
        return before(centred, instant);
    }

    @Override
    public int begunBy(long instant) {
        return instant == Long.MAX_VALUE ? size() : before(begun, instant + 1);
    }

    @Override
    public int endedBefore(long instant) {
        return before(ended, instant);
    }

    private int before(int[] counts, long instant) {
        if (instant <= first) {
            return 0;
        }
        if (instant > last) {
            return size();
        }
        long bin = (instant >> level) - origin;
        return bin <= 0 ? 0 : counts[(int) Math.min(bin, counts.length) - 1];
    }

    @Override
    public void count(long[] edges, int[] counts) {
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] += centredBefore(edges[bin + 1]) - centredBefore(edges[bin]);
        }
    }

    @Override
    public void forEachCentred(long start, long end, IntConsumer consumer) {
        // None of them is known.
    }

    @Override
    public void forEachIn(long start, long end, IntConsumer consumer) {
        // None of them is known.
    }
}
