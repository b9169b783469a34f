package tumen.window;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import tumen.look.PlusMinus;
import tumen.look.Theme;
import tumen.session.Session;

/**
 * The keys that work in the whole window. What has the keyboard has its own keys first, a text all that edit it; what
 * is left over is the timeline's, wherever it was pressed.
 */
final class Keys {

    /** The keys by which a text is copied or cut out of its field. */
    private static final List<KeyCombination> COPYING = List.of(
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN));

    private final Scene scene;
    private final Session session;
    private final Commands commands;
    private final Frame frame;
    private final IntConsumer textSize;

    /**
     * The keys of one window.
     *
     * @param textSize makes the text larger by so many percent, or smaller under 0
     */
    Keys(Scene scene, Session session, Commands commands, Frame frame, IntConsumer textSize) {
        this.scene = scene;
        this.session = session;
        this.commands = commands;
        this.frame = frame;
        this.textSize = textSize;
    }

    /** Has them work from now on; {@code search} is where a search is typed. */
    void install(Node search) {
        key(KeyCode.F5, commands::present);
        key(KeyCode.F1, commands::help);
        full(scene);
        key(KeyCode.F, () -> {
            // it may have been pressed in a window beside
            scene.getWindow().requestFocus();
            search.requestFocus();
        }, KeyCombination.SHORTCUT_DOWN);
        key(KeyCode.Z, session.edits()::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(KeyCode.F6, () -> walk(1));
        key(KeyCode.F6, () -> walk(-1), KeyCombination.SHIFT_DOWN);
        copies(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, frame.timeline()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // A button with a menu takes Escape also where its menu is closed.
            if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof MenuButton menu && !menu.isShowing()) {
                pressed(key, frame.timeline());
            }
        });
    }

    /**
     * Has them work in a window beside the main one too, which shows part of the same story; what that has keys of its
     * own for stays its own.
     */
    void beside(Scene other) {
        full(other);
        copies(other);
        other.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean own = ofAccelerators(other, key) != null;
            if (!own || edited(key) != null) {
                pressed(key, other.getRoot());
            }
            Runnable deed = own || key.isConsumed() ? null : ofAccelerators(scene, key);
            if (deed != null) {
                key.consume();
                deed.run();
            }
        });
    }

    /** What is copied out of a text lies on the clipboard in the end, and not what was still on its way there. */
    private void copies(Scene of) {
        of.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            TextInputControl text = COPYING.stream().anyMatch(keys -> keys.match(key)) ? edited(key) : null;
            if (text != null && !text.getSelectedText().isEmpty()) {
                session.copying().begin();
            }
        });
    }

    private static Runnable ofAccelerators(Scene scene, KeyEvent key) {
        return scene.getAccelerators().entrySet().stream().filter(each -> each.getKey().match(key))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** The key that has a window fill the screen. */
    private static void full(Scene scene) {
        key(scene, KeyCode.F11, () -> {
            Stage stage = (Stage) scene.getWindow();
            stage.setFullScreen(!stage.isFullScreen());
        });
    }

    /** The keys that close a window beside the main one. */
    static void closing(Scene scene, Stage stage) {
        key(scene, KeyCode.ESCAPE, stage::hide);
        key(scene, KeyCode.W, stage::hide, KeyCombination.SHORTCUT_DOWN);
    }

    private void key(KeyCode code, Runnable deed, KeyCombination.Modifier... modifiers) {
        key(scene, code, deed, modifiers);
    }

    private static void key(Scene scene, KeyCode code, Runnable deed, KeyCombination.Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), deed);
    }

    /**
     * What was pressed and had no use where the keyboard is; it comes before all accelerators.
     *
     * @param out where the keyboard goes when a text is left
     */
    private void pressed(KeyEvent key, Node out) {
        boolean control = key.isShortcutDown() || key.isControlDown();
        int sign = control && key.isShiftDown() && !key.isAltDown() ? PlusMinus.of(key) : 0;
        TextInputControl text = edited(key);
        if (sign != 0) {
            textSize.accept(sign * Theme.STEP);
            key.consume();
        } else if (text == null) {
            frame.timeline().press(key);
        } else if (control && !key.isAltDown()) {
            ofText(key, text);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            out.requestFocus();
            key.consume();
        }
    }

    /** Undo and redo are the text's own while one types, by all their keys: the systems differ in them. */
    private static void ofText(KeyEvent key, TextInputControl text) {
        boolean redo = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown();
        if (redo) {
            text.redo();
        }
        if (redo || key.getCode() == KeyCode.Z) {
            key.consume();
        }
    }

    /** The text that a key was pressed in, or null. */
    private static TextInputControl edited(KeyEvent key) {
        return switch (key.getTarget()) {
            case TextInputControl text -> text;
            case DatePicker picker when picker.isEditable() -> picker.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            case null, default -> null;
        };
    }

    /** Moves the keyboard to the next pane that is there. */
    private void walk(int step) {
        List<Node> panes = frame.panes();
        int at = step > 0 ? -1 : 0;
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            at = panes.contains(node) ? panes.indexOf(node) : at;
        }
        for (int i = 1; i <= panes.size(); i++) {
            Node next = panes.get(Math.floorMod(at + step * i, panes.size()));
            if (next.getScene() == scene && enter(next)) {
                scene.getWindow().requestFocus();
                return;
            }
        }
    }

    /** Gives the keyboard to the first thing in a pane that takes it. */
    private static boolean enter(Node pane) {
        if (!pane.isVisible() || pane.isDisabled()) {
            return false;
        }
        if (pane.isFocusTraversable()) {
            pane.requestFocus();
            return true;
        }
        return pane instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Keys::enter);
    }
}
