package tumen.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.Painter;
import tumen.timeline.paint.Side;

/**
 * What the picture is painted on: a canvas for the plot, which is painted in every frame, and one for the names of the
 * lanes, which only is when they change. Both are painted all over: what they lie on need not be drawn, and nothing
 * has to be cleared.
 */
final class Sheets {

    private final Canvas plot = new Canvas();
    private final Canvas names = new Canvas();
    private Shown shown;

    /** What the names were painted from. */
    private record Shown(Side side, Painter painter) {
    }

    List<Canvas> nodes() {
        return List.of(plot, names);
    }

    /** Paints the picture, whose plot is that of {@code fades}; nothing but paper where it is null. */
    void paint(Picture picture, Painter painter, Fades fades, double width, double height) {
        double left = picture == null ? 0 : picture.frame().plot().x();
        names.setVisible(picture != null);
        place(plot, left, width - left, height);
        GraphicsContext to = plot.getGraphicsContext2D();
        if (picture == null) {
            painter.paper(width, height, to);
            return;
        }
        to.save();
        to.translate(-left, 0);
        fades.paint(painter, to);
        to.restore();
        Shown now = new Shown(Side.of(picture), painter);
        if (!now.equals(shown)) {
            shown = now;
            place(names, 0, left, height);
            painter.side(now.side, names.getGraphicsContext2D());
        }
    }

    private static void place(Canvas canvas, double left, double width, double height) {
        canvas.setLayoutX(left);
        canvas.setWidth(width);
        canvas.setHeight(height);
    }
}
