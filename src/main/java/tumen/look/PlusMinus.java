package tumen.look;

import javafx.scene.input.KeyEvent;

/**
 * The keys plus and minus, wherever a keyboard has them: keys of their own, on the keypad, plus on the key of the
 * equals sign (English, French), minus on that of a digit (French).
 */
public final class PlusMinus {

    private PlusMinus() {
    }

    /** Which of the two was pressed: 1 for plus, -1 for minus, 0 for neither; modifiers are the caller's. */
    public static int of(KeyEvent pressed) {
        return switch (pressed.getCode()) {
            case PLUS, ADD, EQUALS -> 1;
            case MINUS, SUBTRACT -> -1;
            default -> switch (pressed.getText()) {
                case "+" -> 1;
                case "-" -> -1;
                default -> 0;
            };
        };
    }
}
