package tumen.index;

import java.util.Arrays;

/**
 * Events in some order, and for each chunk of places the lowest and the highest ordinal in it: where all or none of
 * what lies between these is in a set, the chunk need not be looked at. Immutable.
 */
record TimeOrder(int[] events, int[] lowest, int[] highest) {

    /** Places in a chunk, as a power of two. */
    static final int CHUNK_SHIFT = 10;

    static TimeOrder of(int[] events) {
        int chunks = (events.length + (1 << CHUNK_SHIFT) - 1) >> CHUNK_SHIFT;
        int[] lowest = new int[chunks];
        int[] highest = new int[chunks];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int place = 0; place < events.length; place++) {
            int chunk = place >> CHUNK_SHIFT;
            lowest[chunk] = Math.min(lowest[chunk], events[place]);
            highest[chunk] = Math.max(highest[chunk], events[place]);
        }
        return new TimeOrder(events, lowest, highest);
    }
}
