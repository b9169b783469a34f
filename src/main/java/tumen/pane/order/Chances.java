package tumen.pane.order;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import tumen.evidence.Order;

/**
 * The three ways in which two events can lie, each drawn as two bars after Allen, with a sign and a word for
 * whether it is necessary, possible or impossible. The rows come in one by one.
 */
final class Chances {

    private static final double BAR = 34;
    private static final double APART = 42;
    private static final double SHARED = 16;
    private static final double MIDDLE = 22;

    /** Drawn on a field of 12 by 12: a tick, a ring, a cross. */
    private static final String NECESSARY = "M2 6.5 L5 9.5 L10.5 2.5";
    private static final String POSSIBLE = "M6 1.8 A4.2 4.2 0 1 1 5.99 1.8 Z";
    private static final String IMPOSSIBLE = "M2.5 2.5 L9.5 9.5 M9.5 2.5 L2.5 9.5";

    /** How many rows there are. */
    static final int ROWS = 3;

    private final GridPane grid = new GridPane();
    private final Lines lines;
    private final Order order;
    private int rows;

    /** A field without its rows. */
    Chances(Lines lines, Order order) {
        this.lines = lines;
        this.order = order;
        grid.getStyleClass().add("chances");
        grid.setId("chances");
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints said = new ColumnConstraints();
        said.setHgrow(Priority.ALWAYS);
        ColumnConstraints chance = new ColumnConstraints();
        chance.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        grid.getColumnConstraints().addAll(drawn, said, chance);
    }

    GridPane node() {
        return grid;
    }

    /** Puts in the next row that is still wanting, if one is. */
    void more() {
        switch (rows) {
            case 0 -> row("before", order.before(), bars(0, APART));
            case 1 -> row("overlapping", order.overlapping(), bars(MIDDLE - SHARED / 2, MIDDLE + SHARED / 2));
            case 2 -> row("after", order.after(), bars(APART, 0));
            default -> { }
        }
    }

    private void row(String way, Order.Chance chance, Node bars) {
        Label said = Lines.label(lines.text("chance." + way));
        Label word = Lines.label(lines.text("chance." + chance.name()), "strong");
        word.setId("chance-" + way);
        SVGPath path = new SVGPath();
        path.setContent(switch (chance) {
            case NECESSARY -> NECESSARY;
            case POSSIBLE -> POSSIBLE;
            case IMPOSSIBLE -> IMPOSSIBLE;
        });
        path.getStyleClass().setAll("chance-sign");
        StackPane sign = new StackPane(path);
        sign.getStyleClass().add("chance-box");
        word.setGraphic(sign);
        String tone = chance.name().toLowerCase(Locale.ROOT);
        for (Node node : new Node[] {bars, said, word}) {
            node.getStyleClass().add(tone);
            GridPane.setValignment(node, VPos.CENTER);
        }
        grid.addRow(rows, bars, said, word);
        rows++;
    }

    /** Two bars, one over the other, that start at these places. */
    private static Node bars(double a, double b) {
        Group group = new Group(bar("A", "bar-a", a, 0), bar("B", "bar-b", b, 1));
        StackPane box = new StackPane(group);
        box.getStyleClass().add("bars");
        return box;
    }

    private static Region bar(String letter, String style, double from, int line) {
        Label bar = new Label(letter);
        bar.getStyleClass().addAll("bar", style);
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.setMaxWidth(BAR);
        bar.setLayoutX(from);
        bar.setLayoutY(line * 14);
        return bar;
    }
}
