package tumen.pane.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import tumen.look.CopyMenu;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.pane.source.Line.Mark;
import tumen.pane.source.Selected.Place;

/**
 * The lines of a source; only those in view are nodes. Passages of the selected event stand out, and the one
 * that was asked for most of all. A click on a passage, or Enter on a line, hands its passages on. Their text can be
 * selected with the mouse and the keyboard, through as many lines as there are.
 */
final class LineList extends ListView<Line> {

    /** How high it is at first, in logical pixels: the more room, the more cells are made at once. */
    private static final double ROOM = 60;
    /** By how much it grows in a pulse, at least and at most. */
    private static final double LEAST = 30;
    private static final double MOST = 160;
    /** What the cells of one step may take to be made, in nanoseconds. */
    private static final double STEP = 4_000_000;

    private final BiConsumer<Node, List<Mark>> follow;
    private final Texts texts;
    private final Sight sight = new Sight(this);
    private final Kept kept = new Kept(this, sight);
    private Selected selected;
    private Set<String> chosen = Set.of();
    private String asked;
    private boolean revealing;
    /** The line that is to stay where it is, {@code heldAt} from the top, while there comes more room; or -1. */
    private int held = -1;
    private double heldAt;
    /** By how much it grows next: more where the last step took less than it might. */
    private double stride = LEAST;
    /** A cell that was made before the list asks for one; or null. */
    private LineCell ready;
    /** What the items were set to: all of them, and not to be changed. */
    private List<Line> shown = List.of();

    /**
     * An empty list.
     *
     * @param follow takes the passages that were chosen, and where they stand
     * @param copies the ways to copy what is selected of some lines
     */
    LineList(Texts texts, BiConsumer<Node, List<Mark>> follow,
            BiFunction<List<Line>, Selected, List<CopyMenu.Copy>> copies) {
        this.follow = follow;
        this.texts = texts;
        CopyMenu.on(this, texts::locale, () -> {
            Selected copied = copied();
            return copied == null ? List.of() : copies.apply(shown, copied);
        });
        getStyleClass().add("lines");
        setCellFactory(list -> {
            LineCell cell = ready == null ? new LineCell(texts, this) : ready;
            ready = null;
            sight.cells().add(cell);
            return cell;
        });
        BorderPane.setAlignment(this, Pos.TOP_LEFT);
        widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() > 0) {
                refresh();
            }
        });
        setOnKeyPressed(key -> {
            Line line = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && line != null && !line.marks().isEmpty()) {
                follow.accept(sight.node(getSelectionModel().getSelectedIndex()), line.marks());
                key.consume();
            }
        });
        SelectHand.on(this, sight);
        SelectKeys.on(this, sight);
        getItems().addListener((Observable changed) -> select(null));
        getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (now.intValue() >= 0 && (selected == null || selected.caret().line() != now.intValue())) {
                select(Selected.at(new Place(now.intValue(), 0)));
            }
        });
    }

    /** What of the text is selected, and where the caret is; null where the reader was not in it yet. */
    Selected selected() {
        return selected;
    }

    /** Selects text, or none; the line of the caret is then the one that was chosen. */
    void select(Selected now) {
        selected = now;
        sight.cells().forEach(LineCell::reselect);
        if (now != null) {
            getSelectionModel().select(now.caret().line());
        }
    }

    /** What is copied: the text that is selected, else the paragraph that was chosen; null where there is none. */
    private Selected copied() {
        int row = getSelectionModel().getSelectedIndex();
        if (selected != null && !selected.isEmpty()) {
            return selected;
        }
        return row < 0 || row >= getItems().size() ? null : steps().paragraph(row);
    }

    /** Characters, words and paragraphs of what is shown, in the reader's language. */
    Steps steps() {
        return new Steps(getItems(), texts.locale());
    }

    void follow(LineCell cell, List<Mark> marks) {
        follow.accept(cell, marks);
    }

    /** Steps that show these lines; the first time in little room, from which it is to {@link #grow}. */
    List<Runnable> show(List<Line> lines) {
        if (getItems().equals(lines)) {
            return List.of();
        }
        if (!sight.cells().isEmpty() || lines.isEmpty()) {
            return List.of(() -> put(lines));
        }
        setMaxHeight(ROOM);
        return List.of(() -> ready(lines.getFirst()), Pace.REST, () -> put(List.of(lines.getFirst())), Pace.REST,
                () -> put(lines));
    }

    /** What the first line of all is made of is new to the machine, and takes its time. */
    private void ready(Line first) {
        ready = new LineCell(texts, this);
        ready.updateItem(first, false);
    }

    private void put(List<Line> lines) {
        shown = lines;
        getItems().setAll(lines);
    }

    /** The next steps in which it takes more of the room that it is given; none once it has all. */
    List<Runnable> grow() {
        return getMaxHeight() == USE_COMPUTED_SIZE ? List.of() : List.of(Pace.REST, this::takeMore);
    }

    private void takeMore() {
        if (getMaxHeight() != USE_COMPUTED_SIZE) {
            boolean all = getHeight() < getMaxHeight() - 1;
            take(all ? USE_COMPUTED_SIZE : getMaxHeight() + stride);
        }
    }

    /** Takes more room under the lines: else some of it would come above those that are read. */
    private void take(double room) {
        VirtualFlow<?> flow = sight.flow();
        IndexedCell<?> top = flow == null ? null : flow.getFirstVisibleCell();
        if (top != null && held < 0) {
            held = top.getIndex();
            heldAt = top.getLayoutY();
        }
        setMaxHeight(room);
    }

    private void hold(VirtualFlow<?> flow) {
        flow.layout();
        IndexedCell<?> top = flow.getCell(held);
        if (top.getIndex() == held && top.getLayoutY() != heldAt) {
            flow.scrollPixels(top.getLayoutY() - heldAt);
        }
        held = -1;
    }

    LineNode.Level level(String passage) {
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
        sight.cells().forEach(LineCell::restand);
        reveal();
    }

    /**
     * Brings the passage that was asked for, or else the first of the selected event, into view, once laid out, and
     * keeps it there until the reader moves on.
     */
    void reveal() {
        revealing = true;
        requestLayout();
    }

    /** Selects words and brings them into view, once laid out, and keeps them there until the reader moves on. */
    void read(Selected words) {
        select(words);
        revealing = false;
        kept.keep(words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long began = System.nanoTime();
        super.layoutChildren();
        VirtualFlow<?> flow = sight.flow();
        if (held >= 0 && flow != null) {
            hold(flow);
            stride = Math.clamp(stride * Math.clamp(STEP / (System.nanoTime() - began), 0.5, 1.5), LEAST, MOST);
        }
        if (getHeight() > 0) {
            if (revealing) {
                revealing = false;
                kept.keep(first(asked == null ? chosen : Set.of(asked)));
            }
            kept.laidOut(getMaxHeight() == USE_COMPUTED_SIZE);
        }
    }

    /** Where the first of some passages stands; null where none is there. */
    private Selected first(Set<String> passages) {
        for (int i = 0; i < getItems().size(); i++) {
            for (Mark mark : getItems().get(i).marks()) {
                if (passages.contains(mark.passage())) {
                    return new Selected(new Place(i, mark.from()), new Place(i, mark.to()));
                }
            }
        }
        return null;
    }
}
