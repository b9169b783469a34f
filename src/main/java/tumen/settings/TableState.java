package tumen.settings;

import java.util.List;

/**
 * How the table was set up.
 *
 * @param columns the columns that show, in their order
 * @param sort by what it was sorted, the first before the next; nothing for the order of time
 */
public record TableState(List<Column> columns, List<Sort> sort) {

    /**
     * A column that it was sorted by.
     *
     * @param id what it holds
     * @param descending from last to first
     */
    public record Sort(String id, boolean descending) {
    }

    /**
     * A column.
     *
     * @param id what it holds
     * @param width logical pixels at a text size of 100 %; 0 for the usual width
     */
    public record Column(String id, double width) {
    }

    /** As the table comes. */
    public static final TableState USUAL = new TableState(List.of(), List.of());

    public TableState {
        columns = columns == null ? List.of() : List.copyOf(columns);
        sort = sort == null ? List.of() : List.copyOf(sort);
    }
}
