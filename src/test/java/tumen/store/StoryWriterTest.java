package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.index.Field;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Lanes;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.model.SourceDossier;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryHeader;
import tumen.model.StoryThread;
import tumen.problem.ProblemException;
import tumen.time.Edtf;
import tumen.work.Progress;

/** What is written is read again equal, and the same story gives the same file. */
class StoryWriterTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainEqual() {
        Path file = folder.resolve("small.sqlite");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
            assertThat(store.verified()).isTrue();
            store.verify(Progress.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyStoryComesBackAndIsWrittenTheSame(long seed) throws IOException {
        Story story = TestStories.random(seed, 120);
        Path first = folder.resolve("first.sqlite");
        Path second = folder.resolve("second.sqlite");
        StoryWriter.write(story, first, Progress.NONE);
        try (OpenStore store = Stores.open(first, Progress.NONE)) {
            Story read = store.story(Progress.NONE);
            assertThat(read).as("seed %d", seed).isEqualTo(story);
            StoryWriter.write(read, second, Progress.NONE);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** More events than are kept at once, and more rows than the indexes over numbers keep. */
    @Test
    void aStoryTooLargeForMemoryHasTheIndexOfItsEvents() {
        Path file = folder.resolve("large.sqlite");
        Story small = TestStories.random(21, 400);
        int times = 1 + NumberTree.KEPT / small.claims().size();
        StoryWriter.write(file, writer -> {
            writer.head(small);
            for (int time = 0; time < times; time++) {
                String last = "-" + time;
                writer.add(small.events().stream().map(one -> TestStories.again(one, last)).toList(),
                        small.claims().stream().map(one -> TestStories.again(one, last)).toList(),
                        small.passages().stream().map(one -> TestStories.again(one, last)).toList(), List.of());
            }
        }, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            assertThat(store.header().claims()).isGreaterThan(NumberTree.KEPT);
            store.verify(Progress.NONE);
            StoryIndex read = store.index(Viewpoint.ALL, Progress.NONE);
            Story whole = store.story(Progress.NONE);
            StoryIndex made = IndexRows.of(whole, Findings.of(Case.of(whole), Viewpoint.ALL, Progress.NONE),
                    Progress.NONE);
            assertThat(read.size()).isEqualTo(made.size()).isEqualTo(times * small.events().size());
            for (int event = 0; event < read.size(); event++) {
                assertThat(read.row(event)).isEqualTo(made.row(event));
                assertThat(read.extent(read.firstStep(event))).isEqualTo(made.extent(made.firstStep(event)));
                assertThat(read.codes(Field.SOURCE, event, StoryIndex.ALWAYS_LAST))
                        .isEqualTo(made.codes(Field.SOURCE, event, StoryIndex.ALWAYS_LAST));
            }
            LaneIndex outline = store.outline(read.dictionary(Field.THREAD).ids());
            LaneIndex counted = LaneIndex.of(Selected.of(made, Query.ALL, Progress.NONE), Lanes.THREAD, Progress.NONE);
            assertThat(outline.lanes()).extracting(Lane::total).isEqualTo(
                    counted.lanes().stream().map(Lane::total).toList());
        }
    }

    @Test
    void aStoryThatComesInPartsGivesTheSameRows() {
        Story story = TestStories.random(11, 50);
        Path whole = folder.resolve("whole.sqlite");
        Path parts = folder.resolve("parts.sqlite");
        Story noRelations = new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), story.sources(), story.events(), List.of(),
                List.of(), List.of());
        StoryWriter.write(noRelations, whole, Progress.NONE);
        StoryWriter.write(parts, writer -> {
            writer.head(noRelations);
            for (Event event : noRelations.events()) {
                writer.add(List.of(event), List.of(), List.of(), List.of());
            }
        }, Progress.NONE);
        assertThat(parts).hasSameBinaryContentAs(whole);
    }

    @Test
    void theHeadIsReadAtOnce() {
        OpenStore store = small();
        StoryHeader header = store.header();
        Story story = TestStories.small();
        assertThat(header.title()).isEqualTo(story.title());
        assertThat(header.threads()).isEqualTo(story.threads());
        assertThat(header.views()).isEqualTo(story.views());
        assertThat(header.actors()).isEqualTo(story.actors());
        assertThat(header.places()).isEqualTo(story.places());
        assertThat(header.sources()).hasSameSizeAs(story.sources()).allMatch(source -> source.digest().isEmpty());
        assertThat(header.events()).isEqualTo(3);
        assertThat(header.claims()).isEqualTo(4);
        assertThat(store.zones()).extracting(Object::toString).containsExactly("Asia/Pyongyang", "UTC");
        store.close();
    }

    @Test
    void aDossierHoldsAllOnItsEvent() {
        OpenStore store = small();
        EventDossier letters = store.dossier("letters");
        assertThat(letters.event().id()).isEqualTo("letters");
        assertThat(letters.claims()).extracting(Claim::id).containsExactly("letters-1", "letters-2");
        assertThat(letters.passages()).extracting(Passage::id).containsExactly("p2", "p3");
        assertThat(letters.relations()).extracting(Relation::id).containsExactly("r1", "r2");
        assertThat(letters.related()).extracting(Event::id).containsExactly("visit", "told");
        assertThat(store.dossier("told").madeHere()).extracting(Claim::id).containsExactly("letters-1");
        assertThat(store.dossier("nothing")).isNull();
        store.close();
    }

    @Test
    void aSourceDossierHoldsAllThatRestsOnIt() {
        OpenStore store = small();
        SourceDossier copy = store.sourceDossier("copy", null);
        assertThat(copy.source()).isEqualTo(TestStories.small().sources().get(1));
        assertThat(copy.passages()).extracting(Passage::id).containsExactly("p2");
        assertThat(copy.claims()).extracting(Claim::id).containsExactly("visit-1", "letters-2");
        assertThat(copy.titles().keySet()).containsExactly("visit", "letters");
        assertThat(store.events(List.of("letters", "nothing", "visit"))).isEqualTo(
                TestStories.small().events().stream().filter(one -> copy.titles().containsKey(one.id())).toList());
        assertThat(copy.titles().get("visit")).isEqualTo(store.dossier("visit").event().title());
        assertThat(copy.original()).isNull();
        assertThat(store.sourceDossier("wire", null).source().digest()).hasSize(2);
        assertThat(store.sourceDossier("nothing", null)).isNull();
        store.close();
    }

    @Test
    void theIndexAndItsTitlesAreThere() {
        OpenStore store = small();
        StoryIndex index = store.index(Viewpoint.ALL, Progress.NONE);
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.dictionary(Field.THREAD).ids()).containsExactly("visits", "arms");
        Map<String, Integer> rows = store.rows(List.of("visit", "told", "nothing"));
        assertThat(rows).containsOnlyKeys("visit", "told");
        assertThat(index.row(index.ordinal(rows.get("visit")))).isEqualTo(rows.get("visit"));
        Map<Integer, Titles.Title> titles = store.titles(List.of(1, 2, 99));
        assertThat(titles).containsOnlyKeys(1, 2);
        assertThat(titles.get(2).datings().getFirst().wording().byLanguage())
                .containsEntry("en", "after the visit");
        assertThat(store.index(Viewpoint.ALL.leavingOut("wire"), Progress.NONE).size()).isEqualTo(3);
        store.close();
    }

