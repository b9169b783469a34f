package tumen.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import tumen.look.Fonts;

/** What SVG elements are drawn with: colours, gradients, lines and type. */
final class SvgInk {

    private static final double LEAST_DASH = 0.01;

    private final Xml xml;
    private final SvgLettering lettering = new SvgLettering();
    private State state = new State(Color.BLACK, Color.BLACK, 1, new double[0], StrokeLineCap.SQUARE,
            StrokeLineJoin.MITER, Fonts.regular(Fonts.BASE_SIZE), TextAlignment.LEFT);
    private int gradients;

    /** All that is set. */
    record State(Paint fill, Paint stroke, double width, double[] dashes, StrokeLineCap cap, StrokeLineJoin join,
            Font font, TextAlignment align) {
    }

    SvgInk(Xml xml) {
        this.xml = xml;
    }

    State state() {
        return state;
    }

    void state(State before) {
        state = before;
    }

    void fill(Paint paint) {
        state = new State(paint, state.stroke, state.width, state.dashes, state.cap, state.join, state.font,
                state.align);
    }

    void stroke(Paint paint) {
        state = new State(state.fill, paint, state.width, state.dashes, state.cap, state.join, state.font,
                state.align);
    }

    void width(double width) {
        state = new State(state.fill, state.stroke, width, state.dashes, state.cap, state.join, state.font,
                state.align);
    }

    void dashes(double[] dashes) {
        state = new State(state.fill, state.stroke, state.width, dashes == null ? new double[0] : dashes, state.cap,
                state.join, state.font, state.align);
    }

    void cap(StrokeLineCap cap) {
        state = new State(state.fill, state.stroke, state.width, state.dashes, cap, state.join, state.font,
                state.align);
    }

    void join(StrokeLineJoin join) {
        state = new State(state.fill, state.stroke, state.width, state.dashes, state.cap, join, state.font,
                state.align);
    }

    void font(Font font) {
        state = new State(state.fill, state.stroke, state.width, state.dashes, state.cap, state.join, font,
                state.align);
    }

    void align(TextAlignment align) {
        state = new State(state.fill, state.stroke, state.width, state.dashes, state.cap, state.join, state.font,
                align);
    }

    /** An element that is filled; {@code shape} gives it its attributes. */
    void filled(String name, Runnable shape) {
        String gradient = gradient(state.fill);
        xml.open(name);
        shape.run();
        paint("fill", state.fill, gradient);
        xml.close();
    }

    /** An element that is traced. */
    void stroked(String name, Runnable shape) {
        String gradient = gradient(state.stroke);
        xml.open(name);
        shape.run();
        xml.with("fill", "none");
        paint("stroke", state.stroke, gradient);
        xml.with("stroke-width", state.width)
                .with("stroke-linecap", state.cap.name().toLowerCase(Locale.ROOT))
                .with("stroke-linejoin", state.join.name().toLowerCase(Locale.ROOT));
        if (state.dashes.length > 0) {
            xml.with("stroke-dasharray", Arrays.stream(state.dashes)
                    .mapToObj(dash -> Xml.number(Math.max(LEAST_DASH, dash))).collect(Collectors.joining(" ")));
        }
        xml.close();
    }

    /** A line of text, its middle at height {@code y}. */
    void write(String words, double x, double y) {
        Font font = state.font;
        SvgLettering.Line line = new SvgLettering.Line(words, x, y + Metrics.baseline(font), font, state.align,
                state.fill instanceof Color colour ? colour : Color.BLACK);
        xml.later(() -> lettering.of(line));
    }

    private void paint(String what, Paint paint, String gradient) {
        if (gradient != null) {
            xml.with(what, "url(#" + gradient + ")");
        } else if (paint instanceof Color colour) {
            colour(xml, what, colour);
        }
    }

    /** Gives the element that was just begun a colour. */
    static void colour(Xml xml, String what, Color colour) {
        xml.with(what, hex(colour));
        if (colour.getOpacity() < 1) {
            xml.with(what + "-opacity", colour.getOpacity());
        }
    }

    /** Writes down a gradient; null for a plain colour. */
    private String gradient(Paint paint) {
        if (!(paint instanceof LinearGradient linear)) {
            return null;
        }
        String id = "gradient-" + ++gradients;
        xml.open("linearGradient").with("id", id).with("gradientUnits", "userSpaceOnUse")
                .with("x1", linear.getStartX()).with("y1", linear.getStartY())
                .with("x2", linear.getEndX()).with("y2", linear.getEndY());
        for (Stop stop : linear.getStops()) {
            xml.open("stop").with("offset", stop.getOffset()).with("stop-color", hex(stop.getColor()))
                    .with("stop-opacity", stop.getColor().getOpacity()).close();
        }
        xml.close();
        return id;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }
}
