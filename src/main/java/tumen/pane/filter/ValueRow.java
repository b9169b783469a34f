package tumen.pane.filter;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One value of a facet: a tick, its sign, its name (a click on which chooses it alone) and its count. */
final class ValueRow {

    private final HBox node;

    /**
     * A row.
     *
     * @param sign goes before the name, or null
     * @param toggle ticks or unticks it
     * @param only chooses it alone, or all again
     */
    ValueRow(String name, Node sign, int count, boolean ticked, Runnable toggle, Runnable only) {
        CheckBox tick = new CheckBox();
        tick.setSelected(ticked);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setAccessibleText(name + ", " + count);
        tick.setOnAction(pressed -> toggle.run());
        Hyperlink alone = new Hyperlink(name);
        alone.getStyleClass().add("facet-value");
        alone.setMnemonicParsing(false);
        alone.setTextOverrun(OverrunStyle.ELLIPSIS);
        alone.setMinWidth(0);
        alone.setTooltip(new Tooltip(name));
        alone.setOnAction(pressed -> only.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label number = new Label(NumberFormat.getInstance().format(count));
        number.getStyleClass().addAll("muted", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(tick, alone, between, number);
        if (sign != null) {
            node.getChildren().add(1, sign);
        }
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("facet-row");
        if (count == 0) {
            node.getStyleClass().add("none");
        }
    }

    HBox node() {
        return node;
    }
}
