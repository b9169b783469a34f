package tumen.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tumen.model.Lanes;

/**
 * What is known of a story before its index is there: for each thread how many events begin, end and have their
 * middle in each bin of time, as when all claims count. Kept by a store, in two parts: the middles as counts in a
 * table, the rest packed by this.
 */
public final class Outline {

    /** A story of more threads has lanes of several threads, and no outline. */
    public static final int MOST_THREADS = 2 * LaneIndex.MOST;

    /** Bins at most: more than a store is ever given. */
    private static final int MOST_BINS = 1 << 13;

    /** Bins wider than that, some 146 million years, are not needed for any story that dates can tell. */
    private static final int MOST_LEVEL = 62;

    private final int level;
    private final long origin;
    private final int bins;
    private final Thread[] threads;

    private Outline(int level, long origin, int bins, Thread[] threads) {
        this.level = level;
        this.origin = origin;
        this.bins = bins;
        this.threads = threads;
    }

    /** One thread while it is counted: by bin how many begin and end there. */
    private static final class Thread {

        private final int[] begin;
        private final int[] end;
        private int undated;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Thread(int bins) {
            begin = new int[bins];
            end = new int[bins];
        }
    }

    /**
     * The outline of all events of an index, with bins of 2^{@code level} milliseconds; null where there is none, as
     * there are too many threads or bins.
     *
     * @param all the {@link #extent} of the index, which is not null
     */
    public static Outline of(StoryIndex index, Extent all, int level) {
        Counting counting = new Counting(all, level, index.dictionary(Field.THREAD).size());
        counting.add(index);
        return counting.outline();
    }

    /** Counts the events of an index part by part: all that the outline holds, and the middles beside it. */
    public static final class Counting {

        private final int level;
        private final long origin;
        private final double size;
        private final Thread[] threads;
        private final int[][] middles;

        /**
         * Counts nothing yet.
         *
         * @param all what can be drawn of all events that will come
         * @param threads how many there are
         */
        public Counting(Extent all, int level, int threads) {
            this.level = level;
            origin = all.first() >> level;
            size = (double) (all.last() >> level) - origin + 1;
            this.threads = new Thread[size > MOST_BINS || threads > MOST_THREADS ? 0 : threads];
            Arrays.setAll(this.threads, thread -> new Thread((int) size));
            middles = new int[size > MOST_BINS ? 0 : threads][];
        }

        /** Counts the events of a part. */
        public void add(StoryIndex index) {
            Steps steps = index.steps();
            for (int event = 0; event < index.size(); event++) {
                int step = index.stepAt(event, StoryIndex.ALWAYS_LAST);
                if (step >= 0) {
                    add(index.thread(event), steps.dated(step), steps.first(step), steps.last(step));
                }
            }
        }

        private void add(int code, boolean dated, long first, long last) {
            if (dated && code < middles.length) {
                middles[code] = middles[code] == null ? new int[(int) size] : middles[code];
                middles[code][(int) ((Extent.middle(first, last) >> level) - origin)]++;
            }
            Thread thread = code < threads.length ? threads[code] : null;
            if (thread != null && dated) {
                thread.begin[(int) ((first >> level) - origin)]++;
                thread.end[(int) ((last >> level) - origin)]++;
                thread.first = Math.min(thread.first, first);
                thread.last = Math.max(thread.last, last);
            } else if (thread != null) {
                thread.undated++;
            }
        }

        /** Number of the first bin, which starts at so many bins from 1970. */
        public long origin() {
            return origin;
        }

        /** How many events have their middle in each bin, by code of the thread; null for one that has none. */
        public int[][] middles() {
            return middles;
        }

        /** The outline; null where there is none, as there are too many threads or bins. */
        public Outline outline() {
            return threads.length < middles.length || middles.length == 0 ? null
                    : new Outline(level, origin, (int) size, threads);
        }
    }

