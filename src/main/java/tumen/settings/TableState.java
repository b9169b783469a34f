package tumen.settings;

import java.util.List;

/**
 * How the table was set up.
 *
 * @param columns the columns that show, in their order
 * @param sortedBy id of the column it was sorted by, or null for the order of time
 * @param descending from last to first
 */
public record TableState(List<Column> columns, String sortedBy, boolean descending) {

    /**
     * A column.
     *
     * @param id what it holds
     * @param width logical pixels at a text size of 100 %; 0 for the usual width
     */
    public record Column(String id, double width) {
    }

    /** As the table comes. */
    public static final TableState USUAL = new TableState(List.of(), null, false);

    public TableState {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
