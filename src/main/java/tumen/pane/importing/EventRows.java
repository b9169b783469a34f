package tumen.pane.importing;

import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import tumen.exchange.TableField;
import tumen.exchange.TableImport;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.problem.ProblemException;
import tumen.time.DateWords;
import tumen.time.Edtf;

/** The events that come of the first rows; a row that will not come in has its reason in its title's place. */
final class EventRows extends TableView<TableImport.Row> {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Texts texts;
    private final double scale;

    /** {@code scale} is how large text is, 1 being usual. */
    EventRows(Texts texts, Draft draft, double scale) {
        this.texts = texts;
        this.scale = scale;
        setId("import-events");
        getStyleClass().add("dense");
        accessibleTextProperty().bind(texts.bind(ImportPane.WORDS, "events"));
        setPlaceholder(hint(draft));
        getColumns().add(column("row", 52, row -> String.valueOf(row.number())));
        getColumns().add(column("when", 148, row -> words(row.date())));
        getColumns().add(column("edtf", 104, row -> row.date()));
        getColumns().add(title());
        getColumns().add(column("thread", 92, row -> Shown.text(row.thread())));
        getColumns().add(column("source", 92, row -> Shown.text(row.source())));
        setRowFactory(table -> new EventRow());
        draft.outcome().addListener((property, before, now) -> getItems().setAll(now.rows()));
        texts.localeProperty().addListener((property, before, now) -> refresh());
        getItems().setAll(draft.outcome().get().rows());
    }

    /** Tells in full why the chosen row will not come in, or else the first that will not; it wraps. */
    Label reason() {
        Label reason = new Label();
        reason.setId("import-reason");
        reason.setWrapText(true);
        reason.setMinHeight(Label.USE_PREF_SIZE);
        reason.getStyleClass().addAll("small", "warning", "import-reason");
        reason.managedProperty().bind(reason.visibleProperty());
        Runnable tell = () -> {
            TableImport.Row chosen = getSelectionModel().getSelectedItem();
            TableImport.Row row = chosen != null && chosen.bad() != null ? chosen
                    : getItems().stream().filter(one -> one.bad() != null).findFirst().orElse(null);
            reason.setVisible(row != null);
            reason.setText(row == null ? "" : texts.text(ImportPane.WORDS, "reason", row.number(),
                    row.bad().sentence(texts.locale())));
        };
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> tell.run());
        getItems().addListener((Observable changed) -> tell.run());
        texts.localeProperty().addListener((property, before, now) -> tell.run());
        tell.run();
        return reason;
    }

    /** What stands here while there are no rows: what is missing, or what went wrong. */
    private Hint hint(Draft draft) {
        ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper();
        Runnable say = () -> sentence.set(draft.outcome().get().trouble() != null
                ? draft.outcome().get().trouble().sentence(texts.locale()) : missing(draft));
        draft.outcome().addListener((property, before, now) -> say.run());
        draft.mapping().addListener((property, before, now) -> say.run());
        texts.localeProperty().addListener((property, before, now) -> say.run());
        say.run();
        return new Hint(Icon.EVENT, sentence);
    }

    private String missing(Draft draft) {
        return draft.mapping().get().missing().stream().findFirst()
                .map(field -> texts.text(ImportPane.WORDS, field == TableField.START ? "missing.START"
                        : "missing.other", field.label(texts.locale())))
                .orElse(texts.text(ImportPane.WORDS, "events.none"));
    }

    private TableColumn<TableImport.Row, String> column(String key, double width,
            Function<TableImport.Row, String> cell) {
        TableColumn<TableImport.Row, String> column = new TableColumn<>();
        column.setId("import-" + key);
        column.textProperty().bind(texts.bind(ImportPane.WORDS, "column." + key));
        column.setPrefWidth(width * scale);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                row.getValue().bad() != null && !key.equals("row") ? "" : cell.apply(row.getValue())));
        return column;
    }

    private TableColumn<TableImport.Row, String> title() {
        TableColumn<TableImport.Row, String> title = column("title", 190, row -> "");
        title.setCellValueFactory(row -> new ReadOnlyStringWrapper(told(row.getValue())));
        title.setCellFactory(column -> new TitleCell());
        return title;
    }

    private String told(TableImport.Row row) {
        return row.bad() == null ? Shown.text(row.title()) : row.bad().sentence(texts.locale());
    }

    /** The date in the reader's words; what has none is undated. */
    private String words(String edtf) {
        if (edtf.isEmpty()) {
            return texts.text(ImportPane.WORDS, "undated");
        }
        try {
            return DateWords.in(texts.locale()).of(Edtf.parse(edtf));
        } catch (ProblemException unread) {
            return edtf;
        }
    }

    private static final class EventRow extends TableRow<TableImport.Row> {

        @Override
        protected void updateItem(TableImport.Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(BAD, !empty && row != null && row.bad() != null);
        }
    }

    private static final class TitleCell extends TableCell<TableImport.Row, String> {

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            TableImport.Row row = empty || getTableRow() == null ? null : getTableRow().getItem();
            boolean bad = row != null && row.bad() != null;
            setText(empty ? null : words);
            setGraphic(bad ? new Label(null, Icon.WARNING.node()) : null);
            setTooltip(bad ? new Tooltip(words) : null);
        }
    }
}