    /** What can be drawn of all events of an index, as when all claims count; null where none is dated. */
    public static Extent extent(StoryIndex index) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int event = 0; event < index.size(); event++) {
            int step = index.stepAt(event, StoryIndex.ALWAYS_LAST);
            if (step >= 0 && index.steps().dated(step)) {
                first = Math.min(first, index.steps().first(step));
                last = Math.max(last, index.steps().last(step));
            }
        }
        return first > last ? null : new Extent(first, last, false, false);
    }

    /** A bin is 2^level milliseconds wide. */
    public int level() {
        return level;
    }

    /** Number of the first bin, which starts at so many bins from 1970. */
    public long origin() {
        return origin;
    }

    /** Room for the middles: by code of the thread, then by bin. */
    public int[][] blank() {
        return new int[threads.length][bins];
    }

    /** It as bytes, without the middles. */
    public byte[] pack() {
        int[] counts = new int[2 * bins * threads.length];
        for (int i = 0; i < threads.length; i++) {
            System.arraycopy(threads[i].begin, 0, counts, 2 * i * bins, bins);
            System.arraycopy(threads[i].end, 0, counts, (2 * i + 1) * bins, bins);
        }
        byte[] packed = IntColumn.of(counts, counts.length).pack(0, counts.length);
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES + Long.BYTES
                + threads.length * (Integer.BYTES + 2 * Long.BYTES) + packed.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(level).putLong(origin).putInt(bins).putInt(threads.length);
        for (Thread thread : threads) {
            out.putInt(thread.undated).putLong(thread.first).putLong(thread.last);
        }
        return out.put(packed).array();
    }

    /**
     * The outline from its bytes.
     *
     * @throws RuntimeException where they are none that {@link #pack} gave
     */
    public static Outline unpack(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int level = in.getInt();
        long origin = in.getLong();
        int bins = in.getInt();
        int count = in.getInt();
        if (level < 0 || level > MOST_LEVEL || bins < 1 || bins > MOST_BINS || count < 0 || count > MOST_THREADS) {
            throw new IllegalArgumentException("no outline of " + count + " threads and " + bins + " bins");
        }
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = new Thread(bins);
            threads[i].undated = in.getInt();
            threads[i].first = in.getLong();
            threads[i].last = in.getLong();
        }
        byte[] packed = Arrays.copyOfRange(bytes, in.position(), bytes.length);
        IntColumn counts = IntColumn.blank(2 * bins * count, packed[0]);
        counts.unpack(packed, 0, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            Thread thread = threads[i / (2 * bins)];
            (i / bins % 2 == 0 ? thread.begin : thread.end)[i % bins] = counts.get(i);
        }
        return new Outline(level, origin, bins, threads);
    }

    /**
     * The lanes by thread that all events of the story lie in, of which only their number is known.
     *
     * @param ids of the threads, in the story's order
     * @param middles how many events have their middle in each bin, filled from {@link #blank}
     * @throws IllegalArgumentException where the middles belong to other events
     */
    public LaneIndex lanes(List<String> ids, int[][] middles) {
        List<Lane> lanes = new ArrayList<>();
        int total = 0;
        int undated = 0;
        for (int code = 0; code < threads.length; code++) {
            Thread thread = threads[code];
            Binned binned = new Binned(level, origin, summed(middles[code]), summed(thread.begin),
                    summed(thread.end), thread.first, thread.last);
            if (threads.length != ids.size() || thread.undated < 0
                    || binned.size() != last(binned.begun()) || binned.size() != last(binned.ended())) {
                throw new IllegalArgumentException("the counts of a thread differ from each other");
            }
            Lane lane = new Lane(Lane.Sort.VALUE, ids.get(code), code, binned, Run.NONE, thread.undated);
            total += lane.total();
            undated += lane.undated();
            if (lane.total() > 0 || threads.length <= LaneSorter.KEPT_EMPTY) {
                lanes.add(lane);
            }
        }
        Selected counted = Selected.counted(new IndexBuilder().values(Field.THREAD, ids).build(), total, undated);
        return new LaneIndex(counted, Lanes.THREAD, lanes, lanes, 1L << level);
    }

    private static int[] summed(int[] counts) {
        int[] sums = counts.clone();
        Arrays.parallelPrefix(sums, Math::addExact);
        return sums;
    }

    private static int last(int[] sums) {
        return sums[sums.length - 1];
    }
}
