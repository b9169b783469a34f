package tumen.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Dragging the plot with the left or the middle button, or anything with Space held, moves it under the hand;
 * thrown, it runs on. Nothing is ever moved in time by it.
 */
final class PanGesture {

    /** Less than this is a click with an unsteady hand. */
    private static final double THRESHOLD = 4;
    /** Speed is that of the last moments only: weight of the newest step. */
    private static final double NEWEST = 0.4;
    private static final double NANOS = 1e9;
    /** A hand that rests this long before it lets go did not throw. */
    private static final double REST_SECONDS = 0.08;

    private final Timeline timeline;
    private boolean space;
    private boolean pressed;
    private boolean dragging;
    private double lastX;
    private double lastY;
    private long lastTime;
    private double speed;

    PanGesture(Timeline timeline, Handlers handlers) {
        this.timeline = timeline;
        handlers.on(KeyEvent.KEY_PRESSED, event -> space |= event.getCode() == KeyCode.SPACE);
        handlers.on(KeyEvent.KEY_RELEASED, event -> space &= event.getCode() != KeyCode.SPACE);
        // Where the keyboard goes elsewhere, or the window does, nothing tells that the key is let go.
        handlers.after(timeline.focusedProperty(), focused -> space &= focused);
        handlers.on(MouseEvent.MOUSE_PRESSED, this::press);
        handlers.on(MouseEvent.MOUSE_DRAGGED, this::drag);
        handlers.on(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        timeline.motion().stop();
        boolean ours = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        boolean inPlot = timeline.view().inPlot(event.getX(), event.getY());
        boolean anywhere = event.getButton() == MouseButton.MIDDLE || space;
        pressed = ours && timeline.view().picture().get() != null && (inPlot || anywhere);
        dragging = false;
        speed = 0;
        remember(event);
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (!dragging && Math.hypot(dx, dy) < THRESHOLD) {
            return;
        }
        dragging = true;
        timeline.setCursor(Cursor.CLOSED_HAND);
        timeline.actions().pan(-dx);
        timeline.view().scrollBy(-dy);
        double seconds = Math.max(1e-3, (System.nanoTime() - lastTime) / NANOS);
        speed = speed * (1 - NEWEST) + -dx / seconds * NEWEST;
        remember(event);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            timeline.setCursor(Cursor.DEFAULT);
            boolean thrown = (System.nanoTime() - lastTime) / NANOS < REST_SECONDS;
            if (thrown) {
                timeline.motion().fling(speed);
            }
            event.consume();
        }
        pressed = false;
        dragging = false;
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        lastTime = System.nanoTime();
    }
}
