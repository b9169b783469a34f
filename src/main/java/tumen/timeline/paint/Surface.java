package tumen.timeline.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * What the painter draws on: a canvas, or a file. Its calls are the few of JavaFX's {@code GraphicsContext} that
 * are needed, and mean the same; text is always set about the middle of its line.
 */
public interface Surface {

    /** A canvas as a surface, its origin where the context has it. */
    static Surface on(GraphicsContext context) {
        return new CanvasSurface(context, new Stamps());
    }

    /** What of an event a group of strokes is. */
    enum Piece { BODY, SIGN }

    /** What follows, up to {@link #end}, belongs to one event; groups are not nested. */
    default void begin(Piece piece, int ordinal) {
    }

    /** Ends what {@link #begin} began. */
    default void end() {
    }

    /** Remembers everything that is set, until {@link #restore}. */
    void save();

    /** Sets everything as it was at the last {@link #save}. */
    void restore();

    /** Moves the origin, until {@link #restore}. */
    void translate(double x, double y);

    /** Draws nothing outside of a rectangle, until {@link #restore}. */
    void clip(double x, double y, double width, double height);

    /** How much of what is drawn from now on is seen, 0 to 1. Where nothing moves, all is: then it may be ignored. */
    default void setAlpha(double alpha) {
    }

    void setFill(Paint paint);

    void setStroke(Paint paint);

    void setLineWidth(double width);

    /** Lengths of dashes and gaps; null or none for a line that is whole. */
    void setLineDashes(double... dashes);

    void setLineCap(StrokeLineCap cap);

    void setLineJoin(StrokeLineJoin join);

    void setFont(Font font);

    void setTextAlign(TextAlignment alignment);

    /** Writes on one line, its middle at height {@code y}. */
    void fillText(String words, double x, double y);

    void fillRect(double x, double y, double width, double height);

    void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight);

    void strokeRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight);

    void fillOval(double x, double y, double width, double height);

    void strokeOval(double x, double y, double width, double height);

    /** Angles in degrees, counter-clockwise from three o'clock. */
    void fillArc(double x, double y, double width, double height, double start, double extent, ArcType closure);

    void strokeLine(double x1, double y1, double x2, double y2);

    void fillPolygon(double[] xs, double[] ys, int count);

    void strokePolygon(double[] xs, double[] ys, int count);

    void strokePolyline(double[] xs, double[] ys, int count);

    void beginPath();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadraticCurveTo(double bendX, double bendY, double x, double y);

    void bezierCurveTo(double bendX1, double bendY1, double bendX2, double bendY2, double x, double y);

    /** Fills the path. */
    void fill();

    /** Traces the path. */
    void stroke();
}
