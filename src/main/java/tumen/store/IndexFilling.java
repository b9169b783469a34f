package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tumen.evidence.Findings;
import tumen.index.ColumnBlocks;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.Outline;
import tumen.index.StoryIndex;
import tumen.model.Event;
import tumen.work.Alongside;
import tumen.work.Progress;

/**
 * What a new store is to keep of the index: its packed columns, and a pyramid of counts for the first picture. No more
 * than {@link ColumnBlocks#SEGMENT} events are in memory: where there are more, they are put aside, and come back in
 * the order of time.
 */
final class IndexFilling implements AutoCloseable {

    private final IndexRows rows = new IndexRows();
    private final SortedRuns runs;
    private Extent all;
    private Pyramid pyramid;
    private StoryIndex last;
    private int segments;
    private int blocks;

    /** Of no events; where they are too many, those put aside lie beside {@code store}. */
    IndexFilling(Path store) {
        runs = new SortedRuns(store, 1);
    }

    private record Block(int number, int segment, String name, byte[] bytes) {
    }

    /** Gives one value its code: codes are in the order of the store's tables. */
    void value(Field field, String id) {
        rows.value(field, id);
    }

    /** Adds an event with all that was found of it; see {@link IndexRows#event}. */
    void event(int row, Event event, Findings findings, Map<String, String> sourceOf, Map<String, Integer> days)
            throws IOException {
        if (rows.size() == ColumnBlocks.SEGMENT) {
            putAside();
        }
        rows.event(row, event, findings, sourceOf, days);
    }

    private void putAside() throws IOException {
        Extent part = rows.putAside(runs);
        all = all == null ? part : part == null ? all : new Extent(Math.min(all.first(), part.first()),
                Math.max(all.last(), part.last()), false, false);
    }

    /** Writes all of it: packs it here, while {@code writing} puts what is packed into {@code tables}. */
    void write(Tables tables, Alongside writing, int threads, Progress progress) throws IOException {
        if (runs.isEmpty()) {
            StoryIndex index = rows.build();
            pyramid = new Pyramid(Outline.extent(index), threads);
            segment(index, tables, writing, progress);
        } else {
            putAside();
            pyramid = new Pyramid(all, threads);
            runs.each(record -> take(record, tables, writing, progress));
            segment(rows.build(), tables, writing, progress);
        }
        List<Block> values = new ArrayList<>();
        ColumnBlocks.writeValues(last, (name, segment, bytes) -> values.add(block(segment, name, bytes)));
        byte[] outline = pyramid.outline();
        if (outline != null) {
            values.add(block(0, Pyramid.OUTLINE, outline));
        }
        put(values, tables, writing);
        writing.give(() -> pyramid.write(tables));
    }

    private void take(ByteBuffer record, Tables tables, Alongside writing, Progress progress) throws IOException {
        if (rows.size() == ColumnBlocks.SEGMENT) {
            segment(rows.build(), tables, writing, progress);
        }
        rows.takeBack(record);
    }

    private void segment(StoryIndex index, Tables tables, Alongside writing, Progress progress) throws IOException {
        pyramid.add(index);
        List<Block> packed = new ArrayList<>();
        segments += ColumnBlocks.writeSegments(index, segments,
                (name, segment, bytes) -> packed.add(block(segment, name, bytes)), progress);
        put(packed, tables, writing);
        last = index;
    }

    private Block block(int segment, String name, byte[] bytes) {
        return new Block(++blocks, segment, name, bytes);
    }

    private static void put(List<Block> packed, Tables tables, Alongside writing) throws IOException {
        writing.give(() -> {
            for (Block block : packed) {
                tables.add("column_block", block.number, block.segment, block.name, block.bytes);
            }
        });
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
