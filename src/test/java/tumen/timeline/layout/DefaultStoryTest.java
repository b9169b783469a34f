package tumen.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.evidence.Viewpoint;
import tumen.exchange.StoryJson;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.index.Titles.Title;
import tumen.model.Lanes;
import tumen.model.Weight;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.scale.TimeScale;
import tumen.work.Progress;

/** The five key events of the bundled story have their labels, wherever they are in sight. */
class DefaultStoryTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final TextMeasure MEASURE = (words, face) -> words.length() * 6.7;

    @TempDir
    private Path folder;

    private record Told(StoryIndex index, Selected selected, Map<Integer, Title> titles, Locale locale)
            implements Captions {

        @Override
        public Caption event(int ordinal) {
            Title title = titles.get(index.row(ordinal));
            String date = title.date(selected.day(), index.bounds(selected.step(ordinal)), locale);
            return new Caption(title.title().in(locale), date);
        }

        @Override
        public String lane(Lane lane) {
            return lane.id();
        }

        @Override
        public int colour(int thread) {
            return thread;
        }
    }

    private Told told(LocalDate knownAsOf, Locale locale) {
        Path file = folder.resolve("story-" + locale + ".sqlite");
        StoryWriter.write(StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE), file, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            StoryIndex index = store.index(Viewpoint.ALL, Progress.NONE);
            List<Integer> rows = new ArrayList<>();
            for (int ordinal = 0; ordinal < index.size(); ordinal++) {
                rows.add(index.row(ordinal));
            }
            Selected selected = Selected.of(index, Query.ALL.knownAsOf(knownAsOf), Progress.NONE);
            return new Told(index, selected, store.titles(rows), locale);
        }
    }

    private static LayoutRequest request(Told told, TimeScale scale, double width, double height) {
        LaneIndex lanes = LaneIndex.of(told.selected, Lanes.THREAD, Progress.NONE);
        return new LayoutRequest(lanes, scale, new Stage(width, height, 130, 0, 1, Set.of()), Emphasis.NONE, told,
                UTC, told.locale);
    }

    private static long midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(UTC).toInstant().toEpochMilli();
    }

    private static List<Integer> keyIn(Told told, TimeScale scale) {
        List<Integer> found = new ArrayList<>();
        told.selected.events().forEach(ordinal -> {
            var extent = told.selected.extent(ordinal);
            if (told.index.weight(ordinal) == Weight.KEY && extent != null && extent.last() >= scale.from()
                    && extent.first() <= scale.to()) {
                found.add(ordinal);
            }
        });
        return found;
    }

    @ParameterizedTest
    @CsvSource({"1100, 800, en", "760, 700, fr", "480, 520, en", "480, 520, fr"})
    void keyEventsAreLabelledInTheOpeningView(double width, double height, String language) {
        Told told = told(LocalDate.of(2023, 8, 30), Locale.of(language));
        TimeScale scale = new TimeScale(midnight(2022, 10, 1), midnight(2023, 10, 1), width - 130);
        Picture picture = new Layout(MEASURE).of(request(told, scale, width, height));
        List<Integer> key = keyIn(told, scale);
        assertThat(key).hasSize(5);
        assertThat(picture.figures().labels().stream().map(Label::ordinal)).containsAll(key);
        assertThat(picture.figures().labels().stream().filter(label -> key.contains(label.ordinal()))).allSatisfy(
                label -> assertThat(label.box().bottom()).isLessThanOrEqualTo(height));
        assertThat(picture.figures().marks().stream().mapToInt(mark -> 1).sum()
                + picture.figures().counts().stream().mapToInt(CountMark::count).sum())
                .isEqualTo(picture.tally().inside());
        assertThat(picture.tally().total()).isEqualTo(told.selected.total());
    }

    @Test
    void andAtEveryCloserZoomThatHoldsThem() {
        Told told = told(LocalDate.of(2023, 8, 30), Locale.ENGLISH);
        Layout layout = new Layout(MEASURE);
        TimeScale scale = new TimeScale(midnight(2022, 10, 1), midnight(2023, 10, 1), 480 - 130);
        double pivot = scale.x(midnight(2023, 8, 30));
        int seen = 0;
        for (int round = 0; round < 45; round++) {
            Picture picture = layout.of(request(told, scale, 480, 520));
            List<Integer> key = keyIn(told, scale);
            assertThat(picture.figures().labels().stream().map(Label::ordinal)).as("%s", scale).containsAll(key);
            seen += key.size();
            scale = scale.zoom(pivot, 1.15);
        }
        assertThat(seen).isGreaterThan(60);
    }
}
