package tumen.timeline.paint;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;

/** A surface with our colours and fonts in hand: what every part of the painter draws with. */
final class Pen {

    private final Surface to;
    private final Palette palette;
    private final Type type;
    private final Widths widths;

    Pen(Surface to, Palette palette, Type type, Widths widths) {
        this.to = to;
        this.palette = palette;
        this.type = type;
        this.widths = widths;
        to.setLineJoin(StrokeLineJoin.ROUND);
    }

    Surface to() {
        return to;
    }

    Palette palette() {
        return palette;
    }

    Type type() {
        return type;
    }

    Widths widths() {
        return widths;
    }

    Color colour(ColourRole role) {
        return palette.get(role);
    }

    void fill(Box box, Paint paint) {
        to.setFill(paint);
        to.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    void fill(Box box, double radius, Paint paint) {
        to.setFill(paint);
        to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    void outline(Box box, double radius, Paint paint, double width) {
        line(paint, width);
        to.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    /** Sets what lines are drawn with: whole, with round ends unless {@code dashes} break them. */
    void line(Paint paint, double width, double... dashes) {
        to.setStroke(paint);
        to.setLineWidth(width);
        to.setLineDashes(dashes.length == 0 ? null : dashes);
        to.setLineCap(dashes.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    }

    /** A line over one row of pixels: filled, which costs the software renderer a tenth of a stroke. */
    void across(double y, double from, double to, Paint paint) {
        fill(new Box(from, Math.floor(y), to - from, 1), paint);
    }

    void across(double y, double from, double to, ColourRole role) {
        across(y, from, to, colour(role));
    }

    /** A line over one column of pixels. */
    void down(double x, double from, double to, ColourRole role) {
        fill(new Box(Math.floor(x), from, 1, to - from), colour(role));
    }

    /** Writes on one line, its middle at height {@code y}. */
    void write(String words, double x, double y, Font font, Paint paint, TextAlignment alignment) {
        to.setFont(font);
        to.setTextAlign(alignment);
        to.setFill(paint);
        to.fillText(words, x, y);
    }

    void write(String words, double x, double y, Font font, ColourRole role) {
        write(words, x, y, font, colour(role), TextAlignment.LEFT);
    }
}
