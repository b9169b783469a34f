package tumen.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
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

    private final int finest;
    private final Outline.Counting counting;

    /**
     * Of no events yet.
     *
     * @param all what can be drawn of all that will come; null where none will be dated
     * @param threads how many there are
     */
    Pyramid(Extent all, int threads) {
        int level = 0;
        while (all != null && (double) (all.last() >> level) - (all.first() >> level) >= FINEST) {
            level++;
        }
        finest = level;
        counting = all == null ? null : new Outline.Counting(all, finest, threads);
    }

    /** Counts the events of a part of the index. */
    void add(StoryIndex part) {
        if (counting != null) {
            counting.add(part);
        }
    }

    /** The outline over its finest level, packed, or null where there is none. */
    byte[] outline() {
        Outline outline = counting == null ? null : counting.outline();
        return outline == null ? null : outline.pack();
    }

    /** Writes it, level by level, each half as fine as the one before. */
    void write(Tables tables) throws IOException {
        if (counting == null) {
            return;
        }
        int[][] counts = counting.middles();
        long origin = counting.origin();
        for (int level = finest; ; level++) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int thread = 0; thread < counts.length; thread++) {
                for (int i = 0; counts[thread] != null && i < counts[thread].length; i++) {
                    if (counts[thread][i] > 0) {
                        tables.add("density", level, thread + 1, origin + i, counts[thread][i]);
                        least = Math.min(least, origin + i);
                        most = Math.max(most, origin + i);
                    }
                }
            }
            // One bin, or one on either side of 1970, which no level puts together.
            if (least == most || least == -1 && most == 0) {
                return;
            }
            coarsen(counts, origin);
            origin >>= 1;
        }
    }

    private static void coarsen(int[][] counts, long origin) {
        for (int thread = 0; thread < counts.length; thread++) {
            if (counts[thread] != null) {
                int[] fine = counts[thread];
                int odd = (int) (origin & 1);
                int[] coarse = new int[(fine.length + odd + 1) / 2];
                for (int i = 0; i < fine.length; i++) {
                    coarse[(i + odd) / 2] += fine[i];
                }
                counts[thread] = coarse;
            }
        }
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
