package tumen.timeline.paint;

import javafx.scene.canvas.GraphicsContext;
import tumen.look.Palette;
import tumen.timeline.layout.Picture;

/** Paints pictures of the timeline. Stateless but for what it was made with; interface thread only. */
public final class Painter {

    private final Palette palette;
    private final double textScale;

    /**
     * A painter in the colours of {@code palette}.
     *
     * @param textScale 1 for text of the usual size, 0.8 to 1.6; the one the picture was laid out for
     */
    public Painter(Palette palette, double textScale) {
        this.palette = palette;
        this.textScale = textScale;
    }

    /** Paints all of {@code picture}, its upper left corner at the context's origin. */
    public void paint(Picture picture, GraphicsContext to) {
        throw new UnsupportedOperationException(palette.toString() + textScale + picture + to);
    }
}
