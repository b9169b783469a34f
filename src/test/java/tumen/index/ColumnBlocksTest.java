package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.work.Progress;

/** What is packed comes out again, also from a story that was never whole in memory. */
class ColumnBlocksTest {

    private static Map<String, byte[]> packed(StoryIndex index) {
        Map<String, byte[]> blocks = new TreeMap<>();
        ColumnBlocks.write(index, (name, segment, bytes) -> blocks.put(name + " " + segment, bytes),
                Progress.NONE);
        return blocks;
    }

    private static StoryIndex unpacked(Map<String, byte[]> blocks) {
        return ColumnBlocks.read((name, segment) -> blocks.get(name + " " + segment), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anIndexComesOutAsItWentIn(long seed) {
        PlainStory story = new PlainStory(seed, seed == 3 ? 140_000 : 700, seed == 4 ? 300 : 5, seed % 2 == 0);
        StoryIndex index = story.index();
        Map<String, byte[]> blocks = packed(index);
        StoryIndex read = unpacked(blocks);
        assertSame(index, read);
        Map<String, byte[]> again = packed(read);
        assertThat(again.keySet()).isEqualTo(blocks.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(blocks.get(name)));
    }

    @Test
    void segmentsOfDifferentShapesMakeOneIndex() {
        Map<String, byte[]> blocks = new TreeMap<>();
        ColumnBlocks.Sink sink = (name, segment, bytes) -> blocks.put(name + " " + segment, bytes);
        PlainStory simple = new PlainStory(5, ColumnBlocks.SEGMENT, 5, true);
        PlainStory rich = new PlainStory(6, 2_000, 5, false);
        IndexBuilder first = new IndexBuilder();
        StoryIndex firstIndex = simple.fill(first).build();
        int segments = ColumnBlocks.writeSegments(firstIndex, 0, sink, Progress.NONE);
        StoryIndex secondIndex = rich.fill(first.next()).build();
        ColumnBlocks.writeSegments(secondIndex, segments, sink, Progress.NONE);
        ColumnBlocks.writeValues(secondIndex, sink);

        StoryIndex read = unpacked(blocks);

        assertThat(read.size()).isEqualTo(firstIndex.size() + secondIndex.size());
        assertThat(read.row(10)).isEqualTo(firstIndex.row(10));
        assertThat(read.row(firstIndex.size() + 10)).isEqualTo(secondIndex.row(10));
        for (Field field : PlainStory.MANY) {
            int[] days = read.firstDays(field);
            int[] early = Arrays.copyOf(firstIndex.firstDays(field), days.length);
            Arrays.fill(early, firstIndex.dictionary(field).size(), days.length, StoryIndex.ALWAYS_LAST);
            int[] late = secondIndex.firstDays(field);
            assertThat(days).as("%s", field).isEqualTo(IntStream.range(0, days.length)
                    .map(code -> Math.min(early[code], late[code])).toArray());
        }
        for (int e = 0; e < firstIndex.size(); e += 7) {
            assertSameEvent(firstIndex, e, read, e);
        }
        for (int e = 0; e < secondIndex.size(); e++) {
            assertSameEvent(secondIndex, e, read, firstIndex.size() + e);
        }
    }

    @Test
    void eventsThatWerePutAsideMakeTheSameIndex() throws IOException {
        PlainStory story = new PlainStory(8, 3_000, 300, false);
        StoryIndex whole = story.index();
        List<ByteBuffer> records = new ArrayList<>();
        List<Extent> extents = new ArrayList<>();
        IndexBuilder builder = new IndexBuilder();
        for (int part = 0; part < 3; part++) {
            extents.add(story.fill(builder, part * 1_000, part * 1_000 + 1_000).drain(record ->
                    records.add(ByteBuffer.allocate(record.remaining()).put(record).flip())));
            builder = builder.next();
        }
        records.sort(Comparator.comparingLong(record -> record.getLong(0)));
        records.forEach(builder::add);

        assertSame(whole, builder.build());
        assertThat(extents.stream().mapToLong(Extent::first).min()).hasValue(Outline.extent(whole).first());
        assertThat(extents.stream().mapToLong(Extent::last).max()).hasValue(Outline.extent(whole).last());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Map<String, byte[]> blocks = packed(new PlainStory(7, 300, 5, false).index());
        for (String name : List.of("step.start 0", "step.day 0", "thread.code 0", "source.code 0", "row 0")) {
            Map<String, byte[]> damaged = new TreeMap<>(blocks);
            byte[] bytes = damaged.get(name);
            damaged.put(name, Arrays.copyOf(bytes, bytes.length - 1));
            assertThatThrownBy(() -> unpacked(damaged)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        Map<String, byte[]> strange = new TreeMap<>(blocks);
        byte[] threads = strange.get("thread.code 0").clone();
        threads[9] = 99;
        strange.put("thread.code 0", threads);
        assertThatThrownBy(() -> unpacked(strange)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(StoryIndex expected, StoryIndex read) {
        assertThat(read.size()).isEqualTo(expected.size());
        for (Field field : Field.values()) {
            assertThat(read.dictionary(field).ids()).isEqualTo(expected.dictionary(field).ids());
        }
        int stride = Math.max(1, expected.size() / 5_000);
        for (int e = 0; e < expected.size(); e += stride) {
            assertSameEvent(expected, e, read, e);
            assertThat(read.row(e)).isEqualTo(expected.row(e));
        }
        List<Integer> byLast = IntStream.range(0, Math.min(expected.size(), 2_000)).boxed()
                .sorted(Comparator.comparing(expected::row)).toList();
        assertThat(byLast).allSatisfy(e -> assertThat(read.ordinal(expected.row(e))).isEqualTo(e));
    }

    private static void assertSameEvent(StoryIndex expected, int e, StoryIndex read, int r) {
        assertThat(read.thread(r)).isEqualTo(expected.thread(e));
        assertThat(read.kind(r)).isEqualTo(expected.kind(e));
        assertThat(read.weight(r)).isEqualTo(expected.weight(e));
        int steps = expected.lastStep(e) - expected.firstStep(e);
        assertThat(read.lastStep(r) - read.firstStep(r)).isEqualTo(steps);
        for (int i = 0; i <= steps; i++) {
            int step = expected.firstStep(e) + i;
            int other = read.firstStep(r) + i;
            assertThat(read.bounds(other)).isEqualTo(expected.bounds(step));
            assertThat(read.steps().packed[other]).isEqualTo(expected.steps().packed[step]);
            assertThat(read.day(other)).isEqualTo(expected.day(step));
            for (Field field : Field.values()) {
                assertThat(read.codes(field, r, expected.day(step)))
                        .isEqualTo(expected.codes(field, e, expected.day(step)));
            }
        }
    }
}
