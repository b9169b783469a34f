package tumen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.store.Manifest.Chunk;
import tumen.store.Manifest.Tally;
import tumen.store.RowBytes.Letters;
import tumen.store.Schema.NumberIndex;
import tumen.store.Schema.Table;

/**
 * The empty tables of a new store, filled row by row and tallied for the manifest. The rows of a table must come
 * in the order of its key. SQLite makes the tables before, and the indexes over texts after; meanwhile it has the
 * file closed.
 */
final class Tables implements AutoCloseable {

    private final PageFile file;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private Tables(Path beside, PageFile file, Map<String, Integer> roots) {
        this.file = file;
        for (Table table : Schema.tables()) {
            PageTree tree = new PageTree(file, roots.get(table.name()), !table.numbered());
            targets.put(table.name(), new Target(table, tree));
        }
        for (NumberIndex index : Schema.numberIndexes()) {
            Target target = targets.get(index.table());
            target.indexes.add(new NumberTree(new PageTree(file, roots.get(index.name()), true), index, target.keys,
                    beside));
        }
    }

    /** Makes the tables of an empty file and opens them to be filled. */
    static Tables make(Path file) throws SQLException, IOException {
        Map<String, Integer> roots = new LinkedHashMap<>();
        try (Sql sql = Sql.filling(file)) {
            sql.transaction(() -> Schema.makeTables(sql));
            sql.each(Schema.query("roots"), row -> roots.put(row.getString(1), row.getInt(2)));
        }
        return new Tables(file, new PageFile(file), roots);
    }

    /** Adds a row; one value a column, as {@link Sql#bind} takes them. */
    void add(String table, Object... values) throws IOException {
        targets.get(table).add(values);
    }

    /** Writes the indexes over numbers; from now on no row comes to a table that has one. */
    void finishIndexes() throws IOException {
        for (Target target : targets.values()) {
            target.finishIndexes();
        }
    }

    /** Writes what is left, after the indexes; gives the rows of the manifest. */
    List<Chunk> finish() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (Target target : targets.values()) {
            target.tree.finish();
            chunks.addAll(target.tally.chunks());
        }
        file.finish();
        return chunks;
    }

    @Override
    public void close() throws IOException {
        file.close();
        for (Target target : targets.values()) {
            for (NumberTree index : target.indexes) {
                index.close();
            }
        }
    }

    private static final class Target {

        private final Table table;
        private final PageTree tree;
        private final Tally tally;
        private final RowBytes row = new RowBytes();
        private final List<NumberTree> indexes = new ArrayList<>();
        private final int keys;
        private final Comparable<?>[] last;
        private boolean indexed;

        Target(Table table, PageTree tree) {
            this.table = table;
            this.tree = tree;
            this.tally = new Tally(table.name());
            this.keys = table.key().split(",").length;
            this.last = new Comparable<?>[keys];
        }

        void finishIndexes() throws IOException {
            for (NumberTree index : indexes) {
                index.finish();
                index.close();
            }
            indexed = !indexes.isEmpty();
            indexes.clear();
        }

        void add(Object[] values) throws IOException {
            if (indexed) {
                throw new IllegalStateException("a row after the indexes of " + table.name());
            }
            if (values.length != table.columns() || !isNext(values)) {
                throw new IllegalArgumentException("no next row for " + table.name() + ": "
                        + Arrays.asList(values));
            }
            for (NumberTree index : indexes) {
                index.note(values);
            }
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String text) {
                    values[i] = new Letters(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            tally.row(values);
            row.set(values, table.numbered());
            tree.add(table.numbered() ? ((Number) values[0]).longValue() : 0, row);
        }

        /** A row out of order would be there and never found: that it does not come is made sure of here. */
        private boolean isNext(Object[] values) {
            int order = last[0] == null ? 1 : 0;
            for (int i = 0; i < keys; i++) {
                Comparable<?> key = values[i] instanceof Number number ? (Long) number.longValue() : (String) values[i];
                order = order != 0 ? order : key instanceof Long number ? number.compareTo((Long) last[i])
                        : ((String) key).compareTo((String) last[i]);
                last[i] = key;
            }
            return order > 0;
        }
    }
}
