package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.work.Progress;

/** Whatever was asked before, an answer is what it would be by itself, and what one finds by looking at each event. */
class AnsweringTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oneAnswerAfterAnotherIsAsByItself(long seed) {
        PlainStory story = new PlainStory(seed, 900, seed % 2 == 0 ? 3 : 60, seed % 3 == 0);
        StoryIndex index = story.index();
        Answering answering = new Answering(index);
        SplittableRandom random = new SplittableRandom(seed);
        Query query = Query.ALL;
        for (int round = 0; round < 40; round++) {
            query = next(query, random, index);
            Lanes grouping = Lanes.values()[random.nextInt(Lanes.values().length)];
            LaneIndex lanes = answering.lanes(query, grouping, Progress.NONE);
            Set<Integer> found = new HashSet<>();
            lanes.selected().events().forEach(found::add);
            assertThat(found).as("seed %d, %s", seed, query)
                    .isEqualTo(StoryIndexTest.matching(story, index, query, null));
            compare(lanes, LaneIndex.of(Selected.of(index, query, Progress.NONE), grouping, Progress.NONE), random);
            checkDensity(lanes, random);
            FacetCounts counts = answering.counts(query, Progress.NONE);
            FacetCounts alone = FacetCounts.of(index, query, Progress.NONE);
            for (Facet facet : Facet.values()) {
                assertThat(counts.of(facet)).isEqualTo(alone.of(facet));
            }
        }
    }

    /** However a density is counted, it is that of looking at each event. */
    private static void checkDensity(LaneIndex lanes, SplittableRandom random) {
        Extent all = lanes.extent();
        if (all != null) {
            long length = all.last() - all.first();
            long from = all.first() + random.nextLong(-10, length / 2 + 1);
            long to = all.last() - random.nextLong(-10, length / 2 + 1);
            int bins = random.nextInt(1, 90);
            Selected.Density density = lanes.density(from, to, bins, Progress.NONE);
            assertThat(density.counts()).isDeepEqualTo(
                    lanes.selected().density(from, to, bins, Progress.NONE).counts());
        }
    }

    /** Mostly the query before with one thing changed, as a reader does it. */
    private static Query next(Query before, SplittableRandom random, StoryIndex index) {
        Query other = StoryIndexTest.query(random, index);
        Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
        return switch (random.nextInt(6)) {
            case 0 -> other;
            case 1 -> Query.ALL;
            case 2 -> before.knownAsOf(other.knownAsOf());
            case 3 -> before.within(other.hits());
            default -> before.choosing(facet, other.chosen().get(facet));
        };
    }

    private static void compare(LaneIndex lanes, LaneIndex alone, SplittableRandom random) {
        assertThat(lanes.lanes()).hasSameSizeAs(alone.lanes());
        for (int i = 0; i < alone.lanes().size(); i++) {
            Lane lane = lanes.lanes().get(i);
            Lane other = alone.lanes().get(i);
            assertThat(lane.sort()).isEqualTo(other.sort());
            assertThat(lane.id()).isEqualTo(other.id());
            assertThat(lane.undated()).isEqualTo(other.undated());
            List<Integer> held = held(lane);
            assertThat(held).isEqualTo(held(other)).hasSize(lane.dated());
            StoryIndexTest.checkRanges(lanes.selected(), lane, held, random);
        }
        assertThat(lanes.extent()).isEqualTo(alone.extent());
    }

    private static List<Integer> held(Lane lane) {
        List<Integer> held = new ArrayList<>();
        lane.forEach(held::add);
        return held;
    }

    /** So many events that two threads share the work. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void manyEventsAreSharedOut(long seed) {
        PlainStory story = new PlainStory(seed, 140_000, 5, true);
        StoryIndex index = story.index();
        Answering answering = new Answering(index);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 4; round++) {
            Query query = StoryIndexTest.query(random, index);
            LaneIndex lanes = answering.lanes(query, Lanes.THREAD, Progress.NONE);
            Set<Integer> expected = StoryIndexTest.matching(story, index, query, null);
            Set<Integer> found = new HashSet<>();
            for (Lane lane : lanes.lanes()) {
                List<Integer> held = held(lane);
                assertThat(held).hasSize(lane.dated()).allMatch(event -> index.thread(event) == lane.code());
                found.addAll(held);
            }
            expected.removeIf(event -> lanes.selected().extent(event) == null);
            assertThat(found).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void theExtentIsThatOfAllThatIsDated(long seed) {
        StoryIndex index = new PlainStory(seed, 200, 5, seed % 2 == 0).index();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            Query query = random.nextInt(4) > 0 ? StoryIndexTest.query(random, index)
                    : Query.ALL.knownAsOf(LocalDate.ofEpochDay(PlainStory.FIRST_DAY + random.nextInt(-50, 600)));
            Selected selected = Selected.of(index, query, Progress.NONE);
            List<Extent> each = new ArrayList<>();
            selected.events().forEach(event -> {
                if (selected.extent(event) != null) {
                    each.add(selected.extent(event));
                }
            });
            Extent all = selected.extent();
            if (each.isEmpty()) {
                assertThat(all).isNull();
            } else {
                assertThat(all.first()).isEqualTo(each.stream().mapToLong(Extent::first).min().orElseThrow());
                assertThat(all.last()).isEqualTo(each.stream().mapToLong(Extent::last).max().orElseThrow());
            }
        }
    }
}
