package tumen.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tumen.model.Weight;
import tumen.work.Progress;

/**
 * An index as packed blocks of bytes, for a store to keep: each holds one column of one segment of events, in
 * the order of ordinals. The same index gives the same bytes. An index too large for memory is written segment
 * by segment: each built by {@link IndexBuilder#next} from events that come in their order, and the values last.
 */
public final class ColumnBlocks {

    /** Events in a segment; the last one may have fewer. */
    public static final int SEGMENT = 1 << 16;

    private static final String SIZE = "size";
    private static final String ROW = "row";
    private static final String THREAD = "thread.code";
    private static final String KIND = "kind.code";
    private static final String WEIGHT = "weight";
    private static final String STEP_COUNT = "step.count";
    private static final String STEP_DAY = "step.day";
    private static final String STEP_PACKED = "step.packed";
    private static final String STEP_START = "step.start";
    private static final String STEP_END = "step.end";
    private static final String STEP_ODD = "step.odd";
    private static final String STEP_INNER = "step.inner";
    private static final String COUNT = ".count";
    private static final String CODE = ".code";
    private static final String DAY = ".day";
    private static final String VALUES = ".values";

    private ColumnBlocks() {
    }

    /** Takes blocks. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one block.
         *
         * @param name of the column
         * @param segment number of the segment, from 0; the values of a field lie in segment 0
         */
        void put(String name, int segment, byte[] bytes);
    }

    /** Gives blocks. */
    @FunctionalInterface
    public interface Blocks {
        /** The bytes that were put under this name and segment, or null where there were none. */
        byte[] get(String name, int segment);

        /** True where there are any. */
        default boolean has(String name, int segment) {
            return get(name, segment) != null;
        }
    }

    /** Packs an index, its values included. */
    public static void write(StoryIndex index, Sink sink, Progress progress) {
        writeSegments(index, 0, sink, progress);
        writeValues(index, sink);
    }

    /**
     * Packs the events of an index that is a part of a larger one: all other parts but the last have a multiple
     * of {@link #SEGMENT} events.
     *
     * @param first number of its first segment
     * @return the number of segments written
     */
    public static int writeSegments(StoryIndex index, int first, Sink sink, Progress progress) {
        int segments = (index.size() + SEGMENT - 1) / SEGMENT;
        for (int segment = 0; segment < segments; segment++) {
            progress.check();
            int from = segment * SEGMENT;
            int to = Math.min(index.size(), from + SEGMENT);
            int number = first + segment;
            Sink here = (name, ignored, bytes) -> sink.put(name, number, bytes);
            writeEvents(index, from, to, here);
            writeSteps(index, from, to, here);
            IndexBuilder.MANY.forEach(field -> writeMembers(index.members(field), field.word(), from, to, here));
        }
        return segments;
    }

    /** Packs the values of all fields, in the order of their codes; after all segments. */
    public static void writeValues(StoryIndex index, Sink sink) {
        index.dictionaries().forEach((field, values) -> sink.put(field.word() + VALUES, 0, values.pack()));
    }

    private static void writeEvents(StoryIndex index, int from, int to, Sink sink) {
        StoryIndex.EventColumns events = index.events();
        sink.put(SIZE, 0, LittleEndian.bytes(new int[] {to - from}, 0, 1));
        sink.put(ROW, 0, LittleEndian.bytes(IntStream.range(from, to).map(events.rows()::row).toArray(), 0, to - from));
        sink.put(THREAD, 0, events.threads().pack(from, to));
        sink.put(KIND, 0, events.kinds().pack(from, to));
        sink.put(WEIGHT, 0, events.weights().pack(from, to));
    }

    private static void writeSteps(StoryIndex index, int from, int to, Sink sink) {
        Steps steps = index.steps();
        int[] firsts = index.events().firstSteps();
        int first = firsts == null ? from : firsts[from];
        int after = firsts == null ? to : firsts[to];
        writeCounts(firsts, STEP_COUNT, from, to, sink);
        sink.put(STEP_DAY, 0, LittleEndian.bytes(steps.days, first, after));
        sink.put(STEP_PACKED, 0, LittleEndian.bytes(steps.packed, first, after));
        sink.put(STEP_START, 0, longs(steps.starts, first, after));
        sink.put(STEP_END, 0, longs(steps.ends, first, after));
        int odd = place(steps.odd, first);
        int afterOdd = place(steps.odd, after);
        if (odd < afterOdd) {
            int[] within = IntStream.range(odd, afterOdd).map(i -> steps.odd[i] - first).toArray();
            sink.put(STEP_ODD, 0, LittleEndian.bytes(within, 0, within.length));
            sink.put(STEP_INNER, 0, longs(steps.inner, 2 * odd, 2 * afterOdd));
        }
    }

    private static int place(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -1 - found : found;
    }

    private static void writeMembers(Members members, String name, int from, int to, Sink sink) {
        int first = members.from(from);
        int after = members.offsets == null ? to : members.offsets[to];
        if (members.codes.top(first, after) < 0) {
            return;
        }
        writeCounts(members.offsets, name + COUNT, from, to, sink);
        sink.put(name + CODE, 0, members.codes.pack(first, after));
        if (members.days != null) {
            sink.put(name + DAY, 0, LittleEndian.bytes(members.days, first, after));
        }
    }

    private static void writeCounts(int[] offsets, String name, int from, int to, Sink sink) {
        if (offsets != null) {
            int[] counts = IntStream.range(from, to).map(e -> offsets[e + 1] - offsets[e]).toArray();
            sink.put(name, 0, IntColumn.of(counts, counts.length).pack(0, counts.length));
        }
    }

    private static byte[] longs(long[] values, int from, int to) {
        ByteBuffer out = ByteBuffer.allocate(Long.BYTES * (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        out.asLongBuffer().put(values, from, to - from);
        return out.array();
    }

    /**
     * Unpacks an index.
     *
     * @throws IllegalArgumentException where the blocks do not make an index, with what was wrong
     */
    public static StoryIndex read(Blocks blocks, Progress progress) {
        try {
            return new Reader(blocks, progress).index();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | NegativeArraySizeException wrong) {
            throw new IllegalArgumentException("the column blocks do not fit each other: " + wrong.getMessage());
        }
    }

    /** Puts the segments together, one column after the other. */
    private static final class Reader {

        private final Blocks blocks;
        private final Progress progress;
        private final int[] sizes;
        private final int size;
        private int[] none = {};

        Reader(Blocks blocks, Progress progress) {
            this.blocks = blocks;
            this.progress = progress;
            IntColumn.Growing found = new IntColumn.Growing();
            byte[] block = blocks.get(SIZE, 0);
            while (block != null) {
                found.add(buffer(block).getInt());
                block = blocks.get(SIZE, found.size);
            }
            sizes = found.trimmed();
            size = Math.toIntExact(IntStream.of(sizes).asLongStream().sum());
        }

        StoryIndex index() {
            Map<Field, Dictionary> values = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                values.put(field, Dictionary.unpack(blocks.get(field.word() + VALUES, 0)));
            }
            int[][] counts = counts(STEP_COUNT);
            int[] firsts = offsets(counts);
            Steps steps = steps(sums(counts));
            Map<Field, Members> members = new EnumMap<>(Field.class);
            for (Field field : IndexBuilder.MANY) {
                members.put(field, members(field.word(), values.get(field).size()));
            }
            return new StoryIndex(values, new StoryIndex.EventColumns(
                    column(THREAD, sizes, values.get(Field.THREAD).size()),
                    column(KIND, sizes, values.get(Field.KIND).size()),
                    column(WEIGHT, sizes, Weight.values().length),
                    StoryIndex.Rows.of(ints(ROW, sizes)), firsts, StoryIndex.several(firsts)), members, steps);
        }

        /** A column of codes below {@code limit}; {@code parts} are how many each segment has. */
        private IntColumn column(String name, int[] parts, int limit) {
            IntColumn column = IntColumn.blank(IntStream.of(parts).sum(), 0);
            int at = 0;
            for (int segment = 0; segment < parts.length; segment++) {
                progress.check();
                byte[] packed = blocks.get(name, segment);
                if (packed != null) {
                    column = column.atLeast(packed[0]);
                    column.unpack(packed, at, parts[segment]);
                }
                at += parts[segment];
            }
            if (column.top(0, column.size()) >= limit) {
                throw new IllegalArgumentException("column " + name + " holds a code that stands for nothing");
            }
            return column;
        }

        /** How many each event of each segment has; null for a segment in which each has one. */
        private int[][] counts(String name) {
            int[][] counts = new int[sizes.length][];
            for (int segment = 0; segment < sizes.length; segment++) {
                byte[] block = blocks.get(name, segment);
                if (block != null) {
                    IntColumn column = IntColumn.blank(sizes[segment], Math.max(1, block[0]));
                    column.unpack(block, 0, sizes[segment]);
                    counts[segment] = IntStream.range(0, sizes[segment]).map(column::get).toArray();
                }
            }
            return counts;
        }

        /** No value for any event of a segment; the same for all that are as large. */
        private int[] none(int segment) {
            if (none.length != sizes[segment]) {
                none = new int[sizes[segment]];
            }
            return none;
        }

        private int[] sums(int[][] counts) {
            int[] sums = sizes.clone();
            for (int segment = 0; segment < sums.length; segment++) {
                sums[segment] = counts[segment] == null ? sizes[segment] : IntStream.of(counts[segment]).sum();
            }
            return sums;
        }

        /** Where what each event has begins; null where each has one. */
        private int[] offsets(int[][] counts) {
            if (Arrays.stream(counts).allMatch(part -> part == null || IntStream.of(part).allMatch(n -> n == 1))) {
                return null;
            }
            int[] offsets = new int[size + 1];
            int event = 0;
            for (int segment = 0; segment < counts.length; segment++) {
                for (int i = 0; i < sizes[segment]; i++, event++) {
                    offsets[event + 1] = offsets[event] + (counts[segment] == null ? 1 : counts[segment][i]);
                }
            }
            return offsets;
        }

        private Steps steps(int[] parts) {
            int[] days = ints(STEP_DAY, parts);
            int[] packed = ints(STEP_PACKED, parts);
            long[] starts = longs(STEP_START, parts);
            long[] ends = longs(STEP_END, parts);
            IntColumn.Growing odd = new IntColumn.Growing();
            int[] innerParts = new int[parts.length];
            int base = 0;
            for (int segment = 0; segment < parts.length; segment++) {
                byte[] block = blocks.get(STEP_ODD, segment);
                int[] within = new int[block == null ? 0 : block.length / Integer.BYTES];
                if (block != null) {
                    LittleEndian.read(block, 0, within, 0, within.length);
                }
                innerParts[segment] = 2 * within.length;
                for (int place : within) {
                    odd.add(base + place);
                }
                base += parts[segment];
            }
            return new Steps(days, packed, starts, ends, odd.trimmed(), longs(STEP_INNER, innerParts));
        }

        private Members members(String name, int limit) {
            int[][] counts = counts(name + COUNT);
            boolean several = false;
            for (int segment = 0; segment < counts.length; segment++) {
                if (!blocks.has(name + CODE, segment)) {
                    counts[segment] = none(segment);
                }
                several |= counts[segment] != null && IntStream.of(counts[segment]).anyMatch(n -> n > 1);
            }
            int[] parts = several ? sums(counts) : sizes;
            boolean dated = IntStream.range(0, sizes.length).anyMatch(s -> blocks.has(name + DAY, s));
            IntColumn codes = column(name + CODE, parts, limit);
            return new Members(several ? offsets(counts) : null, codes,
                    dated ? days(name + DAY, parts) : null);
        }

        private int[] ints(String name, int[] parts) {
            return gathered(parts, segment -> checked(name, blocks.get(name, segment), parts[segment],
                    Integer.BYTES));
        }

        /** Days; in a segment without any, all count always. */
        private int[] days(String name, int[] parts) {
            return gathered(parts, segment -> {
                byte[] block = blocks.get(name, segment);
                int[] always = new int[block == null ? parts[segment] : 0];
                Arrays.fill(always, IndexBuilder.ALWAYS);
                return block == null ? LittleEndian.bytes(always, 0, always.length)
                        : checked(name, block, parts[segment], Integer.BYTES);
            });
        }

        private int[] gathered(int[] parts, IntFunction<byte[]> part) {
            int[] values = new int[IntStream.of(parts).sum()];
            int at = 0;
            for (int segment = 0; segment < parts.length; segment++) {
                progress.check();
                LittleEndian.read(part.apply(segment), 0, values, at, parts[segment]);
                at += parts[segment];
            }
            return values;
        }

        private long[] longs(String name, int[] parts) {
            long[] values = new long[IntStream.of(parts).sum()];
            int at = 0;
            for (int segment = 0; segment < parts.length; segment++) {
                progress.check();
                if (parts[segment] > 0) {
                    byte[] block = checked(name, blocks.get(name, segment), parts[segment], Long.BYTES);
                    buffer(block).asLongBuffer().get(values, at, parts[segment]);
                    at += parts[segment];
                }
            }
            return values;
        }

        private static byte[] checked(String name, byte[] block, int count, int width) {
            if (block == null || block.length != count * width) {
                throw new IllegalArgumentException("column " + name + " lacks values");
            }
            return block;
        }

        private static ByteBuffer buffer(byte[] block) {
            return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
