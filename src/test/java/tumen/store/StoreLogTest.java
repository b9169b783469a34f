package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tumen.problem.ProblemException;
import tumen.work.Progress;

/** A store beside which SQLite left a log or a journal is read as it is meant, and both are left as they are. */
class StoreLogTest extends StoreInFile {

    @Test
    void aStoreThatAnotherProgramKeepsALogForIsReadAndNothingIsPutBesideIt() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(before[18]).isEqualTo((byte) 2);
        Path handed = Files.createDirectory(folder.resolve("other")).resolve("handed.sqlite");
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
            store.verify(Progress.NONE);
            store.handOn(handed, true, Progress.NONE);
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("story.sqlite", "other");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("story.sqlite", "other");
        try (OpenStore store = Stores.open(handed, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
        }
    }

    @Test
    void whatIsInTheLogBesideAStoreIsReadAndTheLogLeftAsItIs() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path open = Files.copy(file, work.resolve("open.sqlite"));
        Path left = Files.createDirectory(folder.resolve("left")).resolve("logged.sqlite");
        Path log = left.resolveSibling("logged.sqlite-wal");
        try (Sql sql = Sql.own(open, true)) {
            sql.run("PRAGMA journal_mode = WAL");
            sql.change(Schema.query("note-put"), "briefing", "in the log alone", 1L);
            Manifest.renew(sql);
            Files.copy(open, left);
            Files.copy(work.resolve("open.sqlite-wal"), log);
        }
        assertThat(new String(Files.readAllBytes(left), StandardCharsets.ISO_8859_1)).doesNotContain("in the log");
        byte[] before = Files.readAllBytes(left);
        byte[] logged = Files.readAllBytes(log);
        try (OpenStore store = Stores.open(left, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
            assertThat(store.notes()).hasSize(1);
            store.handOn(folder.resolve("handed.sqlite"), true, Progress.NONE);
        }
        assertThat(Files.readAllBytes(left)).isEqualTo(before);
        assertThat(Files.readAllBytes(log)).isEqualTo(logged);
        assertThat(left.getParent().toFile().list()).hasSize(2);
    }

    @Test
    void aStoreThatIsWrittenToWhileItIsReadIsNotSaidToBeDamaged() throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path open = Files.copy(file, work.resolve("open.sqlite"));
        try (Sql sql = Sql.own(open, true)) {
            sql.run("PRAGMA journal_mode = WAL");
            sql.change(Schema.query("note-put"), "briefing", "half of a change", 1L);
            assertThatThrownBy(() -> Stores.open(open, Progress.NONE)).isInstanceOfSatisfying(ProblemException.class,
                    told -> assertThat(told.problem().key()).isEqualTo("store.differs"));
            assertThatThrownBy(() -> Stores.open(open, writing(sql))).isInstanceOfSatisfying(ProblemException.class,
                    told -> assertThat(told.problem().sentence(Locale.ENGLISH))
                            .contains("open.sqlite is being changed by another program"));
        }
        assertThat(work.toFile().list()).containsExactly("open.sqlite");
    }

    /** Another program goes on with its change while a copy of the store is looked at. */
    private static Progress writing(Sql sql) {
        AtomicLong written = new AtomicLong();
        return new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                try {
                    sql.change(Schema.query("note-put"), "briefing", "more", written.incrementAndGet());
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
                return false;
            }
        };
    }

    @Test
    void aChangeThatWasInterruptedIsTakenBackInACopy() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path work = Files.createDirectory(folder.resolve("work"));
        Path half = Files.write(work.resolve("half.sqlite"), whole);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + half);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("PRAGMA cache_spill = 1");
            statement.execute("BEGIN");
            statement.execute("DELETE FROM manifest");
            statement.execute("UPDATE claim SET statement = hex(randomblob(20000))");
            Files.copy(half, folder.resolve("hot.sqlite"));
            Files.copy(work.resolve("half.sqlite-journal"), folder.resolve("hot.sqlite-journal"));
        }
        Path hot = folder.resolve("hot.sqlite");
        byte[] before = Files.readAllBytes(hot);
        assertThat(before).as("the change had begun").isNotEqualTo(whole);
        try (OpenStore store = Stores.open(hot, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
        }
        assertThat(Files.readAllBytes(hot)).isEqualTo(before);
        assertThat(folder.resolve("hot.sqlite-journal")).exists();
    }
}
