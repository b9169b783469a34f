package tumen.pane.filter;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Safe;
import tumen.look.Tip;

/** One value of a facet: a tick, its sign, its name (a click on which chooses it alone) and its count. */
final class ValueRow {

    private static final String NONE = "none";
    /** No more letters of a name are looked at, and the style sheet gives them few lines: the whole is its hint. */
    private static final int LONGEST = 300;

    private final String name;
    private final CheckBox tick = new CheckBox();
    private final Label number = new Label();
    private final HBox node;
    private int shown = -1;

    /**
     * A row whose count is still to be shown.
     *
     * @param wraps whether a long name goes on in further lines, rather than to be cut
     * @param sign goes before the name, or null
     * @param toggle ticks or unticks it
     * @param only chooses it alone, or all again
     */
    ValueRow(String name, boolean wraps, Node sign, Runnable toggle, Runnable only) {
        this.name = name;
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(pressed -> toggle.run());
        Hyperlink alone = new Hyperlink(Safe.shortened(name, LONGEST));
        alone.getStyleClass().add("facet-value");
        alone.setMnemonicParsing(false);
        alone.setTextOverrun(OverrunStyle.ELLIPSIS);
        alone.setMinWidth(0);
        alone.setWrapText(wraps);
        Tip.on(alone, name);
        alone.setOnAction(pressed -> only.run());
        number.getStyleClass().addAll("muted", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(number, Priority.ALWAYS);
        node = new HBox(tick, alone, number);
        if (sign != null) {
            node.getChildren().add(1, sign);
        }
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("facet-row");
    }

    /** Shows how many events have the value, in the manner of {@code locale}, and whether they are let through. */
    void show(int count, boolean ticked, Locale locale) {
        tick.setSelected(ticked);
        if (count == shown) {
            return;
        }
        shown = count;
        tick.setAccessibleText(name + ", " + count);
        number.setText(NumberFormat.getInstance(locale).format(count));
        if (count > 0) {
            node.getStyleClass().remove(NONE);
        } else if (!node.getStyleClass().contains(NONE)) {
            node.getStyleClass().add(NONE);
        }
    }

    HBox node() {
        return node;
    }
}
