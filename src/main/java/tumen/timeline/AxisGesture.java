package tumen.timeline;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tumen.timeline.scale.TimeScale;

/** A drag along the axis marks a stretch of time; a click there lets it go. */
final class AxisGesture {

    private static final double THRESHOLD = 3;

    private final Timeline timeline;
    private boolean marking;
    private double start;

    AxisGesture(Timeline timeline, Handlers handlers) {
        this.timeline = timeline;
        handlers.on(MouseEvent.MOUSE_PRESSED, this::press);
        handlers.on(MouseEvent.MOUSE_DRAGGED, this::drag);
        handlers.on(MouseEvent.MOUSE_RELEASED, event -> marking = false);
    }

    private void press(MouseEvent event) {
        marking = event.getButton() == MouseButton.PRIMARY
                && timeline.view().onAxis(event.getX(), event.getY());
        start = event.getX();
        if (marking) {
            timeline.view().marked().set(null);
        }
    }

    private void drag(MouseEvent event) {
        if (!marking || Math.abs(event.getX() - start) < THRESHOLD) {
            return;
        }
        var frame = timeline.view().picture().get().frame();
        TimeScale scale = frame.scale();
        double left = Math.max(0, Math.min(start, event.getX()) - frame.plot().x());
        double right = Math.min(scale.width(), Math.max(start, event.getX()) - frame.plot().x());
        long from = scale.at(left);
        long to = scale.at(right);
        if (to > from) {
            timeline.view().marked().set(new Span(from, to));
        }
        event.consume();
    }
}