    @Test
    void theDensityCountsEachDatedEventOnce() {
        Path file = folder.resolve("many.sqlite");
        StoryWriter.write(TestStories.random(5, 300), file, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            StoryIndex index = store.index(Viewpoint.ALL, Progress.NONE);
            int dated = 0;
            for (int event = 0; event < index.size(); event++) {
                int step = index.stepAt(event, StoryIndex.ALWAYS_LAST);
                dated += step >= 0 && index.extent(step) != null ? 1 : 0;
            }
            int counted = dated;
            assertThat(dated).isPositive();
            List<Long> sums = store.inPassing(sql -> sql.list("SELECT sum(events) FROM density GROUP BY level",
                    row -> row.getLong(1)));
            assertThat(sums).isNotEmpty().allMatch(sum -> sum == counted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03", "1969-12-31", "1870", "-0500-05", "Y-100000", "Y100000"})
    void theOutlineKnowsHowManyEventsThereAre(String another) {
        Path file = folder.resolve("outlined.sqlite");
        StoryWriter.write(withDate(TestStories.random(6, 300), another), file, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            LaneIndex lanes = LaneIndex.of(Selected.of(store.index(Viewpoint.ALL, Progress.NONE), Query.ALL,
                    Progress.NONE), Lanes.THREAD, Progress.NONE);
            LaneIndex outline = store.outline(store.header().threads().stream().map(StoryThread::id).toList());
            assertThat(outline.selected().total()).isEqualTo(lanes.selected().total());
            assertThat(outline.extent()).isEqualTo(lanes.extent());
            assertThat(outline.lanes()).extracting(Lane::id, Lane::code, Lane::dated, Lane::undated, Lane::extent)
                    .isEqualTo(lanes.lanes().stream().map(lane -> tuple(lane.id(), lane.code(), lane.dated(),
                            lane.undated(), lane.extent())).toList());
        }
    }

    /** The first claim that asserts and dates something gives another date. */
    private static Story withDate(Story story, String date) {
        List<Claim> claims = new ArrayList<>(story.claims());
        int place = IntStream.range(0, claims.size()).filter(i -> claims.get(i).dates() != null
                && claims.get(i).stance() == Stance.ASSERTS).findFirst().orElseThrow();
        Claim was = claims.get(place);
        claims.set(place, new Claim(was.id(), was.event(), was.claimant(), was.stance(), was.statement(),
                Edtf.parse(date), was.wording(), was.said(), was.saidAt(), was.past(), was.passages(), was.grade(),
                was.refs()));
        return new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), story.sources(), story.events(), claims,
                story.passages(), story.relations());
    }

    @Test
    void twoOfOneIdAreRefusedAndTheOldFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("old.sqlite"), "old");
        Story story = TestStories.small();
        ProblemException refused = catchThrowableOfType(ProblemException.class,
                () -> StoryWriter.write(file, writer -> {
                    writer.head(story);
                    writer.add(List.of(story.events().get(1)), List.of(), List.of(), List.of());
                    writer.add(List.of(story.events().get(1)), List.of(), List.of(), List.of());
                }, Progress.NONE));
        assertThat(refused.problem().key()).isEqualTo("store.twice");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old.sqlite");
    }

    @Test
    void aCancelLeavesNothingBehind() {
        AtomicInteger asked = new AtomicInteger();
        Progress soonCancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 50;
            }
        };
        Path file = folder.resolve("a.sqlite");
        assertThatThrownBy(() -> StoryWriter.write(TestStories.random(1, 500), file, soonCancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private OpenStore small() {
        Path file = folder.resolve("small.sqlite");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
        return Stores.open(file, Progress.NONE);
    }
}
