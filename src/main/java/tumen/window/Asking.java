package tumen.window;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import tumen.look.Theme;

/** A question with a choice or two before something is written; closed without OK, nothing is. */
final class Asking {

    private Asking() {
    }

    /**
     * Asks and waits.
     *
     * @param title in the reader's language
     * @param content the choices and what is said of them, from the top down
     * @return true where the reader said OK
     */
    static boolean confirmed(Window owner, Theme theme, String title, Node... content) {
        Alert ask = new Alert(Alert.AlertType.CONFIRMATION);
        ask.initOwner(owner);
        ask.setTitle(title);
        ask.setHeaderText(null);
        VBox box = new VBox(content);
        box.getStyleClass().add("asking");
        ask.getDialogPane().setContent(box);
        theme.dress(ask.getDialogPane().getScene());
        return ask.showAndWait().filter(ButtonType.OK::equals).isPresent();
    }
}
