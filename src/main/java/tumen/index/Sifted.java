package tumen.index;

/**
 * A stretch of an order of events, of which some may be left out. The places stay those of the whole order, so that
 * it is not written anew for each question; and of a chunk of places that is kept or left out as a whole there is no
 * more than that. Immutable.
 */
final class Sifted {

    private static final int SHIFT = TimeOrder.CHUNK_SHIFT;
    private static final int WORDS = 1 << SHIFT - 6;
    private static final int ALL = -1;
    private static final int NONE = -2;

    private final int[] order;
    /** The chunk of the first place. */
    private final int base;
    /** By chunk: where its bits begin, or that all or none of its places are kept; null where all chunks are. */
    private final int[] at;
    /** A bit for each place of the other chunks. */
    private final long[] bits;
    /** By chunk: how many places are kept before it; and in all. */
    private final int[] before;
    private final int from;

    private Sifted(int[] order, int from, int[] at, long[] bits, int[] before) {
        this.order = order;
        this.from = from;
        this.base = from >> SHIFT;
        this.at = at;
        this.bits = bits;
        this.before = before;
    }

    /** The whole of an order. */
    static Sifted all(int[] order) {
        return new Sifted(order, 0, null, null, null);
    }

    /**
     * The places from {@code from} up to {@code to} whose events are in a set.
     *
     * @param in has a word for each event of the order
     */
    static Sifted of(TimeOrder order, int from, int to, EventSet in) {
        int base = from >> SHIFT;
        int[] at = new int[from == to ? 0 : (to - 1 >> SHIFT) + 1 - base];
        int mixed = 0;
        for (int chunk = 0; chunk < at.length; chunk++) {
            int lowest = order.lowest()[base + chunk];
            int after = order.highest()[base + chunk] + 1;
            int held = in.count(lowest, after);
            at[chunk] = held == 0 ? NONE : held == after - lowest ? ALL : WORDS * mixed++;
        }
        long[] bits = new long[WORDS * mixed];
        int[] before = new int[at.length + 1];
        for (int chunk = 0; chunk < at.length; chunk++) {
            int start = Math.max(from, base + chunk << SHIFT);
            int end = Math.min(to, base + chunk + 1 << SHIFT);
            before[chunk + 1] = before[chunk] + (at[chunk] == NONE ? 0 : at[chunk] == ALL ? end - start
                    : mark(order.events(), start, end, in.words(), bits, at[chunk]));
        }
        return new Sifted(order.events(), from, at, bits, before);
    }

    /** Sets the bits of one chunk; gives how many. */
    private static int mark(int[] events, int start, int end, long[] in, long[] bits, int at) {
        int count = 0;
        int place = start;
        while (place < end) {
            int last = Math.min(end, (place | 63) + 1);
            int word = at + (place >> 6 & WORDS - 1);
            long found = 0;
            for (; place < last; place++) {
                int event = events[place];
                found |= (in[event >> 6] >>> event & 1) << place;
            }
            bits[word] = found;
            count += Long.bitCount(found);
        }
        return count;
    }

    /** The event at a place, which is kept or not. */
    int at(int place) {
        return order[place];
    }

    /** True where a place is kept. */
    boolean keeps(int place) {
        int chunk = at == null ? ALL : at[(place >> SHIFT) - base];
        return chunk == ALL || chunk >= 0 && (bits[chunk + (place >> 6 & WORDS - 1)] & 1L << place) != 0;
    }

    /** How many places are kept from {@code start} up to {@code end}. */
    int count(int start, int end) {
        return at == null ? end - start : rank(end) - rank(start);
    }

    private int rank(int place) {
        int chunk = (place >> SHIFT) - base;
        if (chunk >= at.length) {
            return before[at.length];
        }
        int first = at[chunk];
        if (first < 0) {
            return before[chunk] + (first == NONE ? 0 : place - Math.max(from, base + chunk << SHIFT));
        }
        int count = before[chunk];
        int last = first + (place >> 6 & WORDS - 1);
        for (int word = first; word < last; word++) {
            count += Long.bitCount(bits[word]);
        }
        return count + Long.bitCount(bits[last] & (1L << place) - 1);
    }

    /** The first place that is kept from {@code start} on and before {@code end}, or {@code end}. */
    int next(int start, int end) {
        int place = start;
        while (at != null && place < end) {
            int chunk = at[(place >> SHIFT) - base];
            if (chunk == ALL) {
                return place;
            }
            long found = chunk == NONE ? 0 : bits[chunk + (place >> 6 & WORDS - 1)] & -1L << place;
            if (found != 0) {
                return Math.min(end, (place & ~63) + Long.numberOfTrailingZeros(found));
            }
            place = chunk == NONE ? (place >> SHIFT) + 1 << SHIFT : (place | 63) + 1;
        }
        return Math.min(place, end);
    }

    /** The last place that is kept at or before {@code start} and not before {@code first}, or the one before that. */
    int previous(int start, int first) {
        int place = start;
        while (at != null && place >= first) {
            int chunk = at[(place >> SHIFT) - base];
            if (chunk == ALL) {
                return place;
            }
            long found = chunk == NONE ? 0 : bits[chunk + (place >> 6 & WORDS - 1)] & -1L >>> 63 - (place & 63);
            if (found != 0) {
                return Math.max(first - 1, (place | 63) - Long.numberOfLeadingZeros(found));
            }
            place = chunk == NONE ? (place >> SHIFT << SHIFT) - 1 : (place & ~63) - 1;
        }
        return Math.max(place, first - 1);
    }
}
