package tumen.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import tumen.look.PlusMinus;
import tumen.timeline.scale.TimeScale;

/** The window of the overview is dragged, resized by its handles, zoomed by the wheel and moved by keys. */
final class OverviewGesture {

    private static final double REACH = 7;
    private static final double KEY_STEP = 0.1;
    private static final double ZOOM = 1.6;
    private static final double ZOOM_PER_PIXEL = Math.log(1.2) / 40;

    private final Overview overview;
    private final Timeline timeline;
    private Part held = Part.NOTHING;
    private long lastInstant;

    /** What of the window is under the pointer. */
    private enum Part { NOTHING, LEFT, RIGHT, WINDOW }

    OverviewGesture(Overview overview, Handlers handlers) {
        this.overview = overview;
        this.timeline = overview.timeline();
        handlers.on(MouseEvent.MOUSE_MOVED, event -> overview.setCursor(cursor(part(event.getX()))));
        handlers.on(MouseEvent.MOUSE_PRESSED, this::press);
        handlers.on(MouseEvent.MOUSE_DRAGGED, this::drag);
        handlers.on(MouseEvent.MOUSE_RELEASED, event -> {
            held = Part.NOTHING;
            overview.setCursor(cursor(part(event.getX())));
        });
        handlers.on(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && event.isStillSincePress()) {
                timeline.actions().whole();
            }
        });
        handlers.on(ScrollEvent.SCROLL, this::scroll);
        handlers.on(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        overview.requestFocus();
        timeline.motion().stop();
        TimeScale scale = overview.scale();
        if (scale == null || event.getButton() != MouseButton.PRIMARY || event.getX() < overview.plotLeft() - REACH) {
            return;
        }
        held = part(event.getX());
        lastInstant = instant(event.getX());
        if (held == Part.NOTHING) {
            Span seen = timeline.seen();
            move(lastInstant - (seen.from() + ((double) seen.to() - seen.from()) / 2));
            held = Part.WINDOW;
        }
        overview.setCursor(held == Part.WINDOW ? Cursor.CLOSED_HAND : Cursor.H_RESIZE);
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (held == Part.NOTHING) {
            return;
        }
        long instant = instant(event.getX());
        Span seen = timeline.seen();
        switch (held) {
            case WINDOW -> move((double) instant - lastInstant);
            case LEFT -> set(Math.min(instant, seen.to() - TimeScale.MIN_SPAN), seen.to());
            case RIGHT -> set(seen.from(), Math.max(instant, seen.from() + TimeScale.MIN_SPAN));
            case NOTHING -> { }
        }
        lastInstant = instant;
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        Span seen = timeline.seen();
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        double along = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (overview.scale() == null || along == 0) {
            return;
        }
        if (sideways && !event.isControlDown() && !event.isShortcutDown()) {
            timeline.motion().stop();
            timeline.actions().pan(-(event.getDeltaX() != 0 ? event.getDeltaX() : along));
            event.consume();
            return;
        }
        double pivot = Math.clamp(instant(event.getX()), seen.from(), seen.to());
        zoom(pivot, Math.exp(along * ZOOM_PER_PIXEL));
        event.consume();
    }

    private void key(KeyEvent event) {
        Span seen = timeline.seen();
        boolean ofTheWindow = event.isShiftDown() && (event.isControlDown() || event.isShortcutDown());
        if (seen == null || event.isAltDown() || ofTheWindow) {
            return;
        }
        double step = ((double) seen.to() - seen.from()) * KEY_STEP;
        double middle = seen.from() + ((double) seen.to() - seen.from()) / 2;
        boolean resize = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> move(resize ? 0 : -step, -step);
            case RIGHT -> move(resize ? 0 : step, step);
            case UP -> zoom(middle, ZOOM);
            case DOWN -> zoom(middle, 1 / ZOOM);
            default -> {
                int sign = PlusMinus.of(event);
                if (sign == 0) {
                    timeline.press(event);
                    return;
                }
                zoom(middle, sign > 0 ? ZOOM : 1 / ZOOM);
            }
        }
        event.consume();
    }

    private void zoom(double pivot, double factor) {
        timeline.motion().stop();
        TimeScale scale = timeline.seen().over(1);
        timeline.rangeProperty().set(Span.of(scale.zoom(scale.x(pivot), factor)));
    }

    private void move(double by) {
        move(by, by);
    }

    private void move(double from, double to) {
        Span seen = timeline.seen();
        set(seen.from() + from, seen.to() + to);
    }

    private void set(double from, double to) {
        timeline.rangeProperty().set(Span.of(TimeScale.over(from, to, 1)));
    }

    private long instant(double x) {
        return overview.scale().at(x - overview.plotLeft());
    }

    private Part part(double x) {
        TimeScale scale = overview.scale();
        Span seen = timeline.seen();
        if (scale == null || seen == null) {
            return Part.NOTHING;
        }
        double left = overview.plotLeft() + scale.x(seen.from());
        double right = overview.plotLeft() + scale.x(seen.to());
        double reach = Math.min(REACH, Math.max(3, (right - left) / 3));
        if (Math.abs(x - left) <= reach) {
            return Part.LEFT;
        }
        if (Math.abs(x - right) <= reach) {
            return Part.RIGHT;
        }
        return x > left && x < right ? Part.WINDOW : Part.NOTHING;
    }

    private static Cursor cursor(Part part) {
        return switch (part) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.OPEN_HAND;
            case NOTHING -> Cursor.HAND;
        };
    }
}
