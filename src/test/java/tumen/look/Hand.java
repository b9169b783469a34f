package tumen.look;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Gestures on one node as events of our own making. The Headless robot sends no modifiers with mouse or wheel,
 * and its wheel has wrong coordinates; these events have what a real mouse gives. Coordinates are the node's.
 */
public final class Hand {

    private static final double NOTCH = 40;

    private final FxTest test;
    private final Node node;
    private boolean control;
    private boolean shift;

    Hand(FxTest test, Node node) {
        this.test = test;
        this.node = node;
    }

    /** The same with Ctrl held down. */
    public Hand control() {
        Hand held = new Hand(test, node);
        held.control = true;
        held.shift = shift;
        return held;
    }

    /** The same with Shift held down. */
    public Hand shift() {
        Hand held = new Hand(test, node);
        held.control = control;
        held.shift = true;
        return held;
    }

    /** Turns the wheel; a positive number of notches is away from the user. */
    public void wheel(double x, double y, double notches) {
        swipe(x, y, 0, notches * NOTCH);
    }

    /** Swipes with two fingers. */
    public void swipe(double x, double y, double dx, double dy) {
        fire(() -> {
            Point2D screen = node.localToScreen(x, y);
            Point2D scene = node.localToScene(x, y);
            // As on a real system, Shift turns a wheel sideways.
            double across = shift && dx == 0 ? dy : dx;
            double along = shift && dx == 0 ? 0 : dy;
            return new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                    shift, control, false, false, false, false, across, along, across, along,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                    0, pick(x, y));
        });
    }

    /** Pinches by {@code factor}. */
    public void pinch(double x, double y, double factor) {
        fire(() -> {
            Point2D screen = node.localToScreen(x, y);
            Point2D scene = node.localToScene(x, y);
            return new ZoomEvent(ZoomEvent.ZOOM, scene.getX(), scene.getY(), screen.getX(), screen.getY(), false,
                    false, false, false, false, false, factor, factor, pick(x, y));
        });
    }

    /** Clicks once. */
    public void click(double x, double y) {
        click(x, y, 1);
    }

    /** Clicks twice. */
    public void doubleClick(double x, double y) {
        click(x, y, 1);
        click(x, y, 2);
    }

    /** Moves the pointer there with no button down. */
    public void move(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, true);
    }

    /** Drags with a button from one place to another in a few steps. */
    public void drag(MouseButton button, double fromX, double fromY, double toX, double toY) {
        int steps = 6;
        mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY, button, 1, true);
        for (int i = 1; i <= steps; i++) {
            double part = (double) i / steps;
            mouse(MouseEvent.MOUSE_DRAGGED, fromX + (toX - fromX) * part, fromY + (toY - fromY) * part, button, 1,
                    false);
        }
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, button, 1, false);
    }

    private void click(double x, double y, int count) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, count, true);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, count, true);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, count, true);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int count,
            boolean still) {
        fire(() -> {
            Point2D screen = node.localToScreen(x, y);
            Point2D scene = node.localToScene(x, y);
            boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
            return new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), button, count,
                    shift, control, false, false, down && button == MouseButton.PRIMARY,
                    down && button == MouseButton.MIDDLE, down && button == MouseButton.SECONDARY, false, false,
                    still, pick(x, y));
        });
    }

    private PickResult pick(double x, double y) {
        return new PickResult(node, x, y);
    }

    private void fire(java.util.function.Supplier<? extends javafx.event.Event> event) {
        FxTest.run(() -> node.fireEvent(event.get()));
        test.settle();
    }
}
