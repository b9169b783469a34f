package tumen.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import tumen.index.Sorting;
import tumen.store.Schema.NumberIndex;

/**
 * An index over whole numbers: they are gathered as the rows come, and sorted once all are there. SQLite would read
 * the table again for each index, and compare rows where numbers do.
 */
final class NumberTree {

    private final PageTree tree;
    private final List<Integer> columns;
    private final int keys;
    /** By column of the index, then those of the key that follow them; each by row. */
    private final long[][] numbers;
    private final int[][] rows;
    private int size;

    /**
     * An empty index.
     *
     * @param keys how many columns its table's key has; they are the first ones
     */
    NumberTree(PageTree tree, NumberIndex index, int keys) {
        this.tree = tree;
        this.columns = index.columns();
        this.keys = keys;
        numbers = new long[columns.size()][64];
        rows = new int[keys][64];
    }

    /** Takes note of a row of the table. */
    void note(Object[] values) {
        for (int column : columns) {
            if (values[column] == null) {
                return;
            }
        }
        if (size == rows[0].length) {
            Arrays.setAll(numbers, i -> Arrays.copyOf(numbers[i], size + (size >> 1)));
            Arrays.setAll(rows, i -> Arrays.copyOf(rows[i], size + (size >> 1)));
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i][size] = ((Number) values[columns.get(i)]).longValue();
        }
        for (int i = 0; i < keys; i++) {
            rows[i][size] = ((Number) values[i]).intValue();
        }
        size++;
    }

    /** Writes it. */
    void finish() throws IOException {
        int[] order = order();
        RowBytes row = new RowBytes();
        Object[] values = new Object[numbers.length + keys];
        for (int i = 0; i < size; i++) {
            int place = order == null ? i : order[i];
            for (int column = 0; column < numbers.length; column++) {
                values[column] = numbers[column][place];
            }
            for (int key = 0; key < keys; key++) {
                values[numbers.length + key] = rows[key][place];
            }
            row.set(values, false);
            tree.add(0, row);
        }
        tree.finish();
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
}
