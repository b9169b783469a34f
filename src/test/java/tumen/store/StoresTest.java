package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.model.Source;
import tumen.model.Story;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.work.Progress;

/** Every file that is no whole store of ours is refused with a sentence, and none is changed. */
class StoresTest extends StoreInFile {

    @ParameterizedTest
    @ValueSource(strings = {"a?mode=rwc.sqlite", "a#b.sqlite", "ä %41.sqlite", "100 %.sqlite", "쇼이구 Шойгу 和.sqlite",
        " spaces at both ends ", "&immutable=0", "it's \"quoted\";--"})
    void aStoreMayHaveAnyName(String name) throws IOException {
        Path odd = Files.move(file, folder.resolve(name));
        try (OpenStore store = Stores.open(odd, Progress.NONE)) {
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
            assertThat(store.path()).isEqualTo(odd);
        }
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void anEmptyTextIsATextWhereItIsCompared() {
        Story small = TestStories.small();
        List<Source> sources = small.sources().stream().map(source -> new Source(source.id(), "", "", null,
                source.published(), source.language(), source.address(), source.kind(), source.origin(),
                source.digest(), source.refs())).toList();
        Story empty = new Story(small.id(), small.title(), small.summary(), small.languages(), small.threads(),
                small.views(), small.actors(), small.places(), sources, small.events(), small.claims(),
                small.passages(), small.relations());
        Path other = folder.resolve("empty.sqlite");
        StoryWriter.write(empty, other, Progress.NONE);
        try (OpenStore store = Stores.open(other, Progress.NONE)) {
            store.verify(Progress.NONE);
            assertThat(store.story(Progress.NONE)).isEqualTo(empty);
        }
    }

    @Test
    void comparingTellsHowFarItIsFromTheFirstOn() {
        List<Long> done = new ArrayList<>();
        Set<Long> totals = new HashSet<>();
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            store.verify(new Progress() {
                @Override
                public void report(long soFar, long total) {
                    done.add(soFar);
                    totals.add(total);
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
        }
        assertThat(totals).hasSize(1);
        assertThat(done).isSorted().startsWith(0L).endsWith(totals.iterator().next());
    }

    @Test
    void lookingAtAStoreChangesNothingOfIt() throws IOException {
        byte[] before = Files.readAllBytes(file);
        FileTime then = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, then);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            store.header();
            store.story(Progress.NONE);
            store.verify(Progress.NONE);
            store.dossier("visit");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
        assertThat(folder.toFile().list()).containsExactly("story.sqlite");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(refused(folder.resolve("none.sqlite"), "input.missing").kind()).isEqualTo(Problem.Kind.NOT_FOUND);
        refused(folder, "input.folder");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeDoesNotHang() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        refused(pipe, "input.not-plain");
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may read everything");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        refused(file, "input.denied");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        refused(Files.write(folder.resolve("empty"), new byte[0]), "store.empty");
        refused(Files.writeString(folder.resolve("text"), "SQLite format 3, or so they say".repeat(20)),
                "store.no-store");
        refused(Files.writeString(folder.resolve("short"), "SQLite format 3\0"), "store.no-store");
    }

    @Test
    void aStoreOfAnotherProgramOrVersionIsRefused() throws Exception {
        change("PRAGMA application_id = 0");
        refused(file, "store.foreign");
        write();
        change("PRAGMA user_version = 2");
        Problem newer = refused(file, "store.newer");
        assertThat(newer.sentence(Locale.ENGLISH)).contains("newer", "2", "1");
        write();
        change("PRAGMA user_version = 0");
        refused(file, "store.altered");
    }

    @Test
    void aStoreWithoutItsEndIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int size : new int[] {whole.length - 1, whole.length - 4096, whole.length / 2, 4096, 101}) {
            Files.write(file, Arrays.copyOf(whole, size));
            refused(file, "store.truncated");
        }
    }

