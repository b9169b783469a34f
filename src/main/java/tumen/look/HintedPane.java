package tumen.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Shows one thing, or a hint where there is nothing to show. What is not to be seen stays where it is: taken out and
 * put in again, all of it would be styled anew.
 */
public final class HintedPane extends StackPane {

    private final Node hint;

    /** A pane that shows {@code hint} for now. */
    public HintedPane(Hint hint) {
        this.hint = hint;
        setMinSize(0, 0);
        getChildren().add(hint);
    }

    /** Shows {@code shown}, in place of anything else; null shows the hint. */
    public void show(Node shown) {
        if (shown != null && !getChildren().contains(shown)) {
            getChildren().setAll(hint, shown);
            // where there is less room than it needs, its beginning is seen
            setAlignment(shown, Pos.TOP_LEFT);
        }
        for (Node child : getChildren()) {
            boolean seen = (child == hint) == (shown == null);
            child.setVisible(seen);
            child.setManaged(seen);
        }
    }
}
