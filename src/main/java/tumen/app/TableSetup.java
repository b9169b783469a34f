package tumen.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tumen.settings.TableState;

/** How a table is set up: which columns it shows, in which order and how wide, and by which it is sorted. */
final class TableSetup {

    private TableSetup() {
    }

    /** Sets it up as it was left; columns that it no longer has are passed over. */
    static <R> void restore(TableView<R> table, TableState left) {
        Map<String, TableColumn<R, ?>> columns = new LinkedHashMap<>();
        table.getColumns().forEach(column -> columns.put(column.getId(), column));
        if (!left.columns().isEmpty()) {
            List<TableColumn<R, ?>> order = new ArrayList<>();
            columns.values().forEach(column -> column.setVisible(false));
            left.columns().stream().filter(column -> columns.containsKey(column.id())).forEach(column -> {
                TableColumn<R, ?> shown = columns.get(column.id());
                shown.setVisible(true);
                if (column.width() > 0) {
                    shown.setPrefWidth(column.width());
                }
                order.add(shown);
            });
            columns.values().stream().filter(column -> !order.contains(column)).forEach(order::add);
            table.getColumns().setAll(order);
        }
        List<TableColumn<R, ?>> sorted = new ArrayList<>();
        left.sort().stream().filter(by -> columns.containsKey(by.id())).forEach(by -> {
            columns.get(by.id()).setSortType(by.descending() ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING);
            sorted.add(columns.get(by.id()));
        });
        if (!sorted.isEmpty()) {
            table.getSortOrder().setAll(sorted);
        }
    }

    /** How it is set up now. */
    static <R> TableState of(TableView<R> table) {
        return new TableState(table.getColumns().stream().filter(TableColumn::isVisible)
                .map(column -> new TableState.Column(column.getId(), column.getWidth())).toList(),
                table.getSortOrder().stream().filter(Objects::nonNull).map(by -> new TableState.Sort(by.getId(),
                        by.getSortType() == TableColumn.SortType.DESCENDING)).toList());
    }
}
