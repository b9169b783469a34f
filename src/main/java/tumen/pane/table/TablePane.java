package tumen.pane.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.OneWay;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.Shown;
import tumen.work.Latest;
import tumen.work.Progress;

/**
 * The events as a table; its selection is the session's. Columns are chosen in the menu at its corner. While it is in
 * no window, it lists nothing.
 */
public final class TablePane extends BorderPane {

    static final Words WORDS = Words.of(TablePane.class);

    private final Session session;
    private final Texts texts;
    private final Latest listing;
    private final Latest placing;
    private final TableView<TableRow> table = new TableView<>();
    private RowList rows = RowList.EMPTY;
    private Cells cells;
    private boolean following;
    /** True while the order is put back that the reader had chosen. */
    private boolean sorting;
    /** True where what is shown is still to be listed, should the table come into a window. */
    private boolean unlisted;

    /** A table on {@code session}, in the language of {@code texts}. */
    public TablePane(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.listing = new Latest(session.workers(), "listing");
        this.placing = Latest.prompt(session.workers(), "listing");
        getStyleClass().add("table-pane");
        getStylesheets().add(TablePane.class.getResource("table.css").toExternalForm());
        table.setId("table");
        table.accessibleTextProperty().bind(texts.bind(WORDS, "table"));
        table.getStyleClass().add("dense");
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setPlaceholder(new Hint(Icon.TABLE, texts.bind(WORDS, "empty")));
        for (Column column : Column.values()) {
            table.getColumns().add(tableColumn(column));
        }
        table.setSortPolicy(view -> {
            if (!sorting) {
                list();
            }
            return true;
        });
        setCenter(table);

        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> chosen(row));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                session.focus().readFirst();
                key.consume();
            }
        });
        session.shown().answer().addListener((property, before, now) -> list());
        session.focus().event().addListener((property, before, now) -> follow());
        session.naming().onArrival(() -> {
            if (getScene() != null) {
                table.refresh();
            }
        });
        texts.localeProperty().addListener((property, before, now) -> list());
        sceneProperty().addListener((property, before, now) -> {
            if (now != null && unlisted) {
                // a task of its own: to come into a window takes its time
                session.workers().onInterface(() -> {
                    if (unlisted) {
                        list();
                    }
                });
            }
        });
        list();
    }

    /** The table itself, whose columns are remembered. */
    public TableView<?> table() {
        return table;
    }

    /** What is listed just now, in its order and with the columns that are seen; null while nothing is. */
    public Listing listing() {
        Shown.Answer answer = session.shown().answer().get();
        if (unlisted ? answer == null : cells == null || rows == RowList.EMPTY) {
            return null;
        }
        RowList now = rows;
        Ordering order = order();
        Cells words = unlisted ? new Cells(session, session.shelf().opened().get(), answer.selected(), texts.locale())
                : cells;
        List<TableColumn<TableRow, ?>> seen = table.getVisibleLeafColumns();
        return new Listing(session.shelf().opened().get(),
                unlisted ? progress -> order.of(RowList.of(answer.selected(), progress), words, progress)
                        : progress -> now,
                words, seen.stream().map(column -> Column.valueOf(column.getId().toUpperCase(Locale.ROOT))).toList(),
                seen.stream().map(TableColumn::getText).toList());
    }

    private TableColumn<TableRow, String> tableColumn(Column column) {
        TableColumn<TableRow, String> made = new TableColumn<>();
        made.setId(column.id());
        made.textProperty().bind(texts.bind(WORDS, "column." + column.id()));
        made.setPrefWidth(column.width());
        made.setVisible(column.usual());
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                cells == null ? "" : OneWay.text(cells.of(column, cell.getValue()))));
        if (column == Column.PLACE) {
            Label sign = new Label();
            sign.setGraphic(Icon.INFO.node());
            Tip.on(sign, texts.bind(WORDS, "convention"));
            made.setGraphic(sign);
        }
        return made;
    }

    private Ordering order() {
        return new Ordering(table.getSortOrder().stream().map(by -> new Ordering.By(
                Column.valueOf(by.getId().toUpperCase(Locale.ROOT)),
                by.getSortType() == TableColumn.SortType.DESCENDING)).toList());
    }

    /** Lists what is shown anew, in the chosen order, in the background. */
    private void list() {
        Shown.Answer answer = session.shown().answer().get();
        unlisted = answer != null && getScene() == null;
        if (answer == null || unlisted) {
            listing.cancel();
            rows = RowList.EMPTY;
            put(rows);
            return;
        }
        Ordering order = order();
        RowList known = rows.selected() == answer.selected() ? rows : null;
        Opened opened = session.shelf().opened().get();
        Locale locale = texts.locale();
        listing.ask(progress -> {
            Cells words = new Cells(session, opened, answer.selected(), locale);
            return new Listed(order.of(known != null ? known : RowList.of(answer.selected(), progress), words,
                    progress), words);
        }, listed -> show(listed.rows(), listed.words()), session.notices()::tell);
    }

    private record Listed(RowList rows, Cells words) {
    }

    private void show(RowList now, Cells words) {
        boolean otherWords = cells != null && !cells.locale().equals(words.locale());
        rows = now;
        cells = words;
        following = true;
        put(now);
        if (otherWords) {
            // rows that are equal keep their cells
            table.refresh();
        }
        following = false;
        follow();
    }

    /** Other rows: the table forgets by what it is sorted, which is to stay as it was. */
    private void put(RowList now) {
        List<TableColumn<TableRow, ?>> sorted = List.copyOf(table.getSortOrder());
        sorting = true;
        table.setItems(now);
        table.getSortOrder().setAll(sorted);
        sorting = false;
    }

    private void chosen(TableRow row) {
        if (!following && row != null) {
            session.naming().id(row.ordinal(), session.focus()::select);
        }
    }

    private void follow() {
        placing.cancel();
        if (unlisted) {
            return;
        }
        String id = session.focus().event().get();
        if (id == null) {
            select(-1);
            return;
        }
        session.naming().ordinals(Set.of(id), found -> {
            RowList in = rows;
            if (!id.equals(session.focus().event().get())) {
                return;
            }
            if (!found.containsKey(id)) {
                select(-1);
                return;
            }
            placing.ask(progress -> in.placeOf(found.get(id)), at -> {
                if (rows == in) {
                    select(at);
                }
            }, session.notices()::tell);
        });
    }

    /** Selects the row of a place and brings it into view; none where the place is below 0. */
    private void select(int at) {
        following = true;
        if (at < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != at) {
            table.getSelectionModel().select(at);
            RowList selected = rows;
            // a task of its own: rows are made for what comes into view
            session.workers().onInterface(() -> {
                if (rows == selected && table.getSelectionModel().getSelectedIndex() == at) {
                    table.scrollTo(Math.max(0, at - 2));
                }
            });
        }
        following = false;
    }
}
