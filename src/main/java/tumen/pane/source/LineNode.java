package tumen.pane.source;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tumen.look.KnownHeight;
import tumen.pane.source.Line.Mark;
import tumen.passage.Span;

/**
 * A line as it is drawn: its number, a bar where the selected event rests on it, its text with bands behind the
 * passages, and on the right how a passage was found. It is as high as its width makes it.
 */
final class LineNode extends Region {

    /** How a passage stands out. */
    enum Level {
        /** It is cited, but by nothing selected. */
        CITED,
        /** The selected event rests on it. */
        CHOSEN,
        /** The reader asked to see it. */
        ASKED
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NUMBER_EMS = 2.4;
    private static final double GAP_EMS = 0.7;
    private static final double NARROW_EMS = 26;

    private final Text number = new Text();
    private final Region bar = new Region();
    private final Text words = new Text();
    private final TextFlow flow = new TextFlow(words);
    /** What stands under the text; null until a line has such words. */
    private Label under;
    private final MatchChips chips;
    private final Bands bands = new Bands(flow, getChildren());
    private final KnownHeight height = new KnownHeight();
    private Line line;
    private Function<String, Level> levels = passage -> Level.CITED;
    private Span selected = new Span(0, 0);
    private int caret = -1;

    LineNode(MatchChips chips) {
        this.chips = chips;
        getStyleClass().add("line");
        number.getStyleClass().setAll("text", "line-number");
        number.setTextOrigin(VPos.TOP);
        bar.getStyleClass().add("line-bar");
        words.getStyleClass().add("line-text");
        flow.getStyleClass().add("words");
        flow.setPickOnBounds(true);
        getChildren().addAll(number, bar, flow, chips);
    }

    void show(Line shown, Function<String, Level> of) {
        line = shown;
        levels = of;
        number.setText(shown.number());
        words.setText(shown.text());
        below(shown.under());
        bar.setVisible(!shown.marks().isEmpty());
        bar.pseudoClassStateChanged(CHOSEN,
                shown.marks().stream().anyMatch(mark -> of.apply(mark.passage()) != Level.CITED));
        chips.show(shown, of);
        requestLayout();
    }

    private void below(String told) {
        if (under == null && !told.isEmpty()) {
            under = new Label();
            under.getStyleClass().addAll("muted", "small");
            under.setWrapText(true);
            getChildren().add(under);
        }
        if (under != null) {
            under.setText(told);
            under.setVisible(!told.isEmpty());
        }
    }

    private double underHeight(double wide) {
        return under != null && under.isVisible() ? under.prefHeight(wide) : 0;
    }

    /** The passages under a point of this node; all of the line's where the point is beside its text. */
    List<Mark> marksAt(double x, double y) {
        Point2D point = flow.parentToLocal(x, y);
        if (!flow.contains(point)) {
            return List.of();
        }
        int at = flow.hitTest(point).getCharIndex();
        return line.marks().stream().filter(mark -> mark.covers(at)).toList();
    }

    /** The place in the text that is nearest to a point of this node. */
    int placeAt(double x, double y) {
        return Math.clamp(hit(x, y).getInsertionIndex(), 0, line.length());
    }

    /** The character that is nearest to a point of this node. */
    int characterAt(double x, double y) {
        return Math.clamp(hit(x, y).getCharIndex(), 0, line.length());
    }

    private HitInfo hit(double x, double y) {
        return flow.hitTest(flow.parentToLocal(Math.max(x, flow.getLayoutX()), Math.max(y, flow.getLayoutY())));
    }

    /** Where the caret stands at a place in the text, in the coordinates of this node. */
    Bounds caretAt(int at) {
        return flow.localToParent(new Path(bands.caret(at, line.length())).getLayoutBounds());
    }

    /** True where a row of the text lies at a height of this node. */
    boolean hasWordsAt(double y) {
        return y >= flow.getLayoutY() && y < flow.getLayoutY() + flow.getHeight();
    }

    /** Shows what of the text is selected, and the caret; a negative one is elsewhere. */
    void select(Span span, int at) {
        if (!span.equals(selected) || at != caret) {
            selected = span;
            caret = at;
            if (!isNeedsLayout()) {
                bands.select(span, at, line.length());
            }
        }
    }

    private double em() {
        return number.getFont().getSize();
    }

    /** True where chips stand beside the text; in a narrow pane they stand under it. */
    private boolean beside(double width) {
        return chips.isVisible() && width > NARROW_EMS * em();
    }

    private double textWidth(double width) {
        double beside = beside(width) ? chips.prefWidth(-1) + GAP_EMS * em() : 0;
        return Math.max(8 * em(), width - left() - beside - em() * GAP_EMS);
    }

    private double left() {
        return (NUMBER_EMS + 1.2 * GAP_EMS) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.at(width, this::measure);
    }

    /** Called whenever anything changed that the height depends on; the first time while this is made. */
    @Override
    public void requestLayout() {
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }

    private double measure(double width) {
        double wide = textWidth(width);
        double high = flow.prefHeight(wide) + underHeight(wide);
        if (beside(width)) {
            high = Math.max(high, chips.prefHeight(-1));
        } else if (chips.isVisible()) {
            high += chips.prefHeight(-1) + em() * 0.3;
        }
        return high + em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = em() / 2;
        double wide = textWidth(getWidth());
        double high = flow.prefHeight(wide);
        double numbers = Math.min(number.prefWidth(-1), NUMBER_EMS * em());
        double left = snapPositionX(left());
        number.relocate(snapPositionX(NUMBER_EMS * em() - numbers), top);
        bar.resizeRelocate(snapPositionX(NUMBER_EMS * em() + em() * 0.3), top - 1, 2, high + 2);
        flow.resizeRelocate(left, top, wide, high);
        flow.layout();
        double low = underHeight(wide);
        if (under != null) {
            under.resizeRelocate(left, top + high, wide, low);
        }
        double below = top + high + low + em() * 0.3;
        boolean beside = beside(getWidth());
        chips.resizeRelocate(beside ? left + wide + GAP_EMS * em() : left, beside ? top : below,
                chips.prefWidth(-1), chips.prefHeight(-1));
        bands.mark(line.marks(), levels);
        bands.select(selected, caret, line.length());
    }
}
