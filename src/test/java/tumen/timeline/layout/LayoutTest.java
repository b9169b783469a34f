package tumen.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.index.Extent;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.PlainStory;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.model.Lanes;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.scale.TimeScale;
import tumen.work.Progress;

/** What must hold of every picture, whatever is looked at. */
class LayoutTest {

    private static final TextMeasure MEASURE = (words, face) -> words.length() * 6.5;
    private static final double WIDTH = 1000;
    private static final double GUTTER = 130;

    /** Words of made-up lengths; some are not here yet. */
    private record Words(long seed, boolean all) implements Captions {

        @Override
        public Caption event(int ordinal) {
            SplittableRandom random = new SplittableRandom(seed * 31 + ordinal);
            return !all && random.nextInt(20) == 0 ? null
                    : new Caption("Event " + "of words ".repeat(random.nextInt(6)) + ordinal,
                            random.nextBoolean() ? "" : "late 2022");
        }

        @Override
        public String lane(Lane lane) {
            return lane.sort() + " " + lane.id();
        }

        @Override
        public int colour(int thread) {
            return thread % 8;
        }
    }

    private static LaneIndex lanes(long seed, int size, Lanes grouping) {
        StoryIndex index = new PlainStory(seed, size, 5, seed % 2 == 0).index();
        LocalDate day = seed % 3 == 0 ? LocalDate.ofEpochDay(PlainStory.FIRST_DAY + 250) : null;
        return LaneIndex.of(Selected.of(index, Query.ALL.knownAsOf(day), Progress.NONE), grouping, Progress.NONE);
    }

    private static LayoutRequest request(LaneIndex lanes, TimeScale scale, double height, Set<String> collapsed,
            Emphasis emphasis) {
        return new LayoutRequest(lanes, scale, new Stage(WIDTH, height, GUTTER, 0, 1, collapsed), emphasis,
                new Words(lanes.selected().index().size(), true), ZoneOffset.UTC, Locale.ENGLISH);
    }

    private static TimeScale whole(LaneIndex lanes) {
        Extent all = lanes.selected().extent();
        return new TimeScale(all.first() - PlainStory.DAY, all.last() + PlainStory.DAY, WIDTH - GUTTER);
    }

