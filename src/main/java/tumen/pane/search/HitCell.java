package tumen.pane.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.model.Hits;

/** Draws a line of the list of hits: a heading, or the words around a hit. */
final class HitCell extends ListCell<HitLine> {

    private final Texts texts;
    private final RunsLine words = new RunsLine();
    private final HBox row = new HBox();

    HitCell(Texts texts, Consumer<Hits.Hit> open) {
        this.texts = texts;
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hit-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null && getItem().hit() != null) {
                open.accept(getItem().hit());
            }
        });
    }

    @Override
    protected void updateItem(HitLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("hit-heading", "hit");
        setGraphic(null);
        setText(null);
        setAccessibleText(null);
        setDisable(!empty && line != null && line.hit() == null);
        if (empty || line == null) {
            return;
        }
        if (line == HitLine.NONE) {
            setText(texts.text(SearchBox.WORDS, "none"));
        } else if (line.hit() == null) {
            getStyleClass().add("hit-heading");
            String kind = texts.text(SearchBox.WORDS, "kind." + line.kind().name());
            setText(line.count() == 0 ? kind : texts.text(SearchBox.WORDS, "heading", kind, line.count()));
        } else {
            getStyleClass().add("hit");
            words.show(Run.of(line.hit()));
            row.getChildren().setAll(icon(line.kind()).node(), words);
            setAccessibleText(line.hit().text());
            setGraphic(row);
        }
    }

    private static Icon icon(Hits.Kind kind) {
        return switch (kind) {
            case EVENT, CLAIM -> Icon.EVENT;
            case ACTOR -> Icon.ACTOR;
            case PLACE -> Icon.PLACE;
            case NOTE -> Icon.NOTE;
            case SOURCE, PASSAGE, DIGEST, ORIGINAL -> Icon.SOURCE;
        };
    }
}
