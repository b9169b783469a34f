package tumen.look;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window can be put back, on the screens that there are now.
 *
 * @param there whether it may go where it was: what it is held by lies on a screen
 * @param width in logical pixels, no more than the screen has
 * @param height likewise
 */
public record Placing(boolean there, double width, double height) {

    /** What is grasped to move a window: so much of its upper edge must be seen, in logical pixels. */
    private static final double GRASP_WIDTH = 120;
    private static final double GRASP_HEIGHT = 24;

    /** Puts a window where it was left, on the screens that there are; where that is on none, it keeps its size. */
    public static void put(Stage stage, Rectangle2D left) {
        Placing placing = of(left, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        if (placing.there()) {
            stage.setX(left.getMinX());
            stage.setY(left.getMinY());
        }
        stage.setWidth(placing.width());
        stage.setHeight(placing.height());
    }

    /** Of {@code screens} there is one at least, the main one first. */
    static Placing of(Rectangle2D left, List<Rectangle2D> screens) {
        Rectangle2D edge = new Rectangle2D(left.getMinX(), left.getMinY(), left.getWidth(), GRASP_HEIGHT);
        Rectangle2D screen = screens.stream()
                .reduce((one, other) -> shared(edge, other) > shared(edge, one) ? other : one).orElseThrow();
        return new Placing(wide(edge, screen) >= GRASP_WIDTH && high(edge, screen) >= GRASP_HEIGHT,
                Math.min(left.getWidth(), screen.getWidth()), Math.min(left.getHeight(), screen.getHeight()));
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        return wide(one, other) * high(one, other);
    }

    private static double wide(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()));
    }

    private static double high(Rectangle2D one, Rectangle2D other) {
        return Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()));
    }
}
