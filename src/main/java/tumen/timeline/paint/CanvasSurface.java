package tumen.timeline.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import tumen.timeline.layout.Box;

/** A canvas as a surface. Small rounded shapes are put on it as images, where it is not turned or stretched. */
final class CanvasSurface implements Surface {

    private final GraphicsContext to;
    private final Stamps stamps;
    private Affine placed;

    CanvasSurface(GraphicsContext to, Stamps stamps) {
        this.to = to;
        this.stamps = stamps;
        to.setFontSmoothingType(FontSmoothingType.GRAY);
        to.setTextBaseline(VPos.CENTER);
        placed = to.getTransform();
    }

    @Override
    public void save() {
        to.save();
    }

    @Override
    public void restore() {
        to.restore();
        placed = to.getTransform();
    }

    @Override
    public void translate(double x, double y) {
        to.translate(x, y);
        placed = to.getTransform();
    }

    /**
     * To whole pixels: only then does the canvas cut by bounds. Any other clip it holds as a mask that each single
     * shape is blended with over the whole canvas (com.sun.javafx.sg.prism.NGCanvas, initClip), ten times as slow. To
     * it bounds that begin left of the canvas or over it are such a one.
     */
    @Override
    public void clip(double x, double y, double width, double height) {
        double left = Math.max(Math.rint(x), -placed.getTx());
        double top = Math.max(Math.rint(y), -placed.getTy());
        to.beginPath();
        to.rect(left, top, Math.max(1, Math.rint(x + width) - left), Math.max(1, Math.rint(y + height) - top));
        to.clip();
    }

    @Override
    public void setAlpha(double alpha) {
        to.setGlobalAlpha(alpha);
    }

    @Override
    public void setFill(Paint paint) {
        to.setFill(paint);
    }

    @Override
    public void setStroke(Paint paint) {
        to.setStroke(paint);
    }

    @Override
    public void setLineWidth(double width) {
        to.setLineWidth(width);
    }

    @Override
    public void setLineDashes(double... dashes) {
        to.setLineDashes(dashes);
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        to.setLineCap(cap);
    }

    @Override
    public void setLineJoin(StrokeLineJoin join) {
        to.setLineJoin(join);
    }

    @Override
    public void setFont(Font font) {
        to.setFont(font);
    }

    @Override
    public void setTextAlign(TextAlignment alignment) {
        to.setTextAlign(alignment);
    }

    @Override
    public void fillText(String words, double x, double y) {
        to.fillText(words, x, y);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        to.fillRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        if (arcWidth != arcHeight || !stamped(x, y, width, height, arcWidth / 2)) {
            to.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
        }
    }

    private boolean stamped(double x, double y, double width, double height, double radius) {
        return to.getFill() instanceof Color colour && placed.getMxx() == 1 && placed.getMyy() == 1
                && placed.getMxy() == 0 && placed.getMyx() == 0
                && stamps.put(to, placed, new Box(x, y, width, height), radius, colour);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arcWidth,
            double arcHeight) {
        to.strokeRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        if (width != height || !stamped(x, y, width, height, width / 2)) {
            to.fillOval(x, y, width, height);
        }
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        to.strokeOval(x, y, width, height);
    }

    @Override
    public void fillArc(double x, double y, double width, double height, double start, double extent,
            ArcType closure) {
        to.fillArc(x, y, width, height, start, extent, closure);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        to.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        to.fillPolygon(xs, ys, count);
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int count) {
        to.strokePolygon(xs, ys, count);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int count) {
        to.strokePolyline(xs, ys, count);
    }

    @Override
    public void beginPath() {
        to.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        to.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        to.lineTo(x, y);
    }

    @Override
    public void quadraticCurveTo(double bendX, double bendY, double x, double y) {
        to.quadraticCurveTo(bendX, bendY, x, y);
    }

    @Override
    public void bezierCurveTo(double bendX1, double bendY1, double bendX2, double bendY2, double x, double y) {
        to.bezierCurveTo(bendX1, bendY1, bendX2, bendY2, x, y);
    }

    @Override
    public void fill() {
        to.fill();
    }

    @Override
    public void stroke() {
        to.stroke();
    }
}
