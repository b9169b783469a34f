package tumen.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.Outline;
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

/** The picture before the index is there counts what the picture after it counts. */
class OutlineTest {

    private static final TextMeasure MEASURE = (words, face) -> words.length() * 6.5;
    private static final double WIDTH = 1000;
    private static final double GUTTER = 130;
    private static final double HIGH = 9_000;
    private static final double LOW = 250;

    private static final Captions NO_WORDS = new Captions() {
        @Override
        public Caption event(int ordinal) {
            return null;
        }

        @Override
        public String lane(Lane lane) {
            return lane.id();
        }

        @Override
        public int colour(int thread) {
            return thread;
        }
    };

    private static StoryIndex index(long seed) {
        int events = (int) (seed % 3 == 0 ? 40 : 4_000 * seed);
        return new PlainStory(seed, events, seed == 4 ? 70 : 3, seed % 2 == 0).index();
    }

    private static LaneIndex known(StoryIndex index) {
        return LaneIndex.of(Selected.of(index, Query.ALL, Progress.NONE), Lanes.THREAD, Progress.NONE);
    }

    /** What a store gives, with so many bins at most. */
    private static LaneIndex outline(StoryIndex index, int bins) {
        Extent all = Outline.extent(index);
        int level = 0;
        while ((all.last() >> level) - (all.first() >> level) >= bins) {
            level++;
        }
        Outline outline = Outline.unpack(Outline.of(index, all, level).pack());
        int[][] middles = outline.blank();
        for (int event = 0; event < index.size(); event++) {
            int step = index.stepAt(event, StoryIndex.ALWAYS_LAST);
            Extent extent = step < 0 ? null : index.extent(step);
            if (extent != null) {
                middles[index.thread(event)][(int) ((extent.centre() >> level) - outline.origin())]++;
            }
        }
        return outline.lanes(index.dictionary(Field.THREAD).ids(), middles);
    }

    private static Picture picture(LaneIndex lanes, TimeScale scale, double height, Set<String> collapsed) {
        return new Layout(MEASURE).of(new LayoutRequest(lanes, scale, new Stage(WIDTH, height, GUTTER, 0, 1, collapsed),
                Emphasis.NONE, NO_WORDS, ZoneOffset.UTC, Locale.ENGLISH));
    }

    private static TimeScale whole(LaneIndex lanes) {
        Extent all = lanes.extent();
        return new TimeScale(all.first() - PlainStory.DAY, all.last() + PlainStory.DAY, WIDTH - GUTTER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itCountsAsTheIndexDoesAtAnyZoom(long seed) {
        StoryIndex index = index(seed);
        LaneIndex known = known(index);
        SplittableRandom random = new SplittableRandom(seed);
        int zoomed = 0;
        for (int bins : new int[] {7, 100, 2_000}) {
            LaneIndex outline = outline(index, bins);
            assertThat(outline.selected().total()).isEqualTo(known.selected().total());
            assertThat(outline.selected().undated()).isEqualTo(known.selected().undated());
            TimeScale whole = whole(known);
            assertThat(outline.extent()).isEqualTo(known.extent());
            for (int round = 0; round < 25; round++) {
                double span = whole.span() * Math.exp(random.nextDouble(-8, 0.5));
                double centre = random.nextDouble(whole.from(), whole.to());
                Picture before = picture(outline, TimeScale.over(centre - span / 2, centre + span / 2, WIDTH - GUTTER),
                        HIGH,
                        round % 5 == 0 ? Set.of(LaneBox.key(known.lanes().getFirst())) : Set.of());
                TimeScale scale = before.frame().scale();
                assertThat((double) scale.from()).isLessThanOrEqualTo(centre - span / 2 + 1);
                assertThat((double) scale.to()).isGreaterThanOrEqualTo(centre + span / 2 - 1);
                Picture after = picture(known, scale, HIGH, Set.of());
                assertThat(before.tally()).as("seed %d, %d bins, %s", seed, bins, scale).isEqualTo(after.tally());
                assertThat(tallies(before)).isEqualTo(tallies(after));
                assertThat(before.figures().marks()).isEmpty();
                for (int lane = 0; lane < before.lanes().size(); lane++) {
                    assertThat(counted(before, lane)).isEqualTo(before.lanes().get(lane).tally().inside());
                }
                zoomed += before.tally().before() > 0 ? 1 : 0;
            }
        }
        assertThat(zoomed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void theWholeStoryLooksTheSameBeforeAndAfter(long seed) {
        StoryIndex index = index(seed);
        LaneIndex known = known(index);
        Picture before = picture(outline(index, 2_000), whole(known), LOW, Set.of());
        Picture after = picture(known, whole(known), LOW, Set.of());
        assertThat(after.lanes()).allMatch(lane -> lane.level() == Level.STRIP);
        assertThat(before.frame()).isEqualTo(after.frame());
        assertThat(before.figures()).isEqualTo(after.figures());
        assertThat(before.lanes().stream().map(LaneBox::box).toList())
                .isEqualTo(after.lanes().stream().map(LaneBox::box).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOverviewCountsEachEventOnce(long seed) {
        StoryIndex index = index(seed);
        LaneIndex known = known(index);
        TimeScale whole = whole(known);
        for (LaneIndex lanes : List.of(known, outline(index, 50))) {
            int[][] counts = lanes.density(whole.from(), whole.to(), 131, Progress.NONE).counts();
            for (Lane lane : known.lanes()) {
                assertThat(IntStream.of(counts[lane.code()]).sum()).isEqualTo(lane.dated());
            }
        }
    }

    private static Map<String, Tally> tallies(Picture picture) {
        Map<String, Tally> tallies = new HashMap<>();
        picture.lanes().forEach(lane -> tallies.put(lane.key() + " " + lane.colour(), lane.tally()));
        return tallies;
    }

    private static int counted(Picture picture, int lane) {
        int counts = picture.figures().counts().stream().filter(count -> count.lane() == lane)
                .mapToInt(CountMark::count).sum();
        return counts + picture.figures().strips().stream().filter(strip -> strip.lane() == lane)
                .flatMapToInt(strip -> IntStream.of(strip.counts())).sum();
    }
}
