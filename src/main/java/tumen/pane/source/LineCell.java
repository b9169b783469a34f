package tumen.pane.source;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tumen.look.Texts;
import tumen.pane.source.Line.Mark;
import tumen.passage.Span;

/** Shows a {@link Line}; a click on passages in it leads to what they support. */
final class LineCell extends ListCell<Line> {

    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");

    /** What the scroll bar takes; kept free always, so that its coming does not wrap the text again. */
    private static final double SCROLL_BAR = 18;

    /** Made for the first line: cells that only fill a list's end need none. */
    private LineNode node;
    private final Texts texts;
    private final LineList list;

    LineCell(Texts texts, LineList list) {
        this.list = list;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("line-cell");
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            // what was drawn over, or clicked twice, is selected, and leads nowhere
            boolean plain = click.getButton() == MouseButton.PRIMARY
                    && (list.selected() == null || list.selected().isEmpty());
            List<Mark> marks = isEmpty() || !plain ? List.of()
                    : node.marksAt(click.getX() - node.getLayoutX(), click.getY() - node.getLayoutY());
            if (!marks.isEmpty()) {
                list.follow(this, marks);
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
        node.show(line, list::level);
        reselect();
        setGraphic(node);
        setAccessibleText((line.number().isEmpty() ? "" : "¶ " + line.number() + ". ") + line.text());
        pseudoClassStateChanged(CITED, !line.marks().isEmpty());
    }

    /** Shows anew what stands out in it. */
    void restand() {
        if (holds()) {
            node.show(getItem(), list::level);
        }
    }

    /** Shows anew what is selected in it. */
    void reselect() {
        Selected selected = list.selected();
        if (holds()) {
            boolean here = selected != null && selected.caret().line() == getIndex();
            node.select(selected == null ? new Span(0, 0) : selected.in(getIndex(), getItem().length()),
                    here ? selected.caret().at() : -1);
        }
    }

    /** True where it shows a line; it may be out of view. */
    boolean holds() {
        return !isEmpty() && getItem() != null && node != null;
    }

    /** The place in its text nearest to a point of the scene. */
    int placeAt(double x, double y) {
        Point2D point = node.sceneToLocal(x, y);
        return node.placeAt(point.getX(), point.getY());
    }

    /** The character of its text nearest to a point of the scene. */
    int characterAt(double x, double y) {
        Point2D point = node.sceneToLocal(x, y);
        return node.characterAt(point.getX(), point.getY());
    }

    /** Where the caret stands at a place of its text, in the scene. */
    Bounds caretAt(int at) {
        return node.localToScene(node.caretAt(at));
    }

    /** True where a row of its text lies at that height in the scene. */
    boolean hasWordsAt(double y) {
        return node.hasWordsAt(node.sceneToLocal(0, y).getY());
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
