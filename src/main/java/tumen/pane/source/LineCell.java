package tumen.pane.source;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tumen.look.Texts;

/** Shows a {@link Line} and says which passages were clicked. */
final class LineCell extends ListCell<Line> {

    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    /** What the scroll bar takes; kept free always, so that its coming does not wrap the text again. */
    private static final double SCROLL_BAR = 18;

    /** Made for the first line: cells that only fill a list's end need none. */
    private LineNode node;
    private final Texts texts;
    private final Function<String, LineNode.Level> levels;

    LineCell(Texts texts, Function<String, LineNode.Level> levels, BiConsumer<LineCell, List<Mark>> clicked) {
        this.levels = levels;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("line-cell");
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            List<Mark> marks = isEmpty() || click.getButton() != MouseButton.PRIMARY ? List.of()
                    : node.marksAt(click.getX() - node.getLayoutX(), click.getY() - node.getLayoutY());
            if (!marks.isEmpty()) {
                clicked.accept(this, marks);
            }
        });
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (node == null) {
            node = new LineNode(new MatchChips(texts));
        }
        node.show(line, levels);
        setGraphic(node);
        setAccessibleText((line.number().isEmpty() ? "" : "¶ " + line.number() + ". ") + line.text());
        pseudoClassStateChanged(CITED, !line.marks().isEmpty());
    }

    /** Shows anew what stands out in it. */
    void restand() {
        if (!isEmpty() && getItem() != null) {
            node.show(getItem(), levels);
        }
    }

    private double room() {
        return getListView() == null ? 300
                : Math.max(120, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : snapSizeY(node.prefHeight(room()) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            node.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
