package tumen.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A place in the window for a part that comes once the first picture shows; until then it keeps the room. */
final class Slot extends StackPane {

    /**
     * An empty place.
     *
     * @param style how the style sheet knows it
     */
    Slot(String style) {
        getStyleClass().addAll("slot", style);
        setMinSize(0, 0);
    }

    /** Puts the part in its place, for good. */
    void fill(Node part) {
        getStyleClass().clear();
        getChildren().setAll(part);
    }
}
