package tumen.timeline.paint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.TextMeasure;

/** Paints pictures of the timeline, from the ground up. Used by one thread at a time. */
public final class Painter {

    private final Palette palette;
    private final Type type;
    private final TextMeasure measure;
    private final Widths widths = new Widths();
    private final Notes notes;
    private final Stamps stamps;

    /**
     * A painter in the colours of {@code palette}.
     *
     * @param textScale 1 for text of the usual size, 0.8 to 1.6; the one the picture was laid out for
     * @param notes what is written on the picture beside its own words
     */
    public Painter(Palette palette, double textScale, Notes notes) {
        this(palette, textScale, notes, new Stamps());
    }

    /** The same; {@code stamps} keep what was made for earlier painters. */
    public Painter(Palette palette, double textScale, Notes notes, Stamps stamps) {
        this.palette = palette;
        this.type = Type.of(textScale);
        this.measure = new FxTextMeasure(textScale);
        this.notes = notes;
        this.stamps = stamps;
    }

    /** Paints all of {@code picture}, its upper left corner at the context's origin. */
    public void paint(Picture picture, GraphicsContext to) {
        paint(picture, new CanvasSurface(to, stamps));
    }

    /** The same on any surface. */
    public void paint(Picture picture, Surface to) {
        Pen pen = new Pen(to, palette, type, widths);
        pen.fill(picture.frame().size(), pen.colour(ColourRole.PAPER));
        plot(picture, List.of(Fading.Layer.whole(picture.figures())), pen);
        new SidePart(pen, Side.of(picture), notes).paint();
    }

    /** Paints nothing but paper. */
    public void paper(double width, double height, GraphicsContext to) {
        to.setFill(palette.get(ColourRole.PAPER));
        to.fillRect(0, 0, width, height);
    }

    /**
     * Paints what lies right of the names of the lanes, of the picture that {@code fading} shows and as it is at the
     * time {@code now}.
     */
    public void plot(Picture picture, Fading fading, long now, GraphicsContext to) {
        Pen pen = new Pen(new CanvasSurface(to, stamps), palette, type, widths);
        pen.fill(picture.frame().plot(), pen.colour(ColourRole.PAPER));
        plot(picture, fading.layers(now), pen);
    }

    /** Paints the names of the lanes: the rest of the picture. */
    public void side(Side side, GraphicsContext to) {
        Pen pen = new Pen(new CanvasSurface(to, stamps), palette, type, widths);
        pen.fill(new Box(0, 0, side.plot().x(), side.size().height()), pen.colour(ColourRole.PAPER));
        new SidePart(pen, side, notes).paint();
    }

    private void plot(Picture picture, List<Fading.Layer> layers, Pen pen) {
        Surface to = pen.to();
        Picture.Frame frame = picture.frame();
        AxisPart axis = new AxisPart(pen, frame, notes);
        LanePart lanes = new LanePart(pen, picture, notes);
        to.save();
        clip(to, frame.plot());
        axis.ground();
        lanes.rules();
        Figures figures = new Figures(pen);
        layers.forEach(figures::under);
        to.setAlpha(1);
        axis.knownLine();
        new TiePart(pen).paint(picture.ties());
        layers.forEach(figures::over);
        to.setAlpha(1);
        lanes.beyond();
        to.restore();
        axis.header();
        axis.flag();
    }

    /** Paints the sign that the pointer is on a mark, over a picture that shows it. */
    public void hover(Picture picture, Mark mark, GraphicsContext context) {
        Surface to = new CanvasSurface(context, stamps);
        Pen pen = new Pen(to, palette, type, widths);
        to.save();
        clip(to, picture.frame().plot());
        new SignPart(pen).ring(mark, ColourRole.EDGE);
        to.restore();
    }

    /** Paints a stretch of time as marked, over a picture: {@code words} tell its length. */
    public void marked(Picture picture, long from, long until, String words, GraphicsContext to) {
        Pen pen = new Pen(new CanvasSurface(to, stamps), palette, type, widths);
        new MarkedPart(pen).paint(picture, from, until, words);
    }

    /** Paints what stands in the lanes: bodies and words under the ties, counts and signs over them. */
    private final class Figures {

        private final Pen pen;
        private final BodyPart bodies;
        private final SignPart signs;
        private final CrowdPart crowds;
        private final LabelPart labels;

        Figures(Pen pen) {
            this.pen = pen;
            bodies = new BodyPart(pen);
            signs = new SignPart(pen);
            crowds = new CrowdPart(pen, notes);
            labels = new LabelPart(pen, measure);
        }

        void under(Fading.Layer layer) {
            Set<Integer> hits = new HashSet<>();
            each(layer, layer.figures().strips(), crowds::strip);
            each(layer, layer.figures().marks(), mark -> {
                pen.to().begin(Surface.Piece.BODY, mark.ordinal());
                signs.under(mark);
                bodies.paint(mark);
                pen.to().end();
                if (mark.look().hit()) {
                    hits.add(mark.ordinal());
                }
            });
            // before the labels: where one stands close under its bar, the ring must not strike it out
            each(layer, layer.figures().marks(), mark -> {
                if (mark.look().selected()) {
                    signs.ring(mark, ColourRole.ACCENT);
                }
            });
            each(layer, layer.figures().labels(), label -> labels.paint(label, hits.contains(label.ordinal())));
        }

        void over(Fading.Layer layer) {
            each(layer, layer.figures().counts(), crowds::count);
            each(layer, layer.figures().marks(), mark -> {
                pen.to().begin(Surface.Piece.SIGN, mark.ordinal());
                signs.paint(mark);
                pen.to().end();
            });
        }

        private <T> void each(Fading.Layer layer, List<T> figures, Consumer<T> paint) {
            for (T figure : figures) {
                pen.to().setAlpha(layer.alpha(figure));
                paint.accept(figure);
            }
        }
    }

    private static void clip(Surface to, Box box) {
        to.clip(box.x(), box.y(), box.width(), box.height());
    }
}
