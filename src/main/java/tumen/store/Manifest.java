package tumen.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import tumen.store.Schema.Table;
import tumen.work.Progress;

/**
 * What a store says it holds: row counts and SHA-256 digests. SQLite's own checks do not notice a
 * changed letter; these do.
 */
final class Manifest {

    /** The row that digests all others. */
    static final String WHOLE = "*";

    /** The row that digests those of the story, without what a user's own copy changes. */
    static final String STORY = "*story";

    private static final int CHUNK = 4_096;

    private Manifest() {
    }

    /** A row of the manifest. */
    record Chunk(String table, long number, long rows, byte[] sha256) {

        boolean same(Chunk other) {
            return table.equals(other.table) && number == other.number && rows == other.rows
                    && Arrays.equals(sha256, other.sha256);
        }

        String hex() {
            return HexFormat.of().formatHex(sha256);
        }
    }

    /** Digests the rows of one table as they come, in the order of its key. */
    static final class Tally {

        private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
        private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

        private final String table;
        private final List<Chunk> chunks = new ArrayList<>();
        private final MessageDigest digest = sha256();
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int rows;

        Tally(String table) {
            this.table = table;
        }

        /** Takes a row: text, also as {@link RowBytes.Letters}, whole numbers, numbers, bytes, truth, or null. */
        void row(Object... values) {
            INTS.set(room(Integer.BYTES), at, values.length);
            at += Integer.BYTES;
            for (Object value : values) {
                value(value);
            }
            if (++rows == CHUNK) {
                end();
            }
        }

        /** All chunks; one that holds nothing where there were no rows. */
        List<Chunk> chunks() {
            if (rows > 0 || chunks.isEmpty()) {
                end();
            }
            return chunks;
        }

        private void value(Object value) {
            switch (value) {
                case null -> room(1)[at++] = 0;
                case Boolean truth -> number((byte) 1, truth ? 1 : 0);
                case Integer number -> number((byte) 1, number);
                case Long number -> number((byte) 1, number);
                case Double number -> number((byte) 2, Double.doubleToLongBits(number));
                case String text -> bytes((byte) 3, text.getBytes(StandardCharsets.UTF_8));
                case RowBytes.Letters text -> bytes((byte) 3, text.utf8());
                case byte[] bytes -> bytes((byte) 4, bytes);
                default -> throw new IllegalArgumentException("no SQL value: " + value.getClass());
            }
        }

        private void number(byte kind, long number) {
            room(1 + Long.BYTES)[at++] = kind;
            LONGS.set(buffer, at, number);
            at += Long.BYTES;
        }

        private void bytes(byte kind, byte[] bytes) {
            room(1 + Integer.BYTES)[at++] = kind;
            INTS.set(buffer, at, bytes.length);
            at += Integer.BYTES;
            if (bytes.length > buffer.length - at) {
                flush();
                digest.update(bytes);
            } else {
                System.arraycopy(bytes, 0, buffer, at, bytes.length);
                at += bytes.length;
            }
        }

        private byte[] room(int size) {
            if (buffer.length - at < size) {
                flush();
            }
            return buffer;
        }

        private void flush() {
            digest.update(buffer, 0, at);
            at = 0;
        }

        private void end() {
            flush();
            chunks.add(new Chunk(table, chunks.size(), rows, digest.digest()));
            rows = 0;
        }
    }

    /** Writes the manifest of a filled store anew. */
    static void write(Sql sql, List<Chunk> chunks) throws SQLException {
        sql.change(Schema.query("manifest-clear"));
        List<Chunk> all = new ArrayList<>(chunks);
        all.add(over(STORY, chunks, chunk -> !Schema.CHANGEABLE.contains(chunk.table())));
        all.add(over(WHOLE, chunks, chunk -> true));
        for (Chunk chunk : all) {
            sql.change(Schema.query("manifest-add"), chunk.table(), chunk.number(), chunk.rows(), chunk.sha256());
        }
    }

