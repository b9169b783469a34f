package tumen.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.PlainStory;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.model.Lanes;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.Sign;
import tumen.timeline.scale.TimeScale;
import tumen.work.Progress;

/** Rows are packed once for any height, and ask for no more words than there is height for. */
class PackingTest {

    private static final double GAP = 7;

    private static PackingItems items(SplittableRandom random) {
        int size = random.nextInt(1, 200);
        PackingItems items = new PackingItems(size);
        double x = 0;
        for (int i = 0; i < size; i++) {
            x += random.nextInt(30);
            double width = random.nextInt(10) == 0 ? random.nextInt(400) : 12;
            Body body = new Body(Mark.Form.POINT, x, x, x, x + width, 12, null);
            Sign sign = new Sign(x + width / 2, 6, Standing.ALLEGED, false, false);
            Weight weight = Weight.values()[Math.min(2, random.nextInt(12))];
            items.add(3 * (random.nextInt(8) == 0 ? 1_000 - i : i), new MarkMaker.Shape(body, sign), weight,
                    weight == Weight.KEY || width > 100);
        }
        return items;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inFewerRowsItIsWhatItWouldHaveBeenPackedTo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PackingItems items = items(random);
        Packing whole = Packing.of(items, Packing.Room.NOBODY, 60, GAP);
        for (int most = 1; most < 20; most++) {
            Packing few = Packing.of(items, Packing.Room.NOBODY, most, GAP);
            Packing cut = whole.within(most);
            assertThat(cut.count()).isEqualTo(few.count());
            for (int item = 0; item < items.size(); item++) {
                assertThat(cut.row(items.ordinal(item))).isEqualTo(few.row(items.ordinal(item)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTwoMarksOfARowComeNearerThanTheGap(long seed) {
        PackingItems items = items(new SplittableRandom(seed));
        Packing packing = Packing.of(items, Packing.Room.NOBODY, 5, GAP);
        int placed = 0;
        for (int one = 0; one < items.size(); one++) {
            int row = packing.row(items.ordinal(one));
            placed += row < 0 ? 0 : 1;
            for (int other = 0; row >= 0 && other < one; other++) {
                if (packing.row(items.ordinal(other)) == row) {
                    double between = Math.max(items.left(one, Packing.Room.NOBODY), items.left(other,
                            Packing.Room.NOBODY)) - Math.min(items.right(one, Packing.Room.NOBODY),
                            items.right(other, Packing.Room.NOBODY));
                    assertThat(between).isGreaterThanOrEqualTo(GAP);
                }
            }
        }
        assertThat(placed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 4_000})
    void wordsOfEventsOutOfSightAreAskedForOnlyWhereThereIsHeightForThem(double height) {
        LaneIndex lanes = LaneIndex.of(Selected.of(new PlainStory(3, 200, 5, false).index(), Query.ALL,
                Progress.NONE), Lanes.THREAD, Progress.NONE);
        Set<Integer> asked = new TreeSet<>();
        Captions captions = new Captions() {
            @Override
            public Caption event(int ordinal) {
                asked.add(ordinal);
                return null;
            }

            @Override
            public String lane(Lane lane) {
                return lane.id();
            }

            @Override
            public int colour(int thread) {
                return 0;
            }
        };
        // a stretch that holds none of them
        long from = lanes.extent().last() + 900 * PlainStory.DAY;
        Picture picture = new Layout((words, face) -> words.length() * 6.5).of(new LayoutRequest(lanes,
                new TimeScale(from, from + 900 * PlainStory.DAY, 870), new Stage(1000, height, 130, 0, 1, Set.of()),
                Emphasis.NONE, captions, ZoneOffset.UTC, Locale.ENGLISH));
        assertThat(picture.tally().before()).isPositive();
        if (height < 100) {
            assertThat(asked).isEmpty();
        } else {
            int[] dated = IntStream.range(0, 200).filter(event -> lanes.selected().extent(event) != null).toArray();
            assertThat(asked).containsExactly(IntStream.of(dated).boxed().toArray(Integer[]::new));
        }
    }
}
