package tumen.timeline;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Wheel, swipe and pinch. Ctrl+wheel and pinch zoom about the pointer, and so does the plain wheel over the axis;
 * over the lanes it scrolls them. Shift+wheel and a sideways swipe pan.
 */
final class WheelGesture {

    /** A notch of 40 pixels zooms by a fifth. */
    private static final double ZOOM_PER_PIXEL = Math.log(1.2) / 40;

    private final Timeline timeline;

    WheelGesture(Timeline timeline, Handlers handlers) {
        this.timeline = timeline;
        handlers.on(ScrollEvent.SCROLL, this::scroll);
        handlers.on(ZoomEvent.ZOOM, this::pinch);
    }

    private void scroll(ScrollEvent event) {
        View view = timeline.view();
        if (view.picture().get() == null) {
            return;
        }
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        boolean zooms = event.isShortcutDown() || event.isControlDown()
                || view.onAxis(event.getX(), event.getY()) && !sideways
                || timeline.wheelZoomsProperty().get() && !sideways;
        if (zooms) {
            zoom(event.getX(), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
        } else if (sideways) {
            timeline.motion().stop();
            timeline.actions().pan(-(event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY()));
        } else {
            view.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (timeline.view().picture().get() != null) {
            zoom(event.getX(), event.getZoomFactor());
            event.consume();
        }
    }

    private void zoom(double x, double factor) {
        double left = timeline.view().picture().get().frame().plot().x();
        timeline.actions().zoom(Math.max(0, x - left), factor);
    }
}
