package tumen.pane.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import tumen.exchange.TableFile;
import tumen.exchange.TableMapping;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Texts;

/** The first rows as they stand in the file; over each column stands what it is read as. */
final class FileRows extends TableView<List<String>> {

    private static final double WIDTH = 130;
    /** More columns than these nobody looks through, and each is a node; all can be chosen in the form. */
    private static final int MOST = 80;

    private final Texts texts;
    private final double scale;
    private List<String> columns = List.of();

    /** {@code scale} is how large text is, 1 being usual. */
    FileRows(Texts texts, Draft draft, double scale) {
        this.texts = texts;
        this.scale = scale;
        setId("import-rows");
        getStyleClass().add("dense");
        accessibleTextProperty().bind(texts.bind(ImportPane.WORDS, "rows"));
        setPlaceholder(new Hint(Icon.TABLE, texts.bind(ImportPane.WORDS, "rows.none")));
        draft.file().addListener((property, before, now) -> show(now));
        draft.mapping().addListener((property, before, now) -> name(now));
        texts.localeProperty().addListener((property, before, now) -> name(draft.mapping().get()));
        show(draft.file().get());
        name(draft.mapping().get());
    }

    private void show(TableFile file) {
        if (!columns.equals(file.columns())) {
            columns = file.columns();
            getColumns().clear();
            for (int i = 0; i < Math.min(MOST, columns.size()); i++) {
                getColumns().add(column(i));
            }
        }
        getItems().setAll(file.first());
    }

    /** Says how many columns are not shown, where some are not. */
    static Label others(Texts texts, Draft draft) {
        Label others = new Label();
        others.getStyleClass().add("muted");
        Runnable say = () -> {
            int more = draft.file().get().columns().size() - MOST;
            others.setText(more > 0 ? texts.text(ImportPane.WORDS, "rows.others", more) : "");
        };
        draft.file().addListener((property, before, now) -> say.run());
        texts.localeProperty().addListener((property, before, now) -> say.run());
        say.run();
        return others;
    }

    private TableColumn<List<String>, String> column(int at) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setPrefWidth(WIDTH * scale);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                at < cell.getValue().size() ? Shown.text(cell.getValue().get(at)) : ""));
        return column;
    }

    /** Writes over each column what it is read as. */
    private void name(TableMapping mapping) {
        for (int i = 0; i < getColumns().size(); i++) {
            String column = columns.get(i);
            String fields = mapping.columns().entrySet().stream().filter(one -> one.getValue().equals(column))
                    .map(one -> one.getKey().label(texts.locale())).collect(Collectors.joining(", "));
            Label name = new Label(Shown.text(column));
            name.getStyleClass().add(fields.isEmpty() ? "muted" : "strong");
            Label read = new Label(fields);
            read.getStyleClass().addAll("small", "accent");
            VBox both = new VBox(name, read);
            both.getStyleClass().add("import-named");
            both.setAccessibleText(fields.isEmpty() ? name.getText() : name.getText() + ": " + fields);
            getColumns().get(i).setGraphic(both);
        }
    }
}
