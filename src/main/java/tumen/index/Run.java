package tumen.index;

import java.util.function.IntConsumer;

/**
 * A stretch of events in three orders: by the middle, the first and the last instant of their extents, of which some
 * may be left out, the same in each. All counts are searches in these.
 *
 * @param byCentre ordinals by the middle; the other two may be the same
 * @param from where the stretch begins in each of the three
 * @param to where it ends
 * @param times tells the extents
 * @param reach tells how far blocks of ordinals reach, or null where there are few events
 */
record Run(Sifted byCentre, Sifted byFirst, Sifted byLast, int from, int to, Times times, Orders reach)
        implements Stretch {

    /** Nothing. */
    static final Run NONE = Run.of(new int[0], new int[0], new int[0], null);

    /** The extent of an event, where it is in this run. */
    interface Times {
        long first(int ordinal);

        long last(int ordinal);

        long centre(int ordinal);
    }

    /** All events of three orders, which are few. */
    static Run of(int[] byCentre, int[] byFirst, int[] byLast, Times times) {
        return new Run(Sifted.all(byCentre), Sifted.all(byFirst), Sifted.all(byLast), 0, byCentre.length, times, null);
    }

    @Override
    public int size() {
        return byCentre.count(from, to);
    }

    @Override
    public boolean contains(int ordinal) {
        if (reach != null) {
            int place = placeOf(ordinal, from, to);
            return place < to && byCentre.at(place) == ordinal && byCentre.keeps(place);
        }
        for (int place = from; place < to; place++) {
            if (byCentre.at(place) == ordinal) {
                return byCentre.keeps(place);
            }
        }
        return false;
    }

    @Override
    public long first() {
        return size() == 0 ? Long.MAX_VALUE : times.first(byFirst.at(byFirst.next(from, to)));
    }

    @Override
    public long last() {
        return size() == 0 ? Long.MIN_VALUE : times.last(byLast.at(byLast.previous(to - 1, from)));
    }

    @Override
    public int centredBefore(long instant) {
        return byCentre.count(from, centredFrom(from, instant));
    }

    @Override
    public int begunBy(long instant) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.first(byFirst.at(middle)) <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return byFirst.count(from, low);
    }

    @Override
    public int endedBefore(long instant) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.last(byLast.at(middle)) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return byLast.count(from, low);
    }

    @Override
    public void count(long[] edges, int[] counts) {
        int place = centredFrom(from, edges[0]);
        for (int bin = 0; bin < counts.length; bin++) {
            int next = centredFrom(place, edges[bin + 1]);
            counts[bin] += byCentre.count(place, next);
            place = next;
        }
    }

    /** The first place from {@code start} on whose middle is not before {@code instant}: steps that double. */
    private int centredFrom(int start, long instant) {
        int low = start;
        int step = 1;
        while (low + step <= to && times.centre(byCentre.at(low + step - 1)) < instant) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(to, low + step - 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.centre(byCentre.at(middle)) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public void forEachCentred(long start, long end, IntConsumer consumer) {
        int place = byCentre.next(centredFrom(from, start), to);
        while (place < to && times.centre(byCentre.at(place)) <= end) {
            consumer.accept(byCentre.at(place));
            place = byCentre.next(place + 1, to);
        }
    }

    @Override
    public void forEachIn(long start, long end, IntConsumer consumer) {
        int first = centredFrom(from, start);
        int after = end == Long.MAX_VALUE ? to : centredFrom(first, end + 1);
        reachingIn(first, start, consumer);
        for (int place = byCentre.next(first, after); place < after; place = byCentre.next(place + 1, after)) {
            consumer.accept(byCentre.at(place));
        }
        reachingBack(after, end, consumer);
    }

    /** Hands over what lies before a place and reaches an instant. */
    private void reachingIn(int first, long instant, IntConsumer consumer) {
        int reaching = byCentre.count(from, first) - endedBefore(instant);
        int[] found = new int[reaching];
        int place = byCentre.previous(first - 1, from);
        while (place >= from && reaching > 0) {
            place = byCentre.previous(skipLeft(place, instant), from);
            if (place >= from && times.last(byCentre.at(place)) >= instant) {
                found[--reaching] = byCentre.at(place);
            }
            place = byCentre.previous(place - 1, from);
        }
        for (int event : found) {
            consumer.accept(event);
        }
    }

    /** Hands over what lies from a place on and begins by an instant. */
    private void reachingBack(int after, long instant, IntConsumer consumer) {
        int left = byCentre.count(after, to) - (size() - begunBy(instant));
        int place = byCentre.next(after, to);
        while (place < to && left > 0) {
            place = byCentre.next(skipRight(place, instant), to);
            if (place < to && times.first(byCentre.at(place)) <= instant) {
                consumer.accept(byCentre.at(place));
                left--;
            }
            place = byCentre.next(place + 1, to);
        }
    }

    private int skipLeft(int start, long instant) {
        int place = start;
        while (reach != null && place >= from) {
            int block = byCentre.at(place) >> Orders.BLOCK_SHIFT;
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
            int block = byCentre.at(place) >> Orders.BLOCK_SHIFT;
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
            if (byCentre.at(middle) < ordinal) {
                left = middle + 1;
            } else {
                right = middle;
            }
        }
        return left;
    }
}
