package tumen.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.timeline.paint.Surface;

/** A drawing in SVG as a surface: what is painted becomes elements. */
final class SvgSurface implements Surface {

    private final Xml xml;
    private final IntFunction<Rendering.EventName> events;
    private final SvgInk ink;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder path = new StringBuilder();
    private int clips;
    private int groups;

    /** What {@link #save} keeps: how things are drawn, and how many groups were open. */
    private record Kept(SvgInk.State state, int groups) {
    }

    SvgSurface(Xml xml, IntFunction<Rendering.EventName> events) {
        this.xml = xml;
        this.events = events;
        this.ink = new SvgInk(xml);
    }

    @Override
    public void begin(Piece piece, int ordinal) {
        // The marks of the legend are of no event.
        Rendering.EventName event = ordinal < 0 || piece == Piece.BODY ? null : events.apply(ordinal);
        xml.open("g");
        if (event != null) {
            // An event may have a mark in several lanes; an id only stands once.
            if (ids.add(event.id())) {
                xml.with("id", "event-" + event.id());
            }
            xml.with("role", "img").element("title", event.words());
        }
    }

    @Override
    public void end() {
        xml.close();
    }

    @Override
    public void save() {
        kept.push(new Kept(ink.state(), groups));
    }

    @Override
    public void restore() {
        Kept last = kept.pop();
        ink.state(last.state);
        while (groups > last.groups) {
            xml.close();
            groups--;
        }
    }

    @Override
    public void translate(double x, double y) {
        xml.open("g").with("transform", "translate(" + Xml.number(x) + " " + Xml.number(y) + ")");
        groups++;
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        String id = "clip-" + ++clips;
        xml.open("clipPath").with("id", id);
        box(xml.open("rect"), x, y, width, height).close();
        xml.close();
        xml.open("g").with("clip-path", "url(#" + id + ")");
        groups++;
    }

    @Override
    public void setFill(Paint paint) {
        ink.fill(paint);
    }

    @Override
    public void setStroke(Paint paint) {
        ink.stroke(paint);
    }

    @Override
    public void setLineWidth(double width) {
        ink.width(width);
    }

    @Override
    public void setLineDashes(double... dashes) {
        ink.dashes(dashes);
    }

    @Override
    public void setLineCap(StrokeLineCap cap) {
        ink.cap(cap);
    }

    @Override
    public void setLineJoin(StrokeLineJoin join) {
        ink.join(join);
    }

    @Override
    public void setFont(Font font) {
        ink.font(font);
    }

    @Override
    public void setTextAlign(TextAlignment alignment) {
        ink.align(alignment);
    }

    @Override
    public void fillText(String words, double x, double y) {
        if (!words.isBlank()) {
            ink.write(words, x, y);
        }
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            ink.filled("rect", () -> box(xml, x, y, width, height));
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        ink.filled("rect", () -> box(xml, x, y, width, height).with("rx", arcWidth / 2).with("ry", arcHeight / 2));
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double arcWidth,
            double arcHeight) {
        ink.stroked("rect", () -> box(xml, x, y, width, height).with("rx", arcWidth / 2).with("ry", arcHeight / 2));
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        ink.filled("ellipse", () -> oval(x, y, width, height));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        ink.stroked("ellipse", () -> oval(x, y, width, height));
    }

    @Override
    public void fillArc(double x, double y, double width, double height, double start, double extent,
            ArcType closure) {
        String from = onOval(x, y, width, height, start);
        String to = onOval(x, y, width, height, start + extent);
        // Angles run counter-clockwise, as sweep 0 does where y grows downwards.
        String arc = "M" + from + "A" + Xml.number(width / 2) + " " + Xml.number(height / 2) + " 0 "
                + (Math.abs(extent) > 180 ? 1 : 0) + " " + (extent > 0 ? 0 : 1) + " " + to + "Z";
        ink.filled("path", () -> xml.with("d", arc));
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        ink.stroked("line", () -> xml.with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        ink.filled("polygon", () -> xml.with("points", points(xs, ys, count)));
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int count) {
        ink.stroked("polygon", () -> xml.with("points", points(xs, ys, count)));
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int count) {
        ink.stroked("polyline", () -> xml.with("points", points(xs, ys, count)));
    }

    @Override
    public void beginPath() {
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        trace('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        trace('L', x, y);
    }

    @Override
    public void quadraticCurveTo(double bendX, double bendY, double x, double y) {
        trace('Q', bendX, bendY, x, y);
    }

    @Override
    public void bezierCurveTo(double bendX1, double bendY1, double bendX2, double bendY2, double x, double y) {
        trace('C', bendX1, bendY1, bendX2, bendY2, x, y);
    }

    @Override
    public void fill() {
        ink.filled("path", () -> xml.with("d", path.toString()));
    }

    @Override
    public void stroke() {
        ink.stroked("path", () -> xml.with("d", path.toString()));
    }

    private void trace(char step, double... places) {
        path.append(step);
        for (int i = 0; i < places.length; i++) {
            path.append(i == 0 ? "" : " ").append(Xml.number(places[i]));
        }
    }

    private static Xml box(Xml xml, double x, double y, double width, double height) {
        return xml.with("x", x).with("y", y).with("width", width).with("height", height);
    }

    private void oval(double x, double y, double width, double height) {
        xml.with("cx", x + width / 2).with("cy", y + height / 2).with("rx", width / 2).with("ry", height / 2);
    }

    private static String onOval(double x, double y, double width, double height, double degrees) {
        double angle = Math.toRadians(degrees);
        return Xml.number(x + width / 2 * (1 + Math.cos(angle))) + " "
                + Xml.number(y + height / 2 * (1 - Math.sin(angle)));
    }

    private static String points(double[] xs, double[] ys, int count) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < count; i++) {
            points.append(i == 0 ? "" : " ").append(Xml.number(xs[i])).append(',').append(Xml.number(ys[i]));
        }
        return points.toString();
    }
}
