package tumen.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import tumen.model.Standing;
import tumen.time.Bounds;

/**
 * The steps of all events. Bounds are kept as earliest start and latest end; most events happened at some
 * time between these two, and for the others the inner two bounds lie aside.
 */
final class Steps {

    static final int STANDING_BITS = 3;
    static final int FLAG_BITS = 8;
    static final int COUNT_BITS = 10;
    static final int COUNT_MOST = (1 << COUNT_BITS) - 1;

    /** Days further apart than that, some 46,000 years, are sorted instead of ticked off. */
    private static final int WIDE = 1 << 24;

    private static final Standing[] STANDINGS = Standing.values();

    final int[] days;
    final int[] packed;
    final long[] starts;
    final long[] ends;
    /** The steps with inner bounds of their own, ascending; and latest start and earliest end of each. */
    final int[] odd;
    final long[] inner;
    /** The same steps, to be asked without a search. */
    private final BitSet isOdd;

    Steps(int[] days, int[] packed, long[] starts, long[] ends, int[] odd, long[] inner) {
        this.days = days;
        this.packed = packed;
        this.starts = starts;
        this.ends = ends;
        this.odd = odd;
        this.inner = inner;
        isOdd = new BitSet(odd.length == 0 ? 0 : days.length);
        for (int step : odd) {
            isOdd.set(step);
        }
    }

    static int pack(Standing standing, int flags, int reports, int origins) {
        return standing.ordinal() | (flags & (1 << FLAG_BITS) - 1) << STANDING_BITS
                | Math.clamp(reports, 0, COUNT_MOST) << STANDING_BITS + FLAG_BITS
                | Math.clamp(origins, 0, COUNT_MOST) << STANDING_BITS + FLAG_BITS + COUNT_BITS;
    }

    int size() {
        return days.length;
    }

    /** The days, ascending, each once. */
    IntStream distinctDays() {
        int least = StoryIndex.ALWAYS_LAST;
        int most = Integer.MIN_VALUE;
        for (int day : days) {
            if (day != StoryIndex.ALWAYS_LAST) {
                least = Math.min(least, day);
                most = Math.max(most, day);
            }
        }
        long range = (long) most - least;
        if (range < 0) {
            return IntStream.empty();
        }
        if (range > WIDE) {
            return IntStream.of(days).filter(day -> day != StoryIndex.ALWAYS_LAST).sorted().distinct();
        }
        BitSet found = new BitSet((int) range + 1);
        for (int day : days) {
            if (day != StoryIndex.ALWAYS_LAST) {
                found.set(day - least);
            }
        }
        int first = least;
        return found.stream().map(day -> first + day);
    }

    int standingCode(int step) {
        return packed[step] & (1 << STANDING_BITS) - 1;
    }

    Standing standing(int step) {
        return STANDINGS[standingCode(step)];
    }

    int flags(int step) {
        return packed[step] >>> STANDING_BITS & (1 << FLAG_BITS) - 1;
    }

    int reports(int step) {
        return packed[step] >>> STANDING_BITS + FLAG_BITS & COUNT_MOST;
    }

    int origins(int step) {
        return packed[step] >>> STANDING_BITS + FLAG_BITS + COUNT_BITS & COUNT_MOST;
    }

    Bounds bounds(int step) {
        int place = place(step);
        return place < 0 ? new Bounds(starts[step], ends[step], starts[step], ends[step])
                : new Bounds(starts[step], inner[2 * place], inner[2 * place + 1], ends[step]);
    }

    /** Where the inner bounds of a step lie; under 0 where it has none. */
    private int place(int step) {
        return isOdd.get(step) ? Arrays.binarySearch(odd, step) : -1;
    }

    boolean dated(int step) {
        return closed(step) || limit(step, false) != Long.MAX_VALUE;
    }

    /** First instant of what can be drawn; {@code Long.MAX_VALUE} while undated. */
    long first(int step) {
        return closed(step) ? starts[step] : limit(step, false);
    }

    /** Last instant of what can be drawn; {@code Long.MAX_VALUE} while undated. */
    long last(int step) {
        return closed(step) ? ends[step] : limit(step, true);
    }

    /** The middle of what can be drawn; {@code Long.MAX_VALUE} while undated. */
    long centre(int step) {
        return Extent.middle(first(step), last(step));
    }

    /** The first or the last of the bounds that are limits at all. */
    private long limit(int step, boolean last) {
        int place = place(step);
        long start = starts[step];
        long end = ends[step];
        long startLatest = place < 0 ? end : inner[2 * place];
        long endEarliest = place < 0 ? start : inner[2 * place + 1];
        long found = further(further(further(Long.MAX_VALUE, start, last), startLatest, last), endEarliest, last);
        return further(found, end, last);
    }

    private static long further(long found, long limit, boolean last) {
        if (limit == Bounds.OPEN_PAST || limit == Bounds.OPEN_FUTURE) {
            return found;
        }
        return found == Long.MAX_VALUE ? limit : last ? Math.max(found, limit) : Math.min(found, limit);
    }

    boolean sameExtent(int one, int other) {
        return first(one) == first(other) && last(one) == last(other);
    }

    private boolean closed(int step) {
        return starts[step] != Bounds.OPEN_PAST && ends[step] != Bounds.OPEN_FUTURE;
    }

    /** Steps in the order they are added. */
    static final class Growing {

        final IntColumn.Growing days = new IntColumn.Growing();
        final IntColumn.Growing packed = new IntColumn.Growing();
        private long[] starts = new long[64];
        private long[] ends = new long[64];
        private final IntColumn.Growing odd = new IntColumn.Growing();
        private long[] inner = new long[64];

        void add(int day, int pack, Bounds bounds) {
            int step = days.size;
            days.add(day);
            packed.add(pack);
            starts = grown(starts, step);
            ends = grown(ends, step);
            starts[step] = bounds.startEarliest();
            ends[step] = bounds.endLatest();
            if (bounds.startLatest() != bounds.endLatest() || bounds.endEarliest() != bounds.startEarliest()) {
                inner = grown(inner, 2 * odd.size + 1);
                inner[2 * odd.size] = bounds.startLatest();
                inner[2 * odd.size + 1] = bounds.endEarliest();
                odd.add(step);
            }
        }

        Steps done() {
            int size = days.size;
            return new Steps(days.trimmed(), packed.trimmed(), Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size), odd.trimmed(), Arrays.copyOf(inner, 2 * odd.size));
        }

        private static long[] grown(long[] values, int place) {
            return place < values.length ? values : Arrays.copyOf(values, Math.max(place + 1, values.length * 2));
        }
    }
}
