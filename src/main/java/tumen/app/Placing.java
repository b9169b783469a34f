package tumen.app;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import tumen.settings.WindowState;

/**
 * Where a window can be put back, on the screens that there are now.
 *
 * @param there whether it may go where it was: what it is held by lies on a screen
 * @param width in logical pixels, no more than the screen has
 * @param height likewise
 */
record Placing(boolean there, double width, double height) {

    /** What is grasped to move a window: so much of its upper edge must be seen, in logical pixels. */
    private static final double GRASP_WIDTH = 120;
    private static final double GRASP_HEIGHT = 24;

    /** {@code left} has a place; of {@code screens} there is one at least, the main one first. */
    static Placing of(WindowState left, List<Rectangle2D> screens) {
        Rectangle2D edge = new Rectangle2D(left.x(), left.y(), left.width(), GRASP_HEIGHT);
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(each -> wide(edge, each) * high(edge, each))).orElseThrow();
        return new Placing(wide(edge, screen) >= GRASP_WIDTH && high(edge, screen) >= GRASP_HEIGHT,
                Math.min(left.width(), screen.getWidth()), Math.min(left.height(), screen.getHeight()));
    }

    private static double wide(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()));
    }

    private static double high(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
    }
}
