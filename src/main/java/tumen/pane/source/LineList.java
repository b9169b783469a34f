package tumen.pane.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import tumen.look.CopyMenu;
import tumen.look.Texts;

/**
 * The lines of a source; only those in view are nodes. Passages of the selected event stand out, and the one
 * that was asked for most of all. A click on a passage, or Enter on a line, hands its passages on.
 */
final class LineList extends ListView<Line> {

    private final BiConsumer<Node, List<Mark>> follow;
    private Set<String> chosen = Set.of();
    private String asked;
    private boolean revealing;

    /**
     * An empty list.
     *
     * @param follow takes the passages that were chosen, and where they stand
     * @param copies the ways to copy a line
     */
    LineList(Texts texts, BiConsumer<Node, List<Mark>> follow, Function<Line, List<CopyMenu.Copy>> copies) {
        this.follow = follow;
        CopyMenu.on(this, texts::locale, () -> getSelectionModel().getSelectedItem() == null ? List.of()
                : copies.apply(getSelectionModel().getSelectedItem()));
        getStyleClass().add("lines");
        setCellFactory(list -> new LineCell(texts, this::level, follow::accept));
        widthProperty().addListener((property, before, now) -> refresh());
        setOnKeyPressed(key -> {
            Line line = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && line != null && !line.marks().isEmpty()) {
                follow.accept(cell(getSelectionModel().getSelectedIndex()), line.marks());
                key.consume();
            }
        });
    }

    private LineNode.Level level(String passage) {
        if (passage.equals(asked)) {
            return LineNode.Level.ASKED;
        }
        return chosen.contains(passage) ? LineNode.Level.CHOSEN : LineNode.Level.CITED;
    }

    /**
     * Makes passages stand out and brings them into view.
     *
     * @param passages of the selected event
     * @param one that was asked for, or null
     */
    void stand(Set<String> passages, String one) {
        if (passages.equals(chosen) && Objects.equals(one, asked)) {
            return;
        }
        chosen = passages;
        asked = one;
        refresh();
        reveal();
    }

    /** Brings the passage that was asked for, or else the first of the selected event, into view, once laid out. */
    void reveal() {
        revealing = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (revealing && getHeight() > 0) {
            revealing = false;
            bring();
        }
    }

    /** What is in view is known only after the layout: two steps in a row would else be taken for one. */
    private void bring() {
        int place = first(asked == null ? chosen : Set.of(asked));
        if (place < 0) {
            return;
        }
        VirtualFlow<?> flow = (VirtualFlow<?>) lookup(".virtual-flow");
        IndexedCell<?> top = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> bottom = flow == null ? null : flow.getLastVisibleCell();
        boolean inView = top != null && bottom != null && top.getIndex() < place && place < bottom.getIndex();
        if (!inView) {
            scrollTo(place);
        }
    }

    private int first(Set<String> passages) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).marks().stream().anyMatch(mark -> passages.contains(mark.passage()))) {
                return i;
            }
        }
        return -1;
    }

    private Node cell(int index) {
        VirtualFlow<?> flow = (VirtualFlow<?>) lookup(".virtual-flow");
        Node cell = flow == null ? null : flow.getCell(index);
        return cell == null ? this : cell;
    }
}
