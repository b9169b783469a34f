package tumen.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show yet: an icon, a sentence, and what can be done about it. */
public final class Hint extends VBox {

    private static final double WIDEST = 340;

    /**
     * A hint.
     *
     * @param sentence what is missing, followed while it changes
     * @param actions buttons or links under it
     */
    public Hint(Icon icon, ObservableValue<String> sentence, Node... actions) {
        getStyleClass().add("hint");
        Label label = new Label();
        label.textProperty().bind(sentence);
        label.setMaxWidth(WIDEST);
        getChildren().addAll(icon.node(), label);
        getChildren().addAll(actions);
    }
}