    @Test
    void aStoreWithABrokenPageIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom dice = new SplittableRandom(7);
        for (int page = 0; page < whole.length / PageFile.SIZE; page++) {
            byte[] broken = whole.clone();
            int from = page == 0 ? 100 : page * PageFile.SIZE;
            for (int i = from; i < (page + 1) * PageFile.SIZE; i++) {
                broken[i] = (byte) dice.nextInt();
            }
            Files.write(file, broken);
            assertThat(refused(file, null).kind()).as("page %d", page).isEqualTo(Problem.Kind.REFUSED);
        }
    }

    @Test
    void theStoryThatShipsIsReadAtOnceAndFoundSoundLater() {
        try (OpenStore store = Stores.openShipped(file, Progress.NONE)) {
            assertThat(store.verified()).isFalse();
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.small());
            store.verify(Progress.NONE);
            assertThat(store.verified()).isTrue();
        }
    }

    /** Whatever is put off at its opening, its check finds. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void aFlippedBitInTheStoryThatShipsIsFoundByItsCheck(long seed) throws IOException {
        flipBits(seed, flipped -> {
            try (OpenStore store = Stores.openShipped(file, Progress.NONE)) {
                store.verify(Progress.NONE);
                assertThat(store.story(Progress.NONE)).as(flipped).isEqualTo(TestStories.small());
            } catch (ProblemException told) {
                assertThat(told.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
                assertThat(told.problem().sentence(Locale.FRENCH)).contains(file.toString());
            }
        });
    }

    /** Looks at the store twenty times, each time with another bit flipped; {@code then} is told which. */
    private void flipBits(long seed, Consumer<String> then) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom dice = new SplittableRandom(seed);
        for (int flip = 0; flip < 20; flip++) {
            int bit = dice.nextInt(whole.length * 8);
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            then.accept("seed " + seed + ", bit " + bit);
        }
    }

    @Test
    void changedWordsInTheStoryThatShipsAreFoundByItsCheck() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        for (String words : new String[] {"Shoigu visits", "The minister", "A small story", "Europe/Moscow"}) {
            int at = bytes.indexOf(words);
            assertThat(at).as(words).isPositive();
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> {
                try (OpenStore store = Stores.openShipped(file, Progress.NONE)) {
                    store.verify(Progress.NONE);
                }
            }).as(words).isInstanceOfSatisfying(ProblemException.class,
                    told -> assertThat(told.problem().key()).isEqualTo("store.differs"));
        }
    }

    @Test
    void whatIsNoStoreIsRefusedInItsPlaceAtOnce() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] newer = whole.clone();
        newer[63] = 99;
        byte[] foreign = whole.clone();
        foreign[68] ^= 1;
        for (byte[] wrong : new byte[][] {{}, "no store".getBytes(StandardCharsets.UTF_8), newer, foreign,
                Arrays.copyOf(whole, whole.length / 2)}) {
            Files.write(file, wrong);
            assertThatThrownBy(() -> Stores.openShipped(file, Progress.NONE)).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> Stores.openShipped(folder.resolve("none"), Progress.NONE))
                .isInstanceOf(ProblemException.class);
    }

    /** Twenty bits of each of ten seeds: what a reader sees is never changed in silence. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aFlippedBitNeverChangesWhatIsRead(long seed) throws IOException {
        Story story = TestStories.small();
        flipBits(seed, flipped -> {
            try (OpenStore store = Stores.open(file, Progress.NONE)) {
                assertThat(store.story(Progress.NONE)).as(flipped).isEqualTo(story);
                assertThat(store.dossier("visit").claims()).hasSize(1);
            } catch (ProblemException told) {
                assertThat(told.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
            }
        });
    }

    @Test
    void everyLetterOfTheContentIsCovered() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        int flipped = 0;
        for (String words : new String[] {"Shoigu visits", "He was there.", "The minister", "Press briefing",
            "[..2023-08]", "A small story", "The minister came.", "Opening", "Europe/Moscow", "asserts"}) {
            int at = bytes.indexOf(words);
            assertThat(at).as(words).isPositive();
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            refused(file, "store.differs");
            flipped++;
        }
        assertThat(flipped).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON note BEGIN DELETE FROM event; END",
        "CREATE TABLE extra (n INTEGER) STRICT",
        "CREATE INDEX extra ON event (kind)",
        "DROP INDEX event_id",
        "CREATE VIRTUAL TABLE extra USING fts5 (words)",
        "DROP TABLE note",
        "ALTER TABLE note ADD COLUMN more TEXT"})
    void aStoreWithOtherTablesIsRefused(String sql) throws Exception {
        change(sql);
        refused(file, "store.altered");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aViewThatNeverEndsInPlaceOfATableIsNotRun() throws Exception {
        change("DROP TABLE note", "CREATE VIEW note (source, words, changed) AS WITH RECURSIVE c (x) AS "
                + "(SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x, x, x FROM c");
        refused(file, "store.altered");
    }

    @Test
    void aRowThatWasChangedWithSqlIsRefused() throws Exception {
        change("UPDATE claim SET stance = 'denies' WHERE id = 'visit-1'");
        refused(file, "store.differs");
        write();
        change("DELETE FROM relation");
        refused(file, "store.differs");
        write();
        change("UPDATE manifest SET row_count = row_count + 1 WHERE tab = 'event'");
        refused(file, "store.damaged");
    }

    @Test
    void aHonestManifestOverNonsenseIsRefusedWhenItIsRead() throws Exception {
        try (Sql sql = Sql.own(file, true)) {
            sql.run("UPDATE saved_view SET lanes = 'sideways'");
            Manifest.renew(sql);
        }
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            assertThatThrownBy(store::header).isInstanceOfSatisfying(ProblemException.class,
                    told -> assertThat(told.problem().key()).isEqualTo("store.damaged"));
        }
    }

    @Test
    void nothingCanBeAttachedOrChangedThroughAReceivedFile() throws Exception {
        try (Sql sql = Sql.received(file)) {
            assertThatThrownBy(() -> sql.run("ATTACH '" + folder.resolve("other.sqlite") + "' AS other"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> sql.run("DELETE FROM event")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> sql.run("CREATE TABLE x (y)")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatNeverEndsIsEnded() throws Exception {
        try (Sql sql = Sql.received(file)) {
            sql.watch(Progress.NONE, 200);
            assertThatThrownBy(() -> sql.number("WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                    + "SELECT count(*) FROM c")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theInterfaceThreadIsRefused() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                Stores.open(file, Progress.NONE);
            } catch (IllegalStateException refused) {
                thrown.set(refused);
            }
        }, "JavaFX Application Thread");
        thread.start();
        thread.join();
        assertThat(thrown.get()).hasMessageContaining("interface thread");
    }

    @Test
    void theFirstBytesSayWhatItIs() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file));
        assertThat(header.getInt(68)).isEqualTo(0x54554D4E);
        assertThat(header.getInt(60)).isEqualTo(1);
        assertThat(header.get(18)).isEqualTo((byte) 1);
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Problem refused(Path path, String key) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class,
                () -> Stores.open(path, Progress.NONE).close());
        assertThat(thrown).as("%s is refused", path).isNotNull();
        if (key != null) {
            assertThat(thrown.problem().key()).isEqualTo(key);
        }
        assertThat(thrown.problem().sentence(Locale.ENGLISH)).contains(path.toString())
                .isNotEqualTo(thrown.problem().sentence(Locale.FRENCH));
        return thrown.problem();
    }
}
