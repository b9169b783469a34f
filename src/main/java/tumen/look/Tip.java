package tumen.look;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A few words that show while the pointer rests on a control. The window they show in is made when the pointer first
 * comes: it has a scene of its own, and costs more than most of what a hint hangs on.
 */
public final class Tip {

    /** In logical pixels; longer words wrap. */
    private static final double WIDEST = 360;
    /** More letters would not fit on a screen. */
    private static final int MOST = 1_000;

    private Tip() {
    }

    /** Gives a control its hint. */
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        await(control);
    }

    /** Gives a control a hint that follows {@code words}. */
    public static void on(Control control, ObservableValue<String> words) {
        control.accessibleHelpProperty().bind(words);
        await(control);
    }

    private static void await(Control control) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent came) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tip = new Tooltip();
                tip.setWrapText(true);
                tip.setMaxWidth(WIDEST);
                tip.textProperty().bind(control.accessibleHelpProperty().map(words -> Safe.shortened(words, MOST)));
                control.setTooltip(tip);
            }
        });
    }
}
