package tumen.pane.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import tumen.exchange.TableField;
import tumen.exchange.TableFile;
import tumen.look.Texts;

/** One of our fields and the column that it is read from; columns are told with the first thing in them. */
final class FieldChoice extends HBox {

    /** With more columns than these, typing finds one faster than looking. */
    private static final int FEW = 12;
    private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");

    /** A column, or none where it is null, with the first thing in it. */
    private record Column(String name, String sample) {
    }

    private final TableField field;
    private final Texts texts;
    private final ComboBox<Column> columns;
    private boolean showing;

    /**
     * A choice among the columns of {@code file}.
     *
     * @param chosen takes the field and the column, null for none, when the reader chose
     */
    FieldChoice(TableField field, TableFile file, Texts texts, BiConsumer<TableField, String> chosen) {
        this.field = field;
        this.texts = texts;
        this.columns = file.columns().size() > FEW ? new SearchableComboBox<>() : new ComboBox<>();
        getStyleClass().add("import-field");
        Label name = new Label(field.label(texts.locale()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setLabelFor(columns);
        name.getStyleClass().add("import-field-name");
        columns.setId("field-" + field.name().toLowerCase(Locale.ROOT));
        columns.setAccessibleText(texts.text(ImportPane.WORDS, "field", name.getText()));
        columns.setMaxWidth(Double.MAX_VALUE);
        columns.setMinWidth(0);
        columns.setConverter(new StringConverter<>() {
            @Override
            public String toString(Column column) {
                return column == null ? "" : name(column);
            }

            @Override
            public Column fromString(String words) {
                return columns.getItems().stream().filter(one -> name(one).equals(words)).findFirst().orElse(null);
            }
        });
        columns.setCellFactory(list -> new ColumnCell());
        columns.getItems().add(new Column(null, ""));
        for (int i = 0; i < file.columns().size(); i++) {
            columns.getItems().add(new Column(file.columns().get(i), sample(file.first(), i)));
        }
        columns.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(field, now.name());
            }
        });
        HBox.setHgrow(columns, Priority.ALWAYS);
        getChildren().addAll(name, columns);
    }

    private static String sample(List<List<String>> rows, int at) {
        return rows.stream().filter(row -> at < row.size()).map(row -> row.get(at)).filter(cell -> !cell.isBlank())
                .map(Shown::text).findFirst().orElse("");
    }

    private String name(Column column) {
        return column.name() != null ? Shown.text(column.name()) : switch (field) {
            case ID, TITLE -> texts.text(ImportPane.WORDS, "field.none.made");
            case SOURCE -> texts.text(ImportPane.WORDS, "field.none.file");
            case ZONE -> texts.text(ImportPane.WORDS, "field.none.utc");
            default -> texts.text(ImportPane.WORDS, "field.none");
        };
    }

    TableField field() {
        return field;
    }

    /** Shows what is chosen, null for none, and whether something has to be. */
    void show(String column, boolean needed) {
        showing = true;
        columns.setValue(columns.getItems().stream()
                .filter(one -> Objects.equals(one.name(), column)).findFirst().orElse(null));
        showing = false;
        pseudoClassStateChanged(NEEDED, needed);
    }

    /** The name of a column and, smaller, what is in it. */
    private final class ColumnCell extends ListCell<Column> {

        private final Label name = new Label();
        private final Label sample = new Label();
        private final HBox both = new HBox(name, sample);

        ColumnCell() {
            both.getStyleClass().add("import-column");
            sample.getStyleClass().addAll("small", "muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            both.setMaxWidth(420);
        }

        @Override
        protected void updateItem(Column column, boolean empty) {
            super.updateItem(column, empty);
            setText(null);
            if (empty || column == null) {
                setGraphic(null);
                return;
            }
            name.setText(name(column));
            sample.setText(column.sample());
            setGraphic(both);
            setAccessibleText(name.getText() + " " + sample.getText());
        }
    }
}
