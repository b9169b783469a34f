package tumen.index;

import java.util.function.IntConsumer;

/**
 * A stretch of events in three orders: by the middle, the first and the last instant of their extents. All
 * counts are searches in these.
 *
 * @param byCentre ordinals by the middle; the other two may be the same array
 * @param from where the stretch begins in each of the three
 * @param to where it ends
 * @param times tells the extents
 * @param reach tells how far blocks of ordinals reach, or null where there are few events
 */
record Run(int[] byCentre, int[] byFirst, int[] byLast, int from, int to, Times times, Orders reach)
        implements Stretch {

    /** Nothing. */
    static final Run NONE = new Run(new int[0], new int[0], new int[0], 0, 0, null, null);

    /** The extent of an event, where it is in this run. */
    interface Times {
        long first(int ordinal);

        long last(int ordinal);

        long centre(int ordinal);
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(int ordinal) {
        if (reach != null) {
            int place = placeOf(ordinal, from, to);
            return place < to && byCentre[place] == ordinal;
        }
        for (int place = from; place < to; place++) {
            if (byCentre[place] == ordinal) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long first() {
        return size() == 0 ? Long.MAX_VALUE : times.first(byFirst[from]);
    }

    @Override
    public long last() {
        return size() == 0 ? Long.MIN_VALUE : times.last(byLast[to - 1]);
    }

    @Override
    public int centredBefore(long instant) {
        return centredFrom(from, instant) - from;
    }

    @Override
    public int begunBy(long instant) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.first(byFirst[middle]) <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - from;
    }

    @Override
    public int endedBefore(long instant) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.last(byLast[middle]) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - from;
    }

    @Override
    public void count(long[] edges, int[] counts) {
        int place = centredFrom(from, edges[0]);
        for (int bin = 0; bin < counts.length; bin++) {
            int next = centredFrom(place, edges[bin + 1]);
            counts[bin] += next - place;
            place = next;
        }
    }

    /** The first place from {@code start} on whose middle is not before {@code instant}: steps that double. */
    private int centredFrom(int start, long instant) {
        int low = start;
        int step = 1;
        while (low + step <= to && times.centre(byCentre[low + step - 1]) < instant) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(to, low + step - 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.centre(byCentre[middle]) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void forEachCentred(long start, long end, IntConsumer consumer) {
        for (int place = centredFrom(from, start); place < to && times.centre(byCentre[place]) <= end; place++) {
            consumer.accept(byCentre[place]);
        }
    }

    @Override
    public void forEachIn(long start, long end, IntConsumer consumer) {
        int first = centredFrom(from, start);
        int after = end == Long.MAX_VALUE ? to : centredFrom(first, end + 1);
        int reaching = centredBefore(start) - endedBefore(start);
        int[] found = new int[reaching];
        for (int place = first - 1; place >= from && reaching > 0; place--) {
            place = skipLeft(place, start);
            if (place >= from && times.last(byCentre[place]) >= start) {
                found[--reaching] = byCentre[place];
            }
        }
        for (int event : found) {
            consumer.accept(event);
        }
        for (int place = first; place < after; place++) {
            consumer.accept(byCentre[place]);
        }
        int left = to - after - (size() - begunBy(end));
        for (int place = after; place < to && left > 0; place++) {
            place = skipRight(place, end);
            if (place < to && times.first(byCentre[place]) <= end) {
                consumer.accept(byCentre[place]);
                left--;
            }
        }
    }

    private int skipLeft(int start, long instant) {
        int place = start;
        while (reach != null && place >= from) {
            int block = byCentre[place] >> Orders.BLOCK_SHIFT;
            if (reach.reachOn()[block] >= instant) {
                break;
            }
            place = placeOf(block << Orders.BLOCK_SHIFT, from, place) - 1;
        }
        return place;
    }

    private int skipRight(int start, long instant) {
        int place = start;
        while (reach != null && place < to) {
            int block = byCentre[place] >> Orders.BLOCK_SHIFT;
            if (reach.reachBack()[block] <= instant) {
                break;
            }
            place = placeOf(block + 1 << Orders.BLOCK_SHIFT, place, to);
        }
        return place;
    }

    /** The first place between two whose ordinal is not below {@code ordinal}; ordinals ascend there. */
    private int placeOf(int ordinal, int low, int high) {
        int left = low;
        int right = high;
        while (left < right) {
            int middle = left + right >>> 1;
            if (byCentre[middle] < ordinal) {
                left = middle + 1;
            } else {
                right = middle;
            }
        }
        return left;
    }
}
