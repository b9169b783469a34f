package tumen.pane.source;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tumen.pane.source.Selected.Place;

/**
 * Moves the caret in the text with the keys that are usual in a text, and selects with Shift. While the keyboard is in
 * a text these keys are the text's alone: the selected event stays.
 */
final class SelectKeys {

    private final LineList list;
    private final Sight sight;
    /** Where in the scene the caret strives to be while it goes up or down; not a number while it does not. */
    private double column = Double.NaN;
    /** Where it then was left, else null. */
    private Place left;

    private SelectKeys(LineList list, Sight sight) {
        this.list = list;
        this.sight = sight;
    }

    /** Lets text of {@code list} be selected with the keyboard. */
    static void on(LineList list, Sight sight) {
        SelectKeys keys = new SelectKeys(list, sight);
        // before the list, for which they would move from line to line
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!pressed.isAltDown() && !list.getItems().isEmpty() && keys.take(pressed)) {
                pressed.consume();
            }
        });
    }

    private boolean take(KeyEvent pressed) {
        Selected now = list.selected() != null ? list.selected() : Selected.at(start());
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.A) {
            list.select(list.steps().all());
            return true;
        }
        if (pressed.getCode() == KeyCode.ESCAPE && !now.isEmpty()) {
            list.select(Selected.at(now.caret()));
            return true;
        }
        if (pressed.getCode() == KeyCode.ESCAPE) {
            // a list would take it, to end an editing that there is none of
            list.getParent().fireEvent(pressed.copyFor(list.getParent(), list.getParent()));
            return true;
        }
        if (!now.caret().equals(left)) {
            column = Double.NaN;
        }
        Place to = pressed.isShortcutDown() ? far(pressed.getCode(), now.caret())
                : near(pressed.getCode(), now, pressed.isShiftDown());
        if (to == null) {
            return false;
        }
        left = upright(pressed) ? to : null;
        list.select(pressed.isShiftDown() ? now.to(to) : Selected.at(to));
        sight.bring(to);
        return true;
    }

    /** The line that was chosen, else the first in view. */
    private Place start() {
        int row = list.getSelectionModel().getSelectedIndex();
        return new Place(row >= 0 && row < list.getItems().size() ? row : sight.first(), 0);
    }

    private static boolean upright(KeyEvent pressed) {
        return !pressed.isShortcutDown() && switch (pressed.getCode()) {
            case UP, KP_UP, DOWN, KP_DOWN, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    /** With the key for more held down. */
    private Place far(KeyCode code, Place caret) {
        Steps steps = list.steps();
        return switch (code) {
            case LEFT, KP_LEFT -> steps.lastWord(caret);
            case RIGHT, KP_RIGHT -> steps.nextWord(caret);
            case UP, KP_UP -> steps.lastParagraph(caret);
            case DOWN, KP_DOWN -> steps.nextParagraph(caret);
            case HOME -> steps.start();
            case END -> steps.end();
            default -> null;
        };
    }

    private Place near(KeyCode code, Selected now, boolean selecting) {
        Place caret = now.caret();
        boolean letGo = !selecting && !now.isEmpty();
        return switch (code) {
            case LEFT, KP_LEFT -> letGo ? now.from() : list.steps().last(caret);
            case RIGHT, KP_RIGHT -> letGo ? now.to() : list.steps().next(caret);
            case UP, KP_UP -> sight.row(caret, column(caret), -1);
            case DOWN, KP_DOWN -> sight.row(caret, column(caret), 1);
            case HOME -> sight.end(caret, -1);
            case END -> sight.end(caret, 1);
            case PAGE_UP -> page(caret, -1);
            case PAGE_DOWN -> page(caret, 1);
            default -> null;
        };
    }

    private Place page(Place caret, int way) {
        Place there = sight.page(caret, column(caret), way);
        return there != null ? there : way < 0 ? list.steps().start() : list.steps().end();
    }

    private double column(Place caret) {
        if (Double.isNaN(column)) {
            Bounds its = sight.bring(caret);
            column = its == null ? 0 : its.getMinX();
        }
        return column;
    }
}
