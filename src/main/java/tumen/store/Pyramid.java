package tumen.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.LaneIndex;
import tumen.index.Outline;
import tumen.index.StoryIndex;

/** How many events of each thread there are by time, for the first picture: a pyramid of counts, and its outline. */
final class Pyramid {

    /** The name of the block that the outline is kept in. */
    static final String OUTLINE = "outline";

    /** Bins of the finest level, at most, over the whole story. */
    private static final int FINEST = 2_048;

    private Pyramid() {
    }

    private record Bin(int thread, long bin) implements Comparable<Bin> {
        @Override
        public int compareTo(Bin other) {
            return thread == other.thread ? Long.compare(bin, other.bin) : Integer.compare(thread, other.thread);
        }
    }

    /** Writes the pyramid; gives the outline over its finest level, packed, or null where there is none. */
    static byte[] write(StoryIndex index, Tables tables) throws IOException {
        Extent all = Outline.extent(index);
        if (all == null) {
            return null;
        }
        int finest = 0;
        while ((double) (all.last() >> finest) - (all.first() >> finest) >= FINEST) {
            finest++;
        }
        writeLevels(finest, middles(index, finest), tables);
        Outline outline = Outline.of(index, all, finest);
        return outline == null ? null : outline.pack();
    }

    /** How many events of each thread have their middle in each bin; these come in the order of the index. */
    private static Map<Bin, Integer> middles(StoryIndex index, int level) {
        Map<Bin, Integer> counts = new TreeMap<>();
        int[] here = new int[index.dictionary(Field.THREAD).size()];
        long bin = 0;
        for (int event = 0; event < index.size(); event++) {
            int step = index.stepAt(event, StoryIndex.ALWAYS_LAST);
            Extent extent = step < 0 ? null : index.extent(step);
            if (extent != null) {
                if (extent.centre() >> level != bin) {
                    take(here, bin, counts);
                    bin = extent.centre() >> level;
                }
                here[index.thread(event)]++;
            }
        }
        take(here, bin, counts);
        return counts;
    }

    private static void take(int[] here, long bin, Map<Bin, Integer> counts) {
        for (int thread = 0; thread < here.length; thread++) {
            if (here[thread] > 0) {
                counts.merge(new Bin(thread + 1, bin), here[thread], Integer::sum);
                here[thread] = 0;
            }
        }
    }

    private static void writeLevels(int finest, Map<Bin, Integer> counted, Tables tables) throws IOException {
        Map<Bin, Integer> counts = counted;
        for (int level = finest; ; level++) {
            for (Map.Entry<Bin, Integer> count : counts.entrySet()) {
                tables.add("density", level, count.getKey().thread(), count.getKey().bin(), count.getValue());
            }
            if (isTop(counts)) {
                return;
            }
            Map<Bin, Integer> coarser = new TreeMap<>();
            counts.forEach((bin, count) -> coarser.merge(new Bin(bin.thread(), bin.bin() >> 1), count, Integer::sum));
            counts = coarser;
        }
    }

    /** True where there is one bin, or one on either side of 1970, which no level puts together. */
    private static boolean isTop(Map<Bin, Integer> counts) {
        long least = counts.keySet().stream().mapToLong(Bin::bin).min().orElse(0);
        long most = counts.keySet().stream().mapToLong(Bin::bin).max().orElse(0);
        return least == most || least == -1 && most == 0;
    }

    /** The lanes by thread as the outline knows them; null where a store has none. */
    static LaneIndex lanes(Sql sql, List<String> threads) throws SQLException {
        byte[] packed = sql.first(Schema.query("outline"), row -> row.getBytes(1), OUTLINE);
        if (packed == null) {
            return null;
        }
        Outline outline = Outline.unpack(packed);
        int[][] middles = outline.blank();
        sql.each(Schema.query("density"),
                row -> middles[row.getInt(1) - 1][Math.toIntExact(row.getLong(2) - outline.origin())] = row.getInt(3),
                outline.level());
        return outline.lanes(threads, middles);
    }
}
