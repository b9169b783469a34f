package tumen.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.store.Manifest.Chunk;
import tumen.store.Manifest.Tally;
import tumen.store.Schema.Table;

/**
 * Puts rows into the tables of a new store, a batch at a time, and tallies them for the manifest. The
 * rows of a table must come in the order of its key.
 */
final class Inserts implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Map<String, Target> targets = new LinkedHashMap<>();

    Inserts(Sql sql) throws SQLException {
        for (Table table : Schema.tables()) {
            String marks = String.join(",", Collections.nCopies(table.columns(), "?"));
            PreparedStatement insert = sql.prepare("INSERT INTO " + table.name() + " VALUES (" + marks + ")");
            targets.put(table.name(), new Target(insert, table.columns(), new Tally(table.name())));
        }
    }

    /** Adds a row; one value a column, as {@link Sql#bind} takes them. */
    void add(String table, Object... values) throws SQLException {
        targets.get(table).add(values);
    }

    /** Puts in what is left; gives the rows of the manifest. */
    List<Chunk> finish() throws SQLException {
        List<Chunk> chunks = new ArrayList<>();
        for (Target target : targets.values()) {
            target.insert.executeBatch();
            chunks.addAll(target.tally.chunks());
        }
        return chunks;
    }

    @Override
    public void close() throws SQLException {
        for (Target target : targets.values()) {
            target.insert.close();
        }
    }

    private static final class Target {

        private final PreparedStatement insert;
        private final int columns;
        private final Tally tally;
        private int waiting;

        Target(PreparedStatement insert, int columns, Tally tally) {
            this.insert = insert;
            this.columns = columns;
            this.tally = tally;
        }

        void add(Object[] values) throws SQLException {
            if (values.length != columns) {
                throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
            }
            for (int i = 0; i < columns; i++) {
                Sql.bind(insert, i + 1, values[i]);
            }
            tally.row(values);
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
    }
}
