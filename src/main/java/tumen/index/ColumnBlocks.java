package tumen.index;

import tumen.work.Progress;

/**
 * An index as packed blocks of bytes, for a store to keep: each holds one column of one segment of events, in
 * the order of ordinals. The same index gives the same bytes.
 */
public final class ColumnBlocks {

    /** Events in a segment; the last one may have fewer. */
    public static final int SEGMENT = 1 << 16;

    private ColumnBlocks() {
    }

    /** Takes blocks. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one block.
         *
         * @param name of the column
         * @param segment number of the segment, from 0; a dictionary lies in segment 0
         */
        void put(String name, int segment, byte[] bytes);
    }

    /** Gives blocks. */
    @FunctionalInterface
    public interface Blocks {
        /** The bytes that were put under this name and segment, or null where there were none. */
        byte[] get(String name, int segment);
    }

    /** Packs an index. */
    public static void write(StoryIndex index, Sink sink, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Unpacks an index.
     *
     * @throws IllegalArgumentException where the blocks do not make an index, with what was wrong
     */
    public static StoryIndex read(Blocks blocks, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
