package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import tumen.pane.source.Line.Mark;
import tumen.passage.Span;

/**
 * What lies behind the words of a line: a band for each level at which passages stand out, over them what the reader
 * selected, and over that their caret. Each is made when it is first needed.
 */
final class Bands {

    private static final int SELECTION = LineNode.Level.values().length;
    private static final int CARET = SELECTION + 1;

    private final TextFlow flow;
    private final ObservableList<Node> children;
    /** From the bottom up. */
    private final Path[] paths = new Path[CARET + 1];

    /** Bands behind the words of {@code flow}, as the first of the children of what holds it. */
    Bands(TextFlow flow, ObservableList<Node> children) {
        this.flow = flow;
        this.children = children;
    }

    /** Lays a band behind each passage, once the words are laid out. */
    void mark(List<Mark> marks, Function<String, LineNode.Level> levels) {
        for (LineNode.Level level : LineNode.Level.values()) {
            List<PathElement> outline = new ArrayList<>();
            marks.stream().filter(mark -> levels.apply(mark.passage()) == level).distinct()
                    .forEach(mark -> outline.addAll(List.of(level == LineNode.Level.CITED
                            ? flow.getUnderlineShape(mark.from(), mark.to())
                            : flow.getRangeShape(mark.from(), mark.to(), false))));
            draw(level.ordinal(), outline);
        }
    }

    /** Lays one behind what is selected, and shows the caret, or none where that is negative. */
    void select(Span span, int caret, int length) {
        draw(SELECTION, span.from() == span.to() ? List.of()
                : List.of(flow.getRangeShape(span.from(), span.to(), false)));
        draw(CARET, caret < 0 ? List.of() : List.of(caret(caret, length)));
    }

    /** The caret before the unit {@code at} of a text of {@code length}, in the coordinates of its words. */
    PathElement[] caret(int at, int length) {
        // after the last character it would else have no line to stand on
        boolean end = at > 0 && at >= length;
        return flow.getCaretShape(end ? length - 1 : at, !end);
    }

    private void draw(int order, List<PathElement> outline) {
        Path path = paths[order];
        if (path == null && outline.isEmpty()) {
            return;
        }
        if (path == null) {
            path = new Path();
            path.getStyleClass().setAll(order == SELECTION ? List.of("selection") : order == CARET
                    ? List.of("text-caret")
                    : List.of("band", LineNode.Level.values()[order].name().toLowerCase(Locale.ROOT)));
            path.setManaged(false);
            path.setMouseTransparent(true);
            paths[order] = path;
        }
        path.getElements().setAll(outline);
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
        if (outline.isEmpty()) {
            children.remove(path);
        } else if (path.getParent() == null) {
            children.add(below(order), path);
        }
    }

    /** How many lie below one. */
    private int below(int order) {
        int below = 0;
        for (int i = 0; i < order; i++) {
            below += paths[i] != null && paths[i].getParent() != null ? 1 : 0;
        }
        return below;
    }
}