    /** Counts again what a change may have touched, inside that change's transaction. */
    static void renew(Sql sql) throws SQLException {
        List<Chunk> chunks = new ArrayList<>(read(sql).stream()
                .filter(chunk -> !chunk.table().startsWith(WHOLE) && !Schema.CHANGEABLE.contains(chunk.table()))
                .toList());
        for (Table table : Schema.tables()) {
            if (Schema.CHANGEABLE.contains(table.name())) {
                chunks.addAll(count(sql, table, Progress.NONE));
            }
        }
        write(sql, chunks);
    }

    /** The rows of the manifest, without looking at what they speak of. */
    static List<Chunk> read(Sql sql) throws SQLException {
        return sql.list(Schema.query("manifest"),
                row -> new Chunk(row.getString(1), row.getLong(2), row.getLong(3), row.getBytes(4)));
    }

    /** The digest in the row of {@link #WHOLE} or {@link #STORY}, in hex. */
    static String digest(List<Chunk> chunks, String name) {
        return chunks.stream().filter(chunk -> chunk.table().equals(name)).findFirst()
                .map(Chunk::hex).orElse("");
    }

    /** The rows of notes and attached originals, and a digest of them. */
    static Chunk added(List<Chunk> chunks) {
        return over("*added", chunks, chunk -> Schema.ADDED.contains(chunk.table()));
    }

    /** True where the manifest agrees with itself. */
    static boolean isWhole(List<Chunk> chunks) {
        List<Chunk> plain = chunks.stream().filter(chunk -> !chunk.table().startsWith(WHOLE)).toList();
        Chunk whole = over(WHOLE, plain, chunk -> true);
        Chunk story = over(STORY, plain, chunk -> !Schema.CHANGEABLE.contains(chunk.table()));
        return chunks.size() == plain.size() + 2
                && chunks.stream().anyMatch(whole::same) && chunks.stream().anyMatch(story::same);
    }

    /** The first table whose rows differ from what the manifest says of them, or null. */
    static String difference(Sql sql, List<Chunk> chunks, List<Table> tables, Progress progress) throws SQLException {
        for (Table table : tables) {
            List<Chunk> said = chunks.stream().filter(chunk -> chunk.table().equals(table.name())).toList();
            List<Chunk> found = count(sql, table, progress);
            boolean same = said.size() == found.size();
            for (int i = 0; same && i < said.size(); i++) {
                same = said.get(i).same(found.get(i));
            }
            if (!same) {
                return table.name();
            }
        }
        return null;
    }

    private static List<Chunk> count(Sql sql, Table table, Progress progress) throws SQLException {
        Tally tally = new Tally(table.name());
        Object[] values = new Object[table.columns()];
        sql.each("SELECT * FROM " + table.name() + " ORDER BY " + table.key(), row -> {
            progress.check();
            for (int i = 0; i < values.length; i++) {
                values[i] = read(row, i + 1, table.types().get(i));
            }
            tally.row(values);
        });
        return tally.chunks();
    }

    /**
     * A value as its column has to hold it. That it does is found out by SQLite's own look at the tables, which are
     * STRICT: to ask for the type of each value again, or to make text of what is digested as bytes, would cost as much
     * as all the rest.
     */
    private static Object read(ResultSet row, int column, String type) throws SQLException {
        return switch (type) {
            case "INTEGER" -> {
                long number = row.getLong(column);
                yield number == 0 && row.wasNull() ? null : (Object) number;
            }
            case "TEXT" -> {
                byte[] utf8 = row.getBytes(column);
                yield utf8 == null ? null : new RowBytes.Letters(utf8);
            }
            case "BLOB" -> row.getBytes(column);
            default -> row.getObject(column);
        };
    }

    private static Chunk over(String name, List<Chunk> chunks, Predicate<Chunk> which) {
        long rows = 0;
        MessageDigest digest = sha256();
        for (Chunk chunk : chunks.stream().filter(which).sorted(Manifest::compare).toList()) {
            rows += chunk.rows();
            digest.update((chunk.table() + " " + chunk.number() + " " + chunk.rows() + " ")
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(chunk.sha256());
        }
        return new Chunk(name, 0, rows, digest.digest());
    }

    /** By table and number. Written out, since every start asks, and no AOT cache keeps comparators made of parts. */
    private static int compare(Chunk one, Chunk other) {
        int tables = one.table().compareTo(other.table());
        return tables != 0 ? tables : Long.compare(one.number(), other.number());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
