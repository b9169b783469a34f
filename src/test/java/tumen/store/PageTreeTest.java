package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.store.RowBytes.Letters;
import tumen.work.Progress;

/** Pages that SQLite did not write are, to SQLite, as if it had: whole by its own check, and row for row the same. */
class PageTreeTest {

    private static final long[] EDGES = {0, 1, -1, 2, 127, 128, -128, -129, 32_767, 32_768, -32_769, 8_388_607,
        8_388_608, -8_388_609, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 31, (1L << 47) - 1, 1L << 47,
        -(1L << 47) - 1, Long.MAX_VALUE, Long.MIN_VALUE};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rowsByNumberAreReadAsTheyWerePut(long seed) throws Exception {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Object[]> rows = new ArrayList<>();
        long number = dice.nextInt(5);
        int count = dice.nextInt(1, 4_000);
        int longest = 1 << dice.nextInt(4, 17);
        for (int i = 0; i < count && total(rows) < 40_000_000; i++) {
            number += 1 + (dice.nextInt(50) == 0 ? dice.nextLong(1L << 40) : 0);
            rows.add(new Object[] {number, text(dice, longest), whole(dice), dice.nextDouble(), bytes(dice, longest),
                dice.nextBoolean() ? null : text(dice, 10)});
        }
        assertSame("CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT, b INTEGER, c REAL, d BLOB, e TEXT) STRICT", rows, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rowsByTheirFirstColumnsAreReadAsTheyWerePut(long seed) throws Exception {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Object[]> rows = new ArrayList<>();
        int count = dice.nextInt(1, 20_000);
        int longest = 1 << dice.nextInt(1, 13);
        for (int i = 0; i < count && total(rows) < 40_000_000; i++) {
            rows.add(new Object[] {i / 3, i % 3, text(dice, longest), whole(dice)});
        }
        assertSame("CREATE TABLE t (a INTEGER, b INTEGER, c TEXT, d INTEGER, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID",
                rows, 2);
    }

    /** Lengths at which a row begins to need pages of its own, and at which its last one is just full. */
    @Test
    void rowsOfEveryLengthAboutAPageAreReadAsTheyWerePut() throws Exception {
        List<Object[]> rows = new ArrayList<>();
        int number = 0;
        for (int pages = 0; pages < 3; pages++) {
            for (int length = PageFile.SIZE * pages + 900; length < PageFile.SIZE * pages + 1_100; length++) {
                rows.add(new Object[] {++number, 0, new byte[length], null});
            }
            for (int length = PageFile.SIZE * (pages + 1) - 60; length < PageFile.SIZE * (pages + 1) + 20; length++) {
                rows.add(new Object[] {++number, 0, new byte[length], null});
            }
            for (int length = PageFile.SIZE * pages + 1_900; length < PageFile.SIZE * pages + 2_100; length++) {
                rows.add(new Object[] {++number, 0, new byte[length], null});
            }
        }
        assertSame("CREATE TABLE t (n INTEGER PRIMARY KEY, a INTEGER, b BLOB, c TEXT) STRICT", rows, 1);
        assertSame("CREATE TABLE t (n INTEGER, a INTEGER, b BLOB, c TEXT, PRIMARY KEY (n, a)) STRICT, WITHOUT ROWID",
                rows, 2);
    }

    @Test
    void aStoryOfManyPagesIsWholeAndItsIndexesAgreeWithItsTables() {
        Path file = folder.resolve("many.sqlite");
        StoryWriter.write(TestStories.random(5, 4_000), file, Progress.NONE);
        try (OpenStore store = Stores.open(file, Progress.NONE)) {
            store.verify(Progress.NONE);
            assertThat(store.story(Progress.NONE)).isEqualTo(TestStories.random(5, 4_000));
        }
    }

    @Test
    void aRowOutOfOrderIsAMistake() throws Exception {
        try (Tables tables = Tables.make(folder.resolve("order.sqlite"))) {
            tables.add("event_tag", 1, 0, "one");
            tables.add("event_tag", 1, 1, "two");
            assertThatThrownBy(() -> tables.add("event_tag", 1, 1, "again"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> tables.add("event_tag", 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void assertSame(String table, List<Object[]> rows, int keys) throws SQLException, IOException {
        Path path = folder.resolve(keys + ".sqlite");
        int root;
        try (Sql sql = Sql.filling(path)) {
            sql.run(table);
            root = (int) sql.number("SELECT rootpage FROM sqlite_schema");
        }
        try (PageFile file = new PageFile(path)) {
            PageTree tree = new PageTree(file, root, keys > 1);
            RowBytes bytes = new RowBytes();
            for (Object[] row : rows) {
                Object[] values = Arrays.stream(row).map(value -> value instanceof String text
                        ? new Letters(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) : value).toArray();
                bytes.set(values, keys == 1);
                tree.add(((Number) row[0]).longValue(), bytes);
            }
            tree.finish();
            file.finish();
        }
        try (Sql sql = Sql.filling(path)) {
            assertThat(sql.<String>first("PRAGMA integrity_check(1)", row -> row.getString(1))).isEqualTo("ok");
            int[] place = {0};
            sql.each("SELECT * FROM t ORDER BY 1, 2", found -> {
                Object[] row = rows.get(place[0]++);
                for (int i = 0; i < row.length; i++) {
                    Object value = found.getObject(i + 1);
                    assertThat(value instanceof Number number && row[i] instanceof Integer ? (Object) number.intValue()
                            : value instanceof Integer number ? (Object) number.longValue() : value)
                            .as("row %d, column %d", place[0], i).isEqualTo(row[i]);
                }
            });
            assertThat(place[0]).isEqualTo(rows.size());
            sql.run("DELETE FROM t WHERE 1 = 1");
            assertThat(sql.<String>first("PRAGMA integrity_check(1)", row -> row.getString(1))).isEqualTo("ok");
        }
        java.nio.file.Files.delete(path);
    }

    private static long total(List<Object[]> rows) {
        return rows.isEmpty() ? 0 : (long) rows.size()
                * (rows.getLast()[rows.getLast().length - 2] instanceof byte[] bytes
                ? bytes.length : 100);
    }

    private static Object whole(SplittableRandom dice) {
        long edge = EDGES[dice.nextInt(EDGES.length)];
        return dice.nextInt(3) == 0 ? (Object) dice.nextLong() : edge;
    }

    private static String text(SplittableRandom dice, int longest) {
        int length = dice.nextInt(20) == 0 ? dice.nextInt(longest) : dice.nextInt(Math.min(longest, 40));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(dice.nextInt(30) == 0 ? 0x1F600 + dice.nextInt(50) : 'a' + dice.nextInt(26));
        }
        return text.toString();
    }

    private static byte[] bytes(SplittableRandom dice, int longest) {
        byte[] bytes = new byte[dice.nextInt(longest)];
        dice.nextBytes(bytes);
        return bytes;
    }
}
