package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
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
}