    private static TimeScale any(SplittableRandom random, LaneIndex lanes) {
        TimeScale whole = whole(lanes);
        double span = whole.span() * Math.exp(random.nextDouble(-11, 0.5));
        double centre = random.nextDouble(whole.from(), whole.to());
        return TimeScale.over(centre - span / 2, centre + span / 2, WIDTH - GUTTER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostAtAnyZoom(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = seed < 4 ? 120 : seed < 7 ? 3_000 : 20_000;
        Layout layout = new Layout(MEASURE);
        for (Lanes grouping : Lanes.values()) {
            LaneIndex lanes = lanes(seed, size, grouping);
            Selected selected = lanes.selected();
            for (int round = 0; round < 12; round++) {
                TimeScale scale = any(random, lanes);
                Set<Integer> chosen = Set.of(random.nextInt(size / 2), random.nextInt(size / 2, size));
                Set<String> collapsed = random.nextInt(3) == 0
                        ? Set.of(LaneBox.key(lanes.lanes().getFirst())) : Set.of();
                Picture picture = layout.of(request(lanes, scale, 9000, collapsed,
                        new Emphasis(chosen, null, List.of())));
                for (int lane = 0; lane < picture.lanes().size(); lane++) {
                    Tally tally = picture.lanes().get(lane).tally();
                    assertThat(seen(picture, lane)).as("seed %d, %s, %s", seed, picture.lanes().get(lane), scale)
                            .isEqualTo(tally.inside());
                    assertThat(tally.total()).isEqualTo(picture.lanes().get(lane).lane().total());
                }
                assertThat(picture.tally().total()).isEqualTo(selected.total());
                long inside = IntStream.range(0, size).filter(selected::contains)
                        .mapToObj(selected::extent).filter(extent -> extent != null
                                && extent.last() >= scale.from() && extent.first() <= scale.to()).count();
                assertThat((long) picture.tally().inside()).isEqualTo(inside);
            }
        }
    }

    private static int seen(Picture picture, int lane) {
        int seen = (int) picture.figures().marks().stream().filter(mark -> mark.lane() == lane).count();
        seen += picture.figures().counts().stream().filter(count -> count.lane() == lane)
                .mapToInt(CountMark::count).sum();
        return seen + picture.figures().strips().stream().filter(strip -> strip.lane() == lane)
                .flatMapToInt(strip -> IntStream.of(strip.counts())).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void labelsKeepOffEachOtherAndTheEdge(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LaneIndex lanes = lanes(seed, seed < 14 ? 60 : 4_000, Lanes.THREAD);
        Layout layout = new Layout(MEASURE);
        int placed = 0;
        for (int round = 0; round < 40; round++) {
            Picture picture = layout.of(request(lanes, any(random, lanes), random.nextInt(300, 1200), Set.of(),
                    new Emphasis(Set.of(3), null, List.of())));
            List<Label> labels = picture.figures().labels();
            placed += labels.size();
            Box plot = picture.frame().plot();
            for (int i = 0; i < labels.size(); i++) {
                Label label = labels.get(i);
                Box lane = picture.lanes().get(label.lane()).box();
                assertThat(label.box().x()).isGreaterThanOrEqualTo(plot.x());
                assertThat(label.box().right()).isLessThanOrEqualTo(plot.right());
                assertThat(label.box().y()).isGreaterThanOrEqualTo(lane.y());
                assertThat(label.box().bottom()).isLessThanOrEqualTo(lane.bottom());
                assertThat(label.full()).startsWith(label.title().replace("…", ""));
                for (int j = 0; j < i; j++) {
                    assertThat(label.box().overlaps(labels.get(j).box()))
                            .as("seed %d: %s and %s", seed, label, labels.get(j)).isFalse();
                }
            }
        }
        assertThat(placed).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(longs = {17, 18, 19})
    void whatIsSelectedHidesNoCount(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LaneIndex lanes = lanes(seed, 1_500, Lanes.THREAD);
        Layout layout = new Layout(MEASURE);
        int near = 0;
        for (int round = 0; round < 60; round++) {
            Picture picture = layout.of(request(lanes, any(random, lanes), 900, Set.of(),
                    new Emphasis(Set.of(random.nextInt(1_500)), null, List.of())));
            for (Mark mark : picture.figures().marks()) {
                for (CountMark count : picture.figures().counts()) {
                    if (mark.look().selected() && mark.sign().seen() && count.side() == CountMark.Side.HERE
                            && mark.lane() == count.lane() && Math.abs(mark.y() - count.box().middle()) < 1
                            && picture.lanes().get(mark.lane()).level() == Level.COUNTS) {
                        double apart = Math.abs(mark.sign().x() - count.box().x() - count.box().width() / 2);
                        assertThat(apart).as("seed %d: %s and %s", seed, mark, count)
                                .isGreaterThan(count.box().width() / 2 + 6);
                        near += apart < 60 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(near).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theSameRequestGivesTheSamePicture(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LaneIndex lanes = lanes(seed, 700, Lanes.ACTOR);
        Layout used = new Layout(MEASURE);
        for (int round = 0; round < 15; round++) {
            LayoutRequest request = request(lanes, any(random, lanes), 800, Set.of(), Emphasis.NONE);
            assertThat(used.of(request)).isEqualTo(new Layout(MEASURE).of(request));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void anEventKeepsItsRowWhileOnePans(long seed) {
        LaneIndex lanes = lanes(seed, seed == 34 ? 8_000 : 150, Lanes.THREAD);
        Layout layout = new Layout(MEASURE);
        TimeScale whole = whole(lanes);
        TimeScale scale = whole.zoom(WIDTH / 2, seed == 34 ? 400 : 6);
        Map<Integer, Double> heights = new HashMap<>();
        int met = 0;
        for (int round = 0; round < 40; round++) {
            Picture picture = layout.of(request(lanes, scale, 900, Set.of(), Emphasis.NONE));
            for (Mark mark : picture.figures().marks()) {
                Double before = heights.put(mark.ordinal(), mark.y());
                if (before != null && picture.lanes().get(mark.lane()).level() != Level.STRIP) {
                    assertThat(mark.y()).as("seed %d, event %d", seed, mark.ordinal()).isEqualTo(before);
                    met++;
                }
            }
            scale = scale.pan(17);
        }
        assertThat(met).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void marksGlideWhileOneZooms(long seed) {
        LaneIndex lanes = lanes(seed, 150, Lanes.THREAD);
        Layout layout = new Layout(MEASURE);
        TimeScale scale = whole(lanes);
        int compared = 0;
        Picture before = layout.of(request(lanes, scale, 2_400, Set.of(), Emphasis.NONE));
        for (int round = 0; round < 1200; round++) {
            scale = scale.zoom(WIDTH / 3, 1.001);
            Picture now = layout.of(request(lanes, scale, 2_400, Set.of(), Emphasis.NONE));
            for (Mark mark : now.figures().marks()) {
                Mark earlier = before.mark(mark.ordinal());
                if (earlier != null && now.lanes().get(mark.lane()).level() != Level.COUNTS) {
                    compared++;
                    assertThat(mark.y()).as("seed %d, event %d, %s", seed, mark.ordinal(), scale)
                            .isCloseTo(earlier.y(), within(45.0));
                }
            }
            before = now;
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void whatIsThereIsFound() {
        LaneIndex lanes = lanes(51, 90, Lanes.THREAD);
        Picture picture = new Layout(MEASURE).of(request(lanes, whole(lanes), 900, Set.of(), Emphasis.NONE));
        List<Integer> hit = new ArrayList<>();
        for (Label label : picture.figures().labels()) {
            Hit found = picture.at(label.box().x() + label.box().width() / 2, label.box().middle());
            assertThat(found).isInstanceOf(Hit.OnEvent.class);
            hit.add(((Hit.OnEvent) found).ordinal());
        }
        assertThat(hit).hasSizeGreaterThan(15);
        assertThat(picture.at(5, picture.lanes().get(1).box().middle()))
                .isEqualTo(new Hit.OnLaneName(picture.lanes().get(1)));
        assertThat(picture.at(500, 5)).isEqualTo(new Hit.OnAxis());
        int first = picture.beside(-1, 1);
        assertThat(picture.mark(first).lane()).isZero();
        assertThat(picture.mark(picture.beside(first, 1)).lane()).isEqualTo(1);
        assertThat(picture.beside(first, -1)).isEqualTo(-1);
    }
}
