package tumen.timeline.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.paint.Panorama.Band;
import tumen.timeline.scale.Tick;

/**
 * Paints the overview, in three layers from the ground up: of these, the middle one costs most and changes least.
 * Interface thread only.
 */
public final class PanoramaPainter {

    private static final double LEAST = 3;
    private static final double PAD = 4;
    private static final double INDENT = 14;
    private static final double HANDLE_WIDTH = 6;
    private static final double HANDLE_HEIGHT = 18;

    private final Palette palette;
    private final Type type;
    private final Widths widths = new Widths();
    private final Stamps stamps = new Stamps();

    /** A painter in the colours of {@code palette}; {@code textScale} is 1 for text of the usual size. */
    public PanoramaPainter(Palette palette, double textScale) {
        this.palette = palette;
        this.type = Type.of(textScale);
    }

    /** The ground, and on it the window: what is seen. The upper left corner is at the context's origin. */
    public void ground(Panorama panorama, GraphicsContext context) {
        Pen pen = pen(context);
        pen.fill(panorama.size(), pen.colour(ColourRole.SURFACE));
        pen.across(0, 0, panorama.size().width(), ColourRole.RULE_STRONG);
        Box plot = panorama.plot();
        Box window = window(panorama);
        pen.to().save();
        pen.to().clip(plot.x(), 0, plot.width(), panorama.size().height());
        pen.fill(window, 4, pen.colour(ColourRole.ACCENT_SOFT));
        pen.to().restore();
    }

    /** The story itself: its name, its axis and its counts. Where the window lies plays no part. */
    public void story(Panorama panorama, GraphicsContext context) {
        Pen pen = pen(context);
        Box plot = panorama.plot();
        name(pen, panorama);
        pen.to().save();
        pen.to().clip(plot.x(), 0, plot.width(), panorama.size().height());
        ticks(pen, panorama);
        bars(pen, panorama);
        pen.to().restore();
    }

    /** The edge of the window and its handles. */
    public void edge(Panorama panorama, GraphicsContext context) {
        Pen pen = pen(context);
        Box window = window(panorama);
        pen.outline(window, 4, pen.colour(ColourRole.ACCENT), 1.5);
        handle(pen, window.x(), window.middle());
        handle(pen, window.right(), window.middle());
    }

    private Pen pen(GraphicsContext context) {
        return new Pen(new CanvasSurface(context, stamps), palette, type, widths);
    }

    private void name(Pen pen, Panorama panorama) {
        Font font = type.title();
        double line = font.getSize() * 1.3;
        double room = panorama.plot().x() - INDENT - PAD;
        double middle = panorama.size().height() / 2;
        pen.write(pen.widths().shortened(panorama.name(), font, room), INDENT, middle - line / 2, font, ColourRole.INK);
        pen.write(pen.widths().shortened(panorama.hint(), type.small(), room), INDENT, middle + line / 2, type.small(),
                ColourRole.INK_MUTED);
    }

    private void ticks(Pen pen, Panorama panorama) {
        Box plot = panorama.plot();
        double y = (plot.bottom() + panorama.size().height()) / 2;
        double free = plot.x();
        for (Tick tick : panorama.ticks().major()) {
            double x = plot.x() + Math.max(0, tick.x());
            if (tick.x() >= 0) {
                pen.down(x, plot.y(), plot.bottom(), ColourRole.RULE);
            }
            double width = pen.widths().of(tick.label(), type.small());
            double end = Math.min(plot.right(), plot.x() + tick.x() + Math.max(tick.room(), width + 2 * PAD));
            if (x >= free && x + width + PAD < end) {
                pen.write(tick.label(), x + PAD, y, type.small(), ColourRole.INK_MUTED);
                free = x + width + 3 * PAD;
            }
        }
    }

    private void bars(Pen pen, Panorama panorama) {
        Box plot = panorama.plot();
        List<Band> bands = panorama.bands();
        int bins = bands.stream().mapToInt(band -> band.counts().length).max().orElse(0);
        int most = 1;
        for (int bin = 0; bin < bins; bin++) {
            most = Math.max(most, sum(bands, bin));
        }
        double step = plot.width() / Math.max(1, bins);
        double room = plot.height() - PAD;
        for (int bin = 0; bin < bins; bin++) {
            double bottom = plot.bottom() - 1;
            for (Band band : bands) {
                int count = band.counts()[bin];
                if (count > 0) {
                    double height = Math.max(LEAST, room * count / most);
                    pen.fill(new Box(plot.x() + bin * step, bottom - height, Math.max(1, step - 1), height),
                            Palette.faint(palette.thread(band.colour()), 0.85));
                    bottom -= height;
                }
            }
        }
    }

    private void handle(Pen pen, double x, double y) {
        Box handle = new Box(x - HANDLE_WIDTH / 2, y - HANDLE_HEIGHT / 2, HANDLE_WIDTH, HANDLE_HEIGHT);
        Color surface = pen.colour(ColourRole.SURFACE);
        pen.fill(handle, HANDLE_WIDTH / 2, surface);
        pen.outline(handle, HANDLE_WIDTH / 2, pen.colour(ColourRole.ACCENT), 1.5);
    }

    private static Box window(Panorama panorama) {
        Box plot = panorama.plot();
        return new Box(panorama.left(), plot.y(), panorama.right() - panorama.left(), plot.height());
    }

    private static int sum(List<Band> bands, int bin) {
        int sum = 0;
        for (Band band : bands) {
            sum += band.counts()[bin];
        }
        return sum;
    }
}
