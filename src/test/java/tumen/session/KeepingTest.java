package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.model.AttachedOriginal;
import tumen.model.Lanes;
import tumen.model.Note;
import tumen.model.Passage;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Story;
import tumen.model.Text;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.Job;
import tumen.work.Progress;
import tumen.work.Workers;

/** What the reader adds, while stories come and go: the test's own thread stands in for the interface thread. */
class KeepingTest {

    private static final String NOTE = "Read it twice.";
    private static final String THEIRS = "Not so.";

    @TempDir
    private static Path shared;
    private static Path store;
    private static Path other;

    @TempDir
    private Path home;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private Workers workers;
    private Session session;

    @BeforeAll
    static void write() {
        store = shared.resolve("one.sqlite");
        other = shared.resolve("other.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        StoryWriter.write(DefaultStory.called("other"), other, Progress.NONE);
    }

    @BeforeEach
    void open() {
        session = session();
        open(store);
    }

    @AfterEach
    void close() {
        session.close();
        workers.close();
    }

    private Session session() {
        workers = Workers.start(tasks::add, thrown -> {
            throw new AssertionError(thrown);
        });
        return new Session(workers, home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
    }

    private void open(Path file) {
        session.shelf().open(file, opened -> { });
        until(() -> session.shelf().opened().get() != null && session.shelf().opened().get().path().equals(file));
        settle();
    }

    private void until(BooleanSupplier happened) {
        Instant end = Instant.now().plusSeconds(60);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as("told %s", session.notices().untold()).isBefore(end);
            try {
                Runnable task = tasks.poll(20, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    private void settle() {
        until(() -> tasks.isEmpty() && workers.running().isEmpty());
        until(() -> tasks.isEmpty() && workers.running().isEmpty());
    }

    private OpenSource source(int number) {
        Opened opened = session.shelf().opened().get();
        String id = opened.sources().get(number).id();
        return OpenSource.gather(opened, id, null, null, session.lens().viewpoint().get(), null, Progress.NONE);
    }

    private String noted(int number) {
        return source(number).noted();
    }

    @Test
    void whatWasAddedLastIsKeptInTheStoryThatWasLeft() {
        OpenSource first = source(0);
        OpenSource second = source(1);
        session.desk().note(first, NOTE);
        session.desk().note(second, NOTE);
        open(other);
        assertThat(noted(0)).isEmpty();
        assertThat(noted(1)).isEmpty();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void whatIsAddedOnLeavingIsKeptToo() {
        OpenSource first = source(0);
        Runnable last = () -> session.desk().note(first, NOTE);
        session.shelf().onLeaving(last);
        open(other);
        session.shelf().offLeaving(last);
        assertThat(noted(0)).isEmpty();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
    }

    @Test
    void whatIsAddedAtTheVeryEndIsKept() {
        session.desk().note(source(0), NOTE);
        session.desk().note(source(1), NOTE);
        close();
        tasks.clear();
        session = session();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void theSameStoryOpenedAgainCanStillBeChanged() {
        session.desk().note(source(0), NOTE);
        settle();
        Opened before = session.shelf().opened().get();
        session.shelf().open(store, opened -> { });
        until(() -> session.shelf().opened().get().base() != before.base());
        settle();
        assertThat(session.shelf().opened().get().readOnly()).isEmpty();
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aChangeThatIsCalledOffHoldsUpNoOther() {
        session.desk().note(source(0), "called off");
        workers.running().stream().filter(job -> job.name().equals("keeping")).forEach(Job::cancel);
        settle();
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void whatCannotBeKeptIsNoEditAndTheStorySaysThatItIsReadOnly() {
        assertThat(session.shelf().opened().get().copy()).isNull();
        // as another window does it that has the same story open
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy held = OwnCopy.open(base, home.resolve("copies"), Progress.NONE)) {
            assertThat(held.readOnly()).isEmpty();
            session.desk().note(source(0), NOTE);
            settle();
            assertThat(session.notices().untold()).hasSize(1);
            assertThat(session.edits().undoName().get()).isNull();
            assertThat(session.shelf().opened().get().readOnly()).isPresent();
        }
    }

    /** The story as a colleague hands it on who has noted something else on it. */
    private Path handedOn() {
        Path file = home.resolve("colleague.tumen");
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy theirs = OwnCopy.open(base, home.resolve("colleague"), Progress.NONE)) {
            String source = base.header().sources().getFirst().id();
            theirs.note(new Note(source, THEIRS, Instant.EPOCH));
            theirs.attach(new AttachedOriginal(source, "a.txt", new byte[] {65}, StandardCharsets.UTF_8,
                    Instant.EPOCH));
            theirs.keep(new SavedView("theirs", Text.of("en", "Theirs"), null, null, Map.of(), Lanes.THREAD, null));
            theirs.store().handOn(file, true, Progress.NONE);
        }
        return file;
    }

    @Test
    void whatAColleagueHandedOnShowsWhatTheyAddedBesideWhatTheReaderHas() {
        session.desk().note(source(0), NOTE);
        session.desk().note(source(1), NOTE);
        settle();
        Path colleague = handedOn();
        open(colleague);
        assertThat(noted(0)).isEqualTo(THEIRS);
        assertThat(noted(1)).isEmpty();
        assertThat(source(0).own().kept().text()).isEqualTo("A");
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id).contains("theirs");
        session.desk().note(source(1), "on theirs");
        settle();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(source(0).own()).isNull();
        open(colleague);
        assertThat(noted(0)).isEqualTo(THEIRS);
        assertThat(noted(1)).isEqualTo("on theirs");
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aReaderIsToldWhereTheirOwnNotesAreAndComesToThem() {
        session.desk().note(source(0), NOTE);
        settle();
        open(handedOn());
        News told = session.notices().news().getFirst();
        assertThat(told.sentence(Locale.ENGLISH)).contains(home.resolve("copies").toString());
        told.next().deed().run();
        until(() -> session.shelf().opened().get().path().startsWith(home.resolve("copies")));
        settle();
        assertThat(noted(0)).isEqualTo(NOTE);
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(session.notices().untold()).isEmpty();
        open(store);
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void oneStoreInTwoPlacesHasOneCopyAlsoWhenItCameWithNotes() throws IOException {
        for (Path file : List.of(store, handedOn())) {
            open(file);
            session.desk().note(source(1), NOTE);
            settle();
            Path moved = Files.copy(file, home.resolve("moved-" + file.getFileName()));
            open(moved);
            assertThat(noted(1)).as("%s", file).isEqualTo(NOTE);
            session.desk().note(source(2), NOTE);
            settle();
            open(file);
            assertThat(noted(2)).as("%s", file).isEqualTo(NOTE);
        }
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void whatAReaderHandedOnToThemselvesStaysAsItWas() {
        session.desk().note(source(0), NOTE);
        settle();
        Path kept = home.resolve("kept.tumen");
        session.shelf().opened().get().store().handOn(kept, true, Progress.NONE);
        session.desk().note(source(0), "later");
        settle();
        open(kept);
        assertThat(noted(0)).isEqualTo(NOTE);
        open(store);
        assertThat(noted(0)).isEqualTo("later");
    }

    @Test
    void aViewThatComesWithAStoreIsThereBesideTheReadersOwn() {
        session.views().save("Mine", Locale.ENGLISH);
        settle();
        Path theirs = home.resolve("views.tumen");
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy copy = OwnCopy.open(base, home.resolve("colleague"), Progress.NONE)) {
            copy.keep(new SavedView("theirs", Text.of("en", "Theirs"), null, null, Map.of(), Lanes.THREAD, null));
            copy.store().handOn(theirs, true, Progress.NONE);
        }
        open(theirs);
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id)
                .startsWith(session.shelf().opened().get().given().getFirst().id()).endsWith("theirs", "mine");
        assertThat(session.shelf().opened().get().ownViews()).extracting(SavedView::id).containsExactly("mine");
        open(store);
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id).doesNotContain("theirs");
    }

    /** The default story as it was, with a source that a correction has taken out, or as it is now. */
    private Path written(String name, boolean before) {
        Story story = DefaultStory.read();
        List<Source> sources = new ArrayList<>(story.sources());
        if (before) {
            sources.add(new Source("gone", "A pamphlet", "A publisher", null, null, null, null, SourceKind.PRESS, null,
                    List.of(), List.of()));
        }
        Path file = home.resolve(name);
        StoryWriter.write(new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), sources, story.events(), story.claims(),
                story.passages(), story.relations()), file, Progress.NONE);
        return file;
    }

    private News told(String key) {
        settle();
        return session.notices().news().stream().filter(news -> news.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void whatWasAddedBeforeACorrectionIsBroughtAlong() {
        open(written("before.tumen", true));
        session.desk().note(source(0), NOTE);
        session.desk().attach(source(1), Path.of("mine.txt"), "An original.".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        session.desk().note(source(session.shelf().opened().get().sources().size() - 1), "On what will be gone.");
        session.views().save("Mine", Locale.ENGLISH);
        settle();
        assertThat(session.notices().news()).isEmpty();
        Path old = session.shelf().opened().get().copy().file();

        open(written("after.tumen", false));
        assertThat(noted(0)).isEmpty();
        News offer = told("ownEarlier");
        assertThat(offer.sentence(Locale.ENGLISH)).contains("notes (1)", "originals (1)", "views (1)",
                old.toString());
        assertThat(offer.sentence(Locale.FRENCH)).contains("notes (1)", "originaux (1)", old.toString());
        session.notices().news().clear();
        offer.next().deed().run();
        assertThat(told("brought").sentence(Locale.ENGLISH)).contains("notes (1)", "originals (1)", "views (1)",
                "The earlier copy stays in " + old.getParent());
        assertThat(told("ownLeft").sentence(Locale.ENGLISH)).contains("A publisher, A pamphlet", old.toString());
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(source(1).own().kept().text()).isEqualTo("An original.");
        assertThat(source(1).own().found().keySet())
                .containsAll(source(1).passages().stream().map(Passage::id).toList());
        assertThat(session.shelf().opened().get().ownViews()).hasSize(1);

        // what is let go here afterwards is not offered again
        session.desk().note(source(0), "");
        settle();
        session.notices().news().clear();
        open(store);
        open(home.resolve("after.tumen"));
        assertThat(session.notices().news()).isEmpty();
        assertThat(noted(0)).isEmpty();

        open(old);
        assertThat(noted(0)).as("the earlier copy is as it was").isEqualTo(NOTE);
        assertThat(noted(session.shelf().opened().get().sources().size() - 1)).isEqualTo("On what will be gone.");
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aNoteThatIsThereAlreadyIsFollowedByTheOneThatIsBrought() {
        open(written("before.tumen", true));
        session.desk().note(source(0), NOTE);
        settle();
        open(written("after.tumen", false));
        session.desk().note(source(0), THEIRS);
        News offer = told("ownEarlier");
        offer.next().deed().run();
        settle();
        assertThat(noted(0)).isEqualTo(THEIRS + "\n\n" + NOTE);
    }

    @Test
    void whatLiesOnNothingThatIsStillThereIsNamed() {
        open(written("before.tumen", true));
        session.desk().note(source(session.shelf().opened().get().sources().size() - 1), NOTE);
        settle();
        Path old = session.shelf().opened().get().copy().file();
        open(written("after.tumen", false));
        News left = told("ownLeft");
        assertThat(left.sentence(Locale.ENGLISH)).contains("a source", "A pamphlet", old.toString());
        left.next().deed().run();
        until(() -> session.shelf().opened().get().path().equals(old));
    }

    @Test
    void whatWasAddedToATableIsBroughtAlongWhenTheTableComesInAgain() throws IOException {
        Path csv = home.resolve("rows.csv");
        Path made = home.resolve("table.tumen");
        comesIn(csv, made, "");
        open(made);
        session.desk().note(source(0), NOTE);
        settle();
        String copies = session.shelf().opened().get().copy().file().getParent().toString();
        for (int more = 1; more <= 2; more++) {
            comesIn(csv, made, "c,2023-05-01,,G,Third\nd,2023-05-02,,G,Fourth\n".substring(0, 22 * more));
            session.shelf().open(made, opened -> { });
            News offer = told("ownEarlier");
            assertThat(session.shelf().opened().get().header().events()).isEqualTo(2 + more);
            assertThat(noted(0)).isEmpty();
            session.notices().news().clear();
            offer.next().deed().run();
            settle();
            assertThat(noted(0)).isEqualTo(NOTE);
            assertThat(told("brought").sentence(Locale.ENGLISH)).contains(more == 1 ? "The earlier copy stays in"
                    : "2 earlier copies stay in", copies);
        }
    }

    private static void comesIn(Path csv, Path store, String last) throws IOException {
        Files.writeString(csv, "id,start,end,group,title\na,2023-03-01,,G,First\nb,2023-04,,G,Second\n" + last);
        TableFile table = TableFile.recognise(csv, Progress.NONE);
        TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE);
    }

    @Test
    void anotherStoryIsToldOfNothing() {
        session.desk().note(source(0), NOTE);
        settle();
        open(other);
        settle();
        assertThat(session.notices().news()).isEmpty();
    }
}
