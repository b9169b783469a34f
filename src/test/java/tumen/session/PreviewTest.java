package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.index.IndexBuilder;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.store.StoryWriter;
import tumen.time.Edtf;
import tumen.work.Progress;
import tumen.work.Workers;

/** Of a large story, how many events there are is known before the events themselves; of a small one, it is not. */
class PreviewTest {

    private static final int LARGE = 50_000;

    @TempDir
    private static Path shared;

    @TempDir
    private Path home;

    private final List<LaneIndex> shown = new ArrayList<>();
    private final List<Object> answers = new ArrayList<>();
    private Session session;

    @BeforeAll
    static void writeStores() {
        write(shared.resolve("large.sqlite"), LARGE);
        write(shared.resolve("small.sqlite"), 100);
    }

    private static void write(Path file, int count) {
        List<StoryThread> threads = List.of(new StoryThread("a", text("A"), 0), new StoryThread("b", text("B"), 1));
        Story head = new Story("made", text("Made"), null, List.of("en"), threads, List.of(),
                List.of(new Actor("who", text("Who"), ActorKind.PERSON, List.of(), List.of(), List.of())), List.of(),
                List.of(new Source("where", "Where", "Agency", null, null, null, null, SourceKind.PRESS, "where",
                        List.of(), List.of())), List.of(), List.of(), List.of(), List.of());
        StoryWriter.write(file, writer -> {
            writer.head(head);
            for (int from = 0; from < count; from += 1_000) {
                List<Integer> part = IntStream.range(from, Math.min(count, from + 1_000)).boxed().toList();
                writer.add(part.stream().map(i -> new Event("e" + i, i % 3 == 0 ? "a" : "b", "kind", text("Event " + i),
                                null, ZoneOffset.UTC, List.of(), List.of(), List.of(), Weight.NORMAL, List.of()))
                                .toList(),
                        part.stream().map(PreviewTest::claim).toList(),
                        part.stream().map(i -> new Passage("p" + i, "where", List.of(1), null, -1, null, List.of()))
                                .toList(), List.of());
            }
        }, Progress.NONE);
    }

    private static Claim claim(int i) {
        Edtf date = i % 50 == 0 ? null : Edtf.parse(LocalDate.of(2001, 1, 1).plusDays(i % 4_000).toString());
        return new Claim("c" + i, "e" + i, "who", Stance.ASSERTS, text("It is said."), date, null, null, null, false,
                List.of("p" + i), null, List.of());
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words));
    }

    @BeforeEach
    void begin() {
        session = new Session(Workers.direct(), home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
        session.preview().lanes().addListener((property, before, now) -> {
            if (now != null) {
                shown.add(now);
                answers.add(session.shown().answer().get());
            }
        });
    }

    @AfterEach
    void end() {
        session.close();
    }

    @Test
    void aLargeStoryIsCountedFirst() {
        session.shelf().open(shared.resolve("large.sqlite"), opened -> { });
        assertThat(shown).hasSize(1);
        assertThat(answers).containsOnlyNulls();
        assertThat(session.preview().lanes().get()).isNull();
        Shown.Answer answer = session.shown().answer().get();
        assertThat(shown.getFirst().selected().total()).isEqualTo(answer.selected().total()).isEqualTo(LARGE);
        assertThat(shown.getFirst().selected().undated()).isEqualTo(answer.selected().undated()).isPositive();
        assertThat(shown.getFirst().extent()).isEqualTo(answer.whole());
    }

    @Test
    void aSmallStoryIsShownAtOnce() {
        session.shelf().open(shared.resolve("small.sqlite"), opened -> { });
        assertThat(shown).isEmpty();
        assertThat(session.shown().answer().get().selected().total()).isEqualTo(100);
    }

    @Test
    void whereLessIsAskedForOnlyTheIndexKnows() {
        Lens lens = new Lens(new Edits());
        Preview preview = new Preview(lens);
        LaneIndex outline = LaneIndex.of(Selected.of(new IndexBuilder().build(), Query.ALL, Progress.NONE),
                Lanes.THREAD, Progress.NONE);
        lens.choose(Facet.THREAD, Set.of("a"));
        preview.know(outline);
        assertThat(preview.lanes().get()).isNull();
        lens.clearFilter();
        assertThat(preview.lanes().get()).isSameAs(outline);
        preview.know(null);
        assertThat(preview.lanes().get()).isNull();
        lens.lanes().set(Lanes.STANDING);
        preview.know(outline);
        assertThat(preview.lanes().get()).isNull();
        lens.lanes().set(Lanes.THREAD);
        lens.knownAsOf(LocalDate.of(2003, 1, 1));
        assertThat(preview.lanes().get()).as("what shows stays until the answer comes").isSameAs(outline);
    }
}
