package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tumen.index.Sorting;
import tumen.store.Schema.NumberIndex;

/**
 * An index over whole numbers: they are gathered as the rows come, and sorted once all are there. SQLite would read
 * the table again for each index, and compare rows where numbers do. No more than {@link #KEPT} rows are in memory.
 */
final class NumberTree implements AutoCloseable {

    /** Rows that are sorted at once; where there are more, these are put aside. */
    static final int KEPT = 1 << 17;

    private final PageTree tree;
    private final List<Integer> columns;
    private final int keys;
    /** By column of the index, then those of the key that follow them; each by row. */
    private final long[][] numbers;
    private final int[][] rows;
    private final RowBytes row = new RowBytes();
    private final Object[] values;
    private final ByteBuffer record;
    private final SortedRuns runs;
    private int size;

    /**
     * An empty index.
     *
     * @param keys how many columns its table's key has; they are the first ones
     * @param beside the store, beside which rows are put that are too many to keep
     */
    NumberTree(PageTree tree, NumberIndex index, int keys, Path beside) {
        this.tree = tree;
        this.columns = index.columns();
        this.keys = keys;
        numbers = new long[columns.size()][64];
        rows = new int[keys][64];
        values = new Object[numbers.length + keys];
        record = ByteBuffer.allocate(Long.BYTES * numbers.length + Integer.BYTES * keys);
        runs = new SortedRuns(beside, numbers.length);
    }

    /** Takes note of a row of the table. */
    void note(Object[] values) throws IOException {
        for (int column : columns) {
            if (values[column] == null) {
                return;
            }
        }
        if (size == KEPT) {
            putAside();
        }
        if (size == rows[0].length) {
            Arrays.setAll(numbers, i -> Arrays.copyOf(numbers[i], size * 2));
            Arrays.setAll(rows, i -> Arrays.copyOf(rows[i], size * 2));
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i][size] = ((Number) values[columns.get(i)]).longValue();
        }
        for (int i = 0; i < keys; i++) {
            rows[i][size] = ((Number) values[i]).intValue();
        }
        size++;
    }

    private void putAside() throws IOException {
        runs.begin();
        int[] order = order();
        for (int i = 0; i < size; i++) {
            int place = order == null ? i : order[i];
            record.clear();
            for (long[] column : numbers) {
                record.putLong(column[place]);
            }
            for (int[] key : rows) {
                record.putInt(key[place]);
            }
            runs.put(record.flip());
        }
        size = 0;
    }

    /** Writes it. */
    void finish() throws IOException {
        if (runs.isEmpty()) {
            finishKept();
        } else {
            putAside();
            runs.each(this::finish);
        }
        tree.finish();
    }

    private void finishKept() throws IOException {
        int[] order = order();
        for (int i = 0; i < size; i++) {
            int place = order == null ? i : order[i];
            for (int column = 0; column < numbers.length; column++) {
                values[column] = numbers[column][place];
            }
            for (int key = 0; key < keys; key++) {
                values[numbers.length + key] = rows[key][place];
            }
            add();
        }
    }

    private void finish(ByteBuffer put) throws IOException {
        for (int column = 0; column < numbers.length; column++) {
            values[column] = put.getLong();
        }
        for (int key = 0; key < keys; key++) {
            values[numbers.length + key] = put.getInt();
        }
        add();
    }

    private void add() throws IOException {
        row.set(values, false);
        tree.add(0, row);
    }

    /** By the last column, then by the one before it, and so on: equal ones stay as they lie, in the key's order. */
    private int[] order() {
        int[] order = null;
        for (int column = numbers.length - 1; column >= 0; column--) {
            int[] before = order;
            long[] values = numbers[column];
            int[] next = Sorting.order(size, i -> values[before == null ? i : before[i]]);
            for (int i = 0; next != null && before != null && i < size; i++) {
                next[i] = before[next[i]];
            }
            order = next != null ? next : before;
        }
        return order;
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
