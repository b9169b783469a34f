package tumen.export;

import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.timeline.paint.Surface;

/** Paints a rendering into pixels, a tile after another, so that no canvas is larger than a renderer takes. */
final class Painting {

    private static final Words WORDS = Words.of(Painting.class);

    /** Renderers on graphics cards take canvases of at least this side. */
    private static final int TILE = 2048;
    /** Some 400 MB of pixels; beyond it memory may not do. */
    private static final double MOST = 100e6;

    private final Rendering rendering;
    private final double scale;
    private final int width;
    private final int height;
    private final PngFile target;

    /**
     * Makes room for the pixels.
     *
     * @param scale how many pixels there are to one of the rendering, along each side
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN where there would be too many
     */
    Painting(Rendering rendering, double scale) {
        this.rendering = rendering;
        this.scale = scale;
        width = (int) Math.ceil(rendering.width() * scale);
        height = (int) Math.ceil(rendering.height() * scale);
        if ((double) width * height > MOST) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "tooLarge", width, height).exception();
        }
        target = new PngFile(width, height);
    }

    /** Paints all of it, over some pulses; then hands it over. Interface thread only. */
    void start(Consumer<PngFile> then) {
        tile(0, 0, then);
    }

    private void tile(int left, int top, Consumer<PngFile> then) {
        int wide = Math.min(TILE, width - left);
        int high = Math.min(TILE, height - top);
        Canvas canvas = new Canvas(wide, high);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.translate(-left, -top);
        context.scale(scale, scale);
        rendering.draw(Surface.on(context));
        canvas.snapshot(shot -> {
            target.put(shot.getImage(), left, top);
            next(left + wide, top, high, then);
            return null;
        }, new SnapshotParameters(), new WritableImage(wide, high));
    }

    private void next(int left, int top, int high, Consumer<PngFile> then) {
        if (left < width) {
            tile(left, top, then);
        } else if (top + high < height) {
            tile(0, top + high, then);
        } else {
            then.accept(target);
        }
    }
}
