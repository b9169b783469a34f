package tumen.index;

import java.util.Arrays;
import java.util.function.IntFunction;
import tumen.work.Aside;
import tumen.work.Progress;

/**
 * Dated events sorted into lanes, one lane after the other, each in three orders of time. Immutable.
 *
 * @param ends by lane: where its events end in each of the orders
 * @param byFirst may be {@code byCentre} itself, as may {@code byLast}
 */
record LaneOrders(int[] ends, TimeOrder byCentre, TimeOrder byFirst, TimeOrder byLast) {

    /** From so many places on, two threads are worth it. */
    private static final int MANY = 100_000;

    /** Sorts all events that are dated when all claims count into the lanes they are in then. */
    static LaneOrders ofAll(LanePlaces places, Progress progress) {
        long[] all = new long[places.index().size() + 63 >> 6];
        Arrays.fill(all, -1L);
        return of(places, new EventSet(all), StoryIndex.ALWAYS_LAST, progress);
    }

    /** Sorts those of {@code events} that are dated when all claims count into the lanes they are in on a day. */
    static LaneOrders of(LanePlaces places, EventSet events, int day, Progress progress) {
        return new Sorter(places.index(), places.size(), events, places.on(day), progress).sorted();
    }

    private int start(int lane) {
        return lane == 0 ? 0 : ends[lane - 1];
    }

    /** By lane the run of all its events. */
    Run[] runs(StoryIndex index) {
        Run[] runs = new Run[ends.length];
        for (int lane = 0; lane < runs.length; lane++) {
            runs[lane] = whole(lane, index);
        }
        return runs;
    }

    private Run whole(int lane, StoryIndex index) {
        Sifted centres = Sifted.all(byCentre.events());
        return run(lane, index, centres, byFirst == byCentre ? centres : Sifted.all(byFirst.events()),
                byLast == byCentre ? centres : Sifted.all(byLast.events()));
    }

    private Run run(int lane, StoryIndex index, Sifted centres, Sifted firsts, Sifted lasts) {
        return new Run(centres, firsts, lasts, start(lane), ends[lane], new LastTimes(index), index.orders());
    }

    /**
     * By lane the run of those of its events that are in {@code events}.
     *
     * @param empty by lane: that it is known to hold none of them
     */
    Run[] runs(StoryIndex index, EventSet events, boolean[] empty, Progress progress) {
        Run[] runs = new Run[ends.length];
        int all = ends[ends.length - 1];
        int half = 0;
        while (all > MANY && ends[half] < all / 2) {
            half++;
        }
        int from = half;
        IntFunction<Run> made = lane -> {
            progress.check();
            return empty[lane] ? Run.NONE : part(lane, index, events);
        };
        Aside.both(half > 0, () -> fill(runs, 0, from, made), () -> fill(runs, from, runs.length, made));
        return runs;
    }

    private static void fill(Run[] runs, int from, int to, IntFunction<Run> made) {
        for (int lane = from; lane < to; lane++) {
            runs[lane] = made.apply(lane);
        }
    }

    private Run part(int lane, StoryIndex index, EventSet in) {
        int start = start(lane);
        int end = ends[lane];
        Sifted centres = Sifted.of(byCentre, start, end, in);
        if (centres.count(start, end) == end - start) {
            return whole(lane, index);
        }
        Sifted firsts = byFirst == byCentre ? centres : Sifted.of(byFirst, start, end, in);
        Sifted lasts = byLast == byCentre ? centres : Sifted.of(byLast, start, end, in);
        return run(lane, index, centres, firsts, lasts);
    }

    /** Events whose extent is that of their last step. */
    private record LastTimes(StoryIndex index) implements Run.Times {

        @Override
        public long first(int ordinal) {
            return index.steps().first(index.lastStep(ordinal));
        }

        @Override
        public long last(int ordinal) {
            return index.steps().last(index.lastStep(ordinal));
        }

        @Override
        public long centre(int ordinal) {
            return index.steps().centre(index.lastStep(ordinal));
        }
    }

    /** Sorts once. */
    private record Sorter(StoryIndex index, int lanes, EventSet events, LanePlaces.Finder finder,
            Progress progress) {

        LaneOrders sorted() {
            Orders orders = index.orders();
            int[] ends = ends(orders.dated());
            TimeOrder byCentre = filled(ends, null);
            return new LaneOrders(ends, byCentre,
                    orders.byFirst() == null ? byCentre : filled(ends, orders.byFirst()),
                    orders.byLast() == null ? byCentre : filled(ends, orders.byLast()));
        }

        private int[] ends(int dated) {
            int[] ends = new int[lanes];
            for (int event = events.next(0); event >= 0 && event < dated; event = events.next(event + 1)) {
                check(event);
                for (int i = finder.find(event) - 1; i >= 0; i--) {
                    ends[finder.found(i)]++;
                }
            }
            for (int lane = 1; lane < ends.length; lane++) {
                ends[lane] += ends[lane - 1];
            }
            return ends;
        }

        /** In the order of {@code order}, or of ordinals where it is null. */
        private TimeOrder filled(int[] ends, int[] order) {
            int[] into = new int[ends[ends.length - 1]];
            int[] next = new int[ends.length];
            System.arraycopy(ends, 0, next, 1, ends.length - 1);
            int dated = index.orders().dated();
            for (int place = 0; place < dated; place++) {
                check(place);
                int event = order == null ? place : order[place];
                if (events.contains(event)) {
                    for (int i = finder.find(event) - 1; i >= 0; i--) {
                        into[next[finder.found(i)]++] = event;
                    }
                }
            }
            return TimeOrder.of(into);
        }

        private void check(int place) {
            if ((place & 0xFFFF) == 0) {
                progress.check();
            }
        }
    }
}
