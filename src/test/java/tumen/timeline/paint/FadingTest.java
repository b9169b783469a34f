package tumen.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.index.Extent;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.PlainStory;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.model.Lanes;
import tumen.timeline.layout.Captions;
import tumen.timeline.layout.Layout;
import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Form;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.Picture.Figures;
import tumen.timeline.scale.TimeScale;
import tumen.work.Progress;

/** While one zooms, nothing of a picture comes or goes at once. */
class FadingTest {

    private static final double WIDTH = 1000;
    private static final double GUTTER = 130;
    private static final long FRAME = 10_000_000;
    /** The same event may be on its way out twice, where it came back in between. */
    private static final double MOST = 2.1 * FRAME / Fading.LENGTH;

    /** Short words. */
    private record Words() implements Captions {

        @Override
        public Caption event(int ordinal) {
            return new Caption("Event " + ordinal, "");
        }

        @Override
        public String lane(Lane lane) {
            return lane.id();
        }

        @Override
        public int colour(int thread) {
            return thread % 8;
        }
    }

    private static Picture picture(Layout layout, LaneIndex lanes, Captions words, TimeScale scale) {
        return layout.of(new LayoutRequest(lanes, scale, new Stage(WIDTH, 500, GUTTER, 0, 1, Set.of()), Emphasis.NONE,
                words, ZoneOffset.UTC, Locale.ENGLISH));
    }

    private static LaneIndex lanes(long seed, int size) {
        return LaneIndex.of(Selected.of(new PlainStory(seed, size, 5, true).index(), Query.ALL, Progress.NONE),
                Lanes.THREAD, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 3_000, 20_000})
    void nothingPops(int size) {
        LaneIndex lanes = lanes(71, size);
        Extent all = lanes.extent();
        TimeScale scale = new TimeScale(all.first(), all.last(), WIDTH - GUTTER);
        Layout layout = new Layout((words, face) -> words.length() * 6.5);
        Words words = new Words();
        Fading fading = new Fading();
        Picture last = picture(layout, lanes, words, scale);
        fading.set(last);
        Map<Integer, Double> seen = marks(fading.layers(0));
        double ink = ink(fading.layers(0));
        int came = 0;
        long now = 0;
        for (int frame = 0; frame < 500; frame++) {
            scale = scale.zoom(WIDTH / 3, 1.01);
            now += FRAME;
            Picture picture = picture(layout, lanes, words, scale);
            List<Fading.Layer> stood = fading.layers(now);
            Picture was = last;
            last = picture;
            fading.follow(picture, now);
            List<Fading.Layer> layers = fading.layers(now);
            assertThat(layers.getLast().figures()).isEqualTo(picture.figures());
            Map<Integer, Double> next = marks(layers);
            for (Map.Entry<Integer, Double> mark : next.entrySet()) {
                double before = seen.getOrDefault(mark.getKey(), 0.0);
                assertThat(mark.getValue()).as("size %d, event %d comes at once", size, mark.getKey())
                        .isLessThan(before + MOST);
                came += before == 0 ? 1 : 0;
            }
            // What is carried out of the plot is not seen to go.
            Set<Integer> out = out(stood, was, picture);
            for (Map.Entry<Integer, Double> mark : seen.entrySet()) {
                if (out.contains(mark.getKey())) {
                    continue;
                }
                assertThat(next.getOrDefault(mark.getKey(), 0.0)).as("size %d, event %d goes at once", size,
                        mark.getKey()).isGreaterThan(mark.getValue() - MOST);
            }
            assertThat(ink(layers)).as("size %d, strips and counts in frame %d", size, frame)
                    .isCloseTo(ink - inkOut(stood, was, picture), within(MOST * (all(layers) + 1)));
            seen = next;
            ink = ink(layers);
        }
        assertThat(came).isGreaterThan(20);
        assertThat(fading.underWay(now + Fading.LENGTH)).isFalse();
        assertThat(fading.layers(now + Fading.LENGTH)).hasSize(1);
    }

    /** Events whose marks stand outside of the plot once they are carried from one picture to the next. */
    private static Set<Integer> out(List<Fading.Layer> layers, Picture from, Picture to) {
        Carried carried = new Carried(from, to);
        return layers.stream().flatMap(layer -> layer.figures().marks().stream())
                .filter(mark -> carried.figures(new Figures(List.of(mark), List.of(), List.of(), List.of())).marks()
                        .isEmpty())
                .map(Mark::ordinal).collect(Collectors.toSet());
    }

    /** How much was seen of the counts that stand outside of the plot then. */
    private static double inkOut(List<Fading.Layer> layers, Picture from, Picture to) {
        Carried carried = new Carried(from, to);
        return layers.stream().mapToDouble(layer -> layer.figures().counts().stream()
                .filter(count -> carried.figures(new Figures(List.of(), List.of(), List.of(count), List.of())).counts()
                        .isEmpty())
                .mapToDouble(layer::alpha).sum()).sum();
    }

    /** How much of each event's mark is seen. */
    private static Map<Integer, Double> marks(List<Fading.Layer> layers) {
        Map<Integer, Double> seen = new HashMap<>();
        for (Fading.Layer layer : layers) {
            layer.figures().marks().forEach(mark -> seen.merge(mark.ordinal(), layer.alpha(mark), Double::sum));
        }
        return seen;
    }

    private static double ink(List<Fading.Layer> layers) {
        return layers.stream().mapToDouble(layer -> crowds(layer.figures()).stream().mapToDouble(layer::alpha).sum())
                .sum();
    }

    private static int all(List<Fading.Layer> layers) {
        return layers.stream().mapToInt(layer -> crowds(layer.figures()).size()).sum();
    }

    private static List<Object> crowds(Figures figures) {
        List<Object> both = new ArrayList<>(figures.counts());
        both.addAll(figures.strips());
        return both;
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void whatGoesIsCarriedAlong(long seed) {
        LaneIndex lanes = lanes(seed, 400);
        Extent all = lanes.extent();
        TimeScale scale = new TimeScale(all.first(), all.last(), WIDTH - GUTTER);
        Layout layout = new Layout((words, face) -> words.length() * 6.5);
        Words words = new Words();
        int compared = 0;
        for (int step = 0; step < 12; step++) {
            Picture far = picture(layout, lanes, words, scale);
            scale = scale.zoom(400, 1.3);
            Picture near = picture(layout, lanes, words, scale);
            for (Mark mark : new Carried(far, near).figures(far.figures()).marks()) {
                Mark there = near.mark(mark.ordinal());
                // A half-open mark has a fade of fixed width.
                if (there != null && there.sign().seen() && mark.sign().seen()
                        && mark.body().form() != Form.HALF_OPEN) {
                    assertThat(mark.sign().x()).as("seed %d", seed).isCloseTo(there.sign().x(), within(0.5));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }
}
