package tumen.window;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import tumen.look.Theme;
import tumen.session.Session;

/** The keys that work in the whole window; the timeline's own are the timeline's. */
final class Keys {

    private Keys() {
    }

    static void install(Scene scene, Session session, Commands commands, Node search, List<Node> panes,
            IntConsumer textSize) {
        key(scene, KeyCode.F5, commands::present);
        key(scene, KeyCode.F1, commands::help);
        key(scene, KeyCode.F11, () -> {
            Stage stage = (Stage) scene.getWindow();
            stage.setFullScreen(!stage.isFullScreen());
        });
        key(scene, KeyCode.F, search::requestFocus, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.Z, session.edits()::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.F6, () -> walk(scene, panes, 1));
        key(scene, KeyCode.F6, () -> walk(scene, panes, -1), KeyCombination.SHIFT_DOWN);
        // Where plus lies on the key of the equals sign (English, French), that is the code of it; the menu has PLUS.
        List.of(KeyCode.EQUALS, KeyCode.ADD).forEach(plus -> key(scene, plus, () -> textSize.accept(Theme.STEP),
                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        key(scene, KeyCode.SUBTRACT, () -> textSize.accept(-Theme.STEP),
                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                session.focus().back();
            }
        });
    }

    /** The keys that close a window beside the main one. */
    static void closing(Scene scene, Stage stage) {
        key(scene, KeyCode.ESCAPE, stage::hide);
        key(scene, KeyCode.W, stage::hide, KeyCombination.SHORTCUT_DOWN);
    }

    private static void key(Scene scene, KeyCode code, Runnable deed, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), deed);
    }

    /** Moves the keyboard to the next pane that is there. */
    private static void walk(Scene scene, List<Node> panes, int step) {
        Node owner = scene.getFocusOwner();
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            for (Node node = owner; node != null; node = node.getParent()) {
                at = node == panes.get(i) ? i : at;
            }
        }
        for (int i = 1; i <= panes.size(); i++) {
            Node next = panes.get(Math.floorMod(at + step * i, panes.size()));
            if (next.getScene() == scene && enter(next)) {
                return;
            }
        }
    }

    /** Gives the keyboard to the first thing in a pane that takes it. */
    private static boolean enter(Node pane) {
        if (pane.isFocusTraversable() && pane.isVisible() && !pane.isDisabled()) {
            pane.requestFocus();
            return true;
        }
        return pane instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Keys::enter);
    }
}
