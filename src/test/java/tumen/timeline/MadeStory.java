package tumen.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import tumen.index.Field;
import tumen.index.IndexBuilder;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.model.Lanes;
import tumen.model.Standing;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.time.Bounds;
import tumen.work.Progress;

/** A small story made by hand, as a model for a timeline. Its ordinals are known by the titles of its events. */
final class MadeStory {

    private static final List<String> THREADS = List.of("deliveries", "negotiations", "visits", "military",
            "disclosures");

    private final IndexBuilder builder = new IndexBuilder().values(Field.THREAD, THREADS);
    private final List<String> titles = new ArrayList<>();
    private final List<String> wordings = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean late;
    private StoryIndex index;

    /** Its words are not here yet, until they {@link #arrive}. */
    MadeStory late() {
        late = true;
        return this;
    }

    /** The words are here. */
    void arrive() {
        late = false;
        waiting.forEach(Runnable::run);
    }

    /** Like the story in the sketch of the window. */
    static MadeStory sketch() {
        MadeStory story = new MadeStory();
        story.event("Arms delivered to Wagner", "late 2022", 0, Standing.CONTESTED, Weight.KEY, null, "2022-12-22",
                0);
        story.event("Food-for-arms talks sought", "by Mar 2023", 1, Standing.CONTESTED, Weight.KEY, "2023-02-01",
                "2023-03-30", StoryIndex.APPROXIMATE);
        story.event("Shoigu presses for munitions", "during the visit", 1, Standing.ALLEGED, Weight.NORMAL,
                "2023-07-25", "2023-07-27", 0);
        story.event("Second Russian delegation", "after the visit", 1, Standing.ALLEGED, Weight.NORMAL,
                "2023-07-27", "2023-08-30", 1 << StoryIndex.INFERRED_SHIFT);
        story.event("Shoigu in Pyongyang", "Jul 2023", 2, Standing.ACKNOWLEDGED, Weight.KEY, "2023-07-25",
                "2023-07-27", StoryIndex.LASTS);
        story.event("Putin and Kim exchange letters", "after the visit", 2, Standing.ALLEGED, Weight.KEY,
                "2023-07-27", "2023-08-30", 1 << StoryIndex.INFERRED_SHIFT | StoryIndex.UNCERTAIN);
        story.event("Ballistic missile launched eastward", "30 Aug 2023", 3, Standing.CORROBORATED, Weight.KEY,
                "2023-08-30", "2023-08-30", 0);
        story.event("US bomber over the peninsula", "hours earlier", 3, Standing.CORROBORATED, Weight.NORMAL,
                "2023-08-30", "2023-08-30", 0);
        story.event("White House: Wagner delivery", "22 Dec 2022", 4, Standing.CORROBORATED, Weight.NORMAL,
                "2022-12-22", "2022-12-22", 0);
        story.event("White House: food-for-arms", "30 Mar 2023", 4, Standing.CORROBORATED, Weight.NORMAL,
                "2023-03-30", "2023-03-30", 0);
        story.event("Kirby: letters, talks advancing", "30 Aug 2023", 4, Standing.CORROBORATED, Weight.NORMAL,
                "2023-08-30", "2023-08-30", 0);
        return story;
    }

    /** Adds an event that happened on some day between two; a null one is open. */
    MadeStory event(String title, String wording, int thread, Standing standing, Weight weight, String from,
            String to, int flags) {
        long start = from == null ? Bounds.OPEN_PAST : millis(from);
        long end = to == null ? Bounds.OPEN_FUTURE : millis(to) + 86_399_999L;
        Bounds bounds = (flags & StoryIndex.LASTS) != 0 ? new Bounds(start, start, end, end)
                : new Bounds(start, end, start, end);
        String kind = thread == 4 ? "disclosure" : "event";
        builder.event(titles.size(), thread, builder.code(Field.KIND, kind), weight);
        builder.step(IndexBuilder.ALWAYS, standing, bounds, flags, 1, 1);
        titles.add(title);
        wordings.add(wording);
        return this;
    }

    /** Adds an event of which no date is known. */
    MadeStory undated(String title) {
        builder.event(titles.size(), 0, builder.code(Field.KIND, "event"), Weight.NORMAL);
        builder.step(IndexBuilder.ALWAYS, Standing.ALLEGED, Bounds.NONE, 0, 1, 1);
        titles.add(title);
        wordings.add(null);
        return this;
    }

    TimelineModel model() {
        return model(null);
    }

    TimelineModel model(LocalDate knownAsOf) {
        if (index == null) {
            index = builder.build();
        }
        Selected selected = Selected.of(index, Query.ALL.knownAsOf(knownAsOf), Progress.NONE);
        return new TimelineModel(LaneIndex.of(selected, Lanes.THREAD, Progress.NONE), null, new Here(), new Named());
    }

    /** The ordinal of the event of that title. */
    int ordinal(String title) {
        return index.ordinal(titles.indexOf(title));
    }

    static long millis(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    static Span span(String from, String to) {
        return new Span(millis(from), millis(to));
    }

    private final class Here implements Titles {

        @Override
        public Optional<Title> title(int ordinal) {
            if (late) {
                return Optional.empty();
            }
            int row = index.row(ordinal);
            String wording = wordings.get(row);
            List<Dating> datings = wording == null ? List.of()
                    : List.of(new Dating(Integer.MIN_VALUE, Text.of("en", wording), null));
            return Optional.of(new Title("e" + row, Text.of("en", titles.get(row)), ZoneOffset.UTC, datings));
        }

        @Override
        public IntFunction<Title> here() {
            boolean nothing = late;
            return ordinal -> nothing ? null : title(ordinal).orElseThrow();
        }

        @Override
        public void onArrival(Runnable listener) {
            waiting.add(listener);
        }
    }

    private static final class Named implements Names {

        @Override
        public Text name(Field field, String id) {
            return Text.of("en", Character.toUpperCase(id.charAt(0)) + id.substring(1));
        }

        @Override
        public int colour(String thread) {
            return THREADS.indexOf(thread);
        }
    }
}
