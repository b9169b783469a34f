package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.index.PlainStory.PlainEvent;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.work.Progress;

/** Filters, counts, ranges and lanes, against looking at each event. */
class StoryIndexTest {

    private static final int VALUES = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachEventIsFoundAsItWasAdded(long seed) {
        PlainStory story = new PlainStory(seed, 400, VALUES, seed % 2 == 0);
        StoryIndex index = story.index();
        assertThat(index.size()).isEqualTo(400);
        long before = Long.MIN_VALUE;
        for (int e = 0; e < index.size(); e++) {
            PlainEvent event = story.events.get(index.row(e));
            assertThat(index.ordinal(event.row())).isEqualTo(e);
            assertThat(index.ordinal(400)).isEqualTo(-1);
            assertThat(index.thread(e)).isEqualTo(event.thread());
            assertThat(index.kind(e)).isEqualTo(event.kind());
            assertThat(index.weight(e)).isEqualTo(event.weight());
            for (int i = 0; i < event.steps().size(); i++) {
                int step = index.firstStep(e) + i;
                assertThat(new PlainStory.PlainStep(index.day(step), index.standing(step), index.bounds(step),
                        index.flags(step), index.reports(step), index.origins(step)))
                        .isEqualTo(event.steps().get(i));
            }
            Extent extent = index.extent(index.stepAt(e, StoryIndex.ALWAYS_LAST));
            long centre = extent == null ? Long.MAX_VALUE : extent.centre();
            assertThat(centre).isGreaterThanOrEqualTo(before);
            before = centre;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void queriesLetThroughWhatTheyShould(long seed) {
        PlainStory story = new PlainStory(seed, 300, VALUES, seed % 3 == 0);
        StoryIndex index = story.index();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 12; round++) {
            Query query = query(random, index);
            Set<Integer> expected = matching(story, index, query, null);
            Selected selected = Selected.of(index, query, Progress.NONE);
            Set<Integer> found = new HashSet<>();
            selected.events().forEach(found::add);
            assertThat(found).as("seed %d, %s", seed, query).isEqualTo(expected);
            assertThat(selected.total()).isEqualTo(expected.size());
            assertThat(Math.toIntExact(expected.stream().filter(e -> selected.extent(e) == null).count()))
                    .isEqualTo(selected.undated()).isEqualTo(selected.undated(1000).length);
            FacetCounts counts = FacetCounts.of(index, query, Progress.NONE);
            for (Facet facet : Facet.values()) {
                Set<Integer> others = matching(story, index, query, facet);
                for (int code = 0; code < index.dictionary(Field.of(facet)).size(); code++) {
                    int value = code;
                    long with = others.stream().filter(e -> story.events.get(index.row(e))
                            .codes(Field.of(facet), query.day()).contains(value)).count();
                    assertThat((long) counts.of(facet)[code]).isEqualTo(with);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void lanesCountWhatTheyHold(long seed) {
        PlainStory story = new PlainStory(seed, 1500, seed % 2 == 0 ? 3 : 60, seed % 4 == 0);
        StoryIndex index = story.index();
        SplittableRandom random = new SplittableRandom(seed);
        for (Lanes grouping : Lanes.values()) {
            Query query = random.nextBoolean() ? Query.ALL : query(random, index);
            Selected selected = Selected.of(index, query, Progress.NONE);
            LaneIndex lanes = LaneIndex.of(selected, grouping, Progress.NONE);
            Set<Integer> seen = new HashSet<>();
            for (Lane lane : lanes.lanes()) {
                List<Integer> held = new ArrayList<>();
                lane.forEach(held::add);
                assertThat(held).doesNotHaveDuplicates().hasSize(lane.dated());
                seen.addAll(held);
                if (lane.sort() == Lane.Sort.VALUE) {
                    assertThat(held).allMatch(e -> story.events.get(index.row(e))
                            .codes(Field.of(grouping), query.day()).contains(lane.code()));
                }
                checkRanges(selected, lane, held, random);
            }
            assertThat(seen).as("every dated event has a lane").hasSize(selected.total() - selected.undated());
            if (grouping == Lanes.THREAD || grouping == Lanes.STANDING) {
                assertThat(lanes.lanes().stream().mapToInt(Lane::total).sum()).isEqualTo(selected.total());
            }
        }
    }

    static void checkRanges(Selected selected, Lane lane, List<Integer> held, SplittableRandom random) {
        for (int round = 0; round < 4; round++) {
            long from = (PlainStory.FIRST_DAY + random.nextInt(-100, 900)) * PlainStory.DAY;
            long to = from + random.nextLong(1, 300 * PlainStory.DAY);
            List<Integer> inside = held.stream().filter(e -> selected.extent(e).last() >= from
                    && selected.extent(e).first() <= to).toList();
            List<Integer> found = new ArrayList<>();
            lane.forEachIn(from, to, found::add);
            assertThat(found).containsExactlyInAnyOrderElementsOf(inside);
            long before = held.stream().filter(e -> selected.extent(e).last() < from).count();
            long after = held.stream().filter(e -> selected.extent(e).first() > to).count();
            assertThat(lane.before(from)).isEqualTo((int) before);
            assertThat(lane.after(to)).isEqualTo((int) after);
            long middle = from + (to - from) / 3;
            int[] bins = lane.bins(from, middle, to + 1);
            assertThat(bins[0]).isEqualTo(centred(selected, held, from, middle));
            assertThat(bins[1]).isEqualTo(centred(selected, held, middle, to + 1));
            assertThat(IntStream.of(bins).sum() + lane.reachingIn(from) + lane.reachingBack(to))
                    .isEqualTo(inside.size());
        }
    }

    private static int centred(Selected selected, List<Integer> held, long from, long before) {
        return (int) held.stream().map(e -> selected.extent(e).centre())
                .filter(centre -> centre >= from && centre < before).count();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void oneCanWalkThroughTimeBothWays(long seed) {
        PlainStory story = new PlainStory(seed, 250, VALUES, false);
        StoryIndex index = story.index();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 6; round++) {
            Selected selected = Selected.of(index, query(random, index), Progress.NONE);
            List<Integer> expected = new ArrayList<>();
            selected.events().forEach(e -> {
                if (selected.extent(e) != null) {
                    expected.add(e);
                }
            });
            expected.sort(Comparator.comparingLong((Integer e) -> selected.extent(e).centre())
                    .thenComparingInt(e -> e));
            List<Integer> on = new ArrayList<>();
            for (int e = selected.next(-1); e >= 0; e = selected.next(e)) {
                on.add(e);
            }
            assertThat(on).as("seed %d", seed).isEqualTo(expected);
            List<Integer> back = new ArrayList<>();
            for (int e = selected.previous(index.size()); e >= 0; e = selected.previous(e)) {
                back.add(e);
            }
            assertThat(back.reversed()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theDaysOfStepsAreEachGivenOnce(long seed) {
        PlainStory story = new PlainStory(seed, 300, 4, seed == 2);
        int[] expected = story.events.stream().flatMap(event -> event.steps().stream())
                .mapToInt(PlainStory.PlainStep::day).filter(day -> day != StoryIndex.ALWAYS_LAST)
                .distinct().sorted().toArray();
        assertThat(expected).isNotEmpty();
        assertThat(story.index().days().toArray()).isEqualTo(expected);
        assertThat(new IndexBuilder().build().days().toArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void densityCountsEachEventOnce(long seed) {
        StoryIndex index = new PlainStory(seed, 500, VALUES, false).index();
        Query asOf = Query.ALL.knownAsOf(LocalDate.ofEpochDay(PlainStory.FIRST_DAY + 200));
        Selected selected = Selected.of(index, asOf, Progress.NONE);
        Extent all = selected.extent();
        Selected.Density density = selected.density(all.first(), all.last(), 77, Progress.NONE);
        assertThat(IntStream.range(0, VALUES).flatMap(thread -> IntStream.of(density.counts()[thread])).sum())
                .isEqualTo(selected.total() - selected.undated());
    }

    @Test
    void aDayBeyondAllNumbersIsTheOutermost() {
        StoryIndex index = new PlainStory(43, 200, VALUES, false).index();
        int last = Selected.of(index, Query.ALL.knownAsOf(LocalDate.of(9999, 12, 31)), Progress.NONE).total();
        assertThat(last).isPositive();
        assertThat(Selected.of(index, Query.ALL.knownAsOf(LocalDate.MAX), Progress.NONE).total()).isEqualTo(last);
        assertThat(Selected.of(index, Query.ALL.knownAsOf(LocalDate.MIN), Progress.NONE).total()).isZero();
    }

    static Query query(SplittableRandom random, StoryIndex index) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                Set<String> values = new TreeSet<>();
                index.dictionary(Field.of(facet)).ids().forEach(id -> {
                    if (random.nextBoolean()) {
                        values.add(id);
                    }
                });
                chosen.put(facet, values);
            }
        }
        EventSet hits = random.nextInt(4) > 0 ? null
                : EventSet.of(random.ints(index.size(), 0, index.size()).distinct().toArray());
        LocalDate day = random.nextInt(3) == 0 ? null
                : LocalDate.ofEpochDay(PlainStory.FIRST_DAY + random.nextInt(-5, 600));
        return new Query(chosen, hits, day);
    }

    static Set<Integer> matching(PlainStory story, StoryIndex index, Query query, Facet without) {
        Set<Integer> found = new HashSet<>();
        for (int e = 0; e < index.size(); e++) {
            PlainEvent event = story.events.get(index.row(e));
            boolean passes = event.at(query.day()) != null
                    && (query.hits() == null || query.hits().contains(e));
            for (var choice : query.chosen().entrySet()) {
                passes = passes && (choice.getKey() == without
                        || event.codes(Field.of(choice.getKey()), query.day()).stream()
                        .map(index.dictionary(Field.of(choice.getKey()))::id)
                        .anyMatch(choice.getValue()::contains));
            }
            if (passes) {
                found.add(e);
            }
        }
        return found;
    }
}
