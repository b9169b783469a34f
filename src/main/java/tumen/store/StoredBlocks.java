package tumen.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import tumen.index.ColumnBlocks;
import tumen.index.StoryIndex;
import tumen.work.Progress;

/** The packed columns of a store, each block read when it is asked for. */
final class StoredBlocks implements ColumnBlocks.Blocks {

    private final Sql sql;
    private final Map<Key, Long> numbers;

    private StoredBlocks(Sql sql, Map<Key, Long> numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    private record Key(String name, int segment) {
    }

    /** An SQL failure on its way through the index, which knows none. */
    private static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(SQLException cause) {
            super(cause);
        }

        SQLException cause() {
            return (SQLException) getCause();
        }
    }

    /** Those of an open store; which there are is read at once. */
    static StoredBlocks in(Sql sql) throws SQLException {
        Map<Key, Long> numbers = new HashMap<>();
        sql.each(Schema.query("column-blocks"),
                row -> numbers.put(new Key(row.getString(3), row.getInt(2)), row.getLong(1)));
        return new StoredBlocks(sql, numbers);
    }

    /** The index that they make. */
    StoryIndex read(Progress progress) throws SQLException {
        try {
            return ColumnBlocks.read(this, progress);
        } catch (Unread failed) {
            throw failed.cause();
        }
    }

    @Override
    public boolean has(String name, int segment) {
        return numbers.containsKey(new Key(name, segment));
    }

    @Override
    public byte[] get(String name, int segment) {
        Long number = numbers.get(new Key(name, segment));
        try {
            return number == null ? null : sql.first(Schema.query("column-block"), row -> row.getBytes(1), number);
        } catch (SQLException failed) {
            throw new Unread(failed);
        }
    }
}
