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
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/**
 * A session on a story, with another at hand, that a test drives: its own thread stands in for the interface thread.
 */
abstract class Sitting {

    static final String NOTE = "Read it twice.";
    static final String THEIRS = "Not so.";

    @TempDir
    static Path shared;
    static Path store;
    static Path other;

    @TempDir
    Path home;

    final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    Workers workers;
    Session session;

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

    Session session() {
        workers = Workers.start(tasks::add, thrown -> {
            throw new AssertionError(thrown);
        });
        return new Session(workers, home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
    }

    void open(Path file) {
        session.shelf().open(file, opened -> { });
        until(() -> session.shelf().opened().get() != null && session.shelf().opened().get().path().equals(file));
        settle();
    }

    void until(BooleanSupplier happened) {
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

    void settle() {
        until(() -> tasks.isEmpty() && workers.running().isEmpty());
        until(() -> tasks.isEmpty() && workers.running().isEmpty());
    }

    OpenSource source(int number) {
        Opened opened = session.shelf().opened().get();
        String id = opened.sources().get(number).id();
        return OpenSource.gather(opened, id, null, null, session.lens().viewpoint().get(), null, Progress.NONE);
    }

    String noted(int number) {
        return source(number).noted();
    }

    News told(String key) {
        settle();
        return session.notices().news().stream().filter(news -> news.key().equals(key)).findFirst().orElseThrow();
    }
}
