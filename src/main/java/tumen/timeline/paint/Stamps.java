package tumen.timeline.paint;

import java.util.Map;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.stage.Screen;
import tumen.timeline.layout.Box;

/**
 * Small rounded shapes as images, in the pixels of the device. The same few stand hundreds of times in a dense picture,
 * and the software renderer copies an image in a tenth of the time that it takes to trace a curve. Places and sizes are
 * those of a grid of a quarter of a pixel: what moves on it does so smoothly, and the images are few. Those that were
 * not needed longest are forgotten. Made on the interface thread, used by one thread at a time.
 */
public final class Stamps {

    /** Places in a pixel. */
    private static final int GRID = 4;
    private static final int KEPT = 3_000;
    /** What is larger is drawn, pixels. */
    private static final double LARGEST = 48;

    /** Device pixels in a pixel, along each side: as many as a canvas keeps (NGCanvas, highestPixelScale). */
    private final double scale = Math.ceil(Screen.getScreens().stream()
            .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY())).max().orElse(1));
    private final Map<Stamp, Image> made = new Lately<>(KEPT);
    private final Function<Stamp, Image> make = this::image;

    /**
     * Puts a rounded rectangle on a canvas: the images of its ends, and between them what is filled.
     *
     * @param placed where the context puts what is drawn: moved, but neither turned nor stretched
     * @return false where it is too large: then nothing was drawn
     */
    boolean put(GraphicsContext to, Affine placed, Box box, double radius, Color colour) {
        if (box.height() > LARGEST || box.width() <= 0 || box.height() <= 0) {
            return false;
        }
        boolean disc = box.width() == box.height() && 2 * radius >= box.width();
        double wide = disc ? box.width() * scale : Math.max(1, Math.rint(box.width() * scale * GRID)) / GRID;
        double high = box.height() * scale;
        double round = Math.min(radius * scale, Math.min(wide, high) / 2);
        long across = Math.round((box.x() + box.width() / 2 + placed.getTx()) * scale * GRID);
        long down = Math.round((box.y() + box.height() / 2 + placed.getTy()) * scale * GRID);
        // Relative to the pixel of the middle: the same shape at another place is the same image, to the last bit.
        double left = (double) Math.floorMod(across, GRID) / GRID - wide / 2;
        double top = (double) Math.floorMod(down, GRID) / GRID - high / 2;
        int start = (int) Math.floor(left);
        int end = (int) Math.ceil(left + wide);
        int row = (int) Math.floor(top);
        Sheet sheet = new Sheet(to, placed, Math.floorDiv(across, GRID), Math.floorDiv(down, GRID) + row);
        // Ends are cut off between pixels: where they meet with what lies between them, nothing shines through.
        int cap = (int) Math.ceil(round) + 1;
        if (end - start <= 2 * cap) {
            stamp(sheet, start, new Stamp(left - start, top - row, wide, high, round, 0, end - start, colour));
            return true;
        }
        double most = 2 * cap;
        stamp(sheet, start, new Stamp(left - start, top - row, most, high, round, 0, cap, colour));
        double rest = left + wide - end + 1;
        stamp(sheet, end - cap, new Stamp(0, top - row, most + rest, high, round, cap + 1, cap, colour));
        to.fillRect(sheet.x(start + cap), (sheet.top + top - row) / scale - placed.getTy(),
                (end - start - 2 * cap) / scale, high / scale);
        return true;
    }

    private void stamp(Sheet sheet, int column, Stamp stamp) {
        sheet.to.drawImage(made.computeIfAbsent(stamp, make), sheet.x(column), sheet.top / scale - sheet.placed.getTy(),
                stamp.columns / scale, stamp.rows() / scale);
    }

    /** Where stamps are put: {@code left} and {@code top} are device pixels. */
    private final class Sheet {

        private final GraphicsContext to;
        private final Affine placed;
        private final long left;
        private final long top;

        Sheet(GraphicsContext to, Affine placed, long left, long top) {
            this.to = to;
            this.placed = placed;
            this.left = left;
            this.top = top;
        }

        double x(int column) {
            return (left + column) / scale - placed.getTx();
        }
    }

    /**
     * Some columns of a rounded rectangle, in device pixels.
     *
     * @param left where it begins in the first of its pixels
     * @param top the same downwards
     * @param from the first column of the image
     * @param columns how many the image has
     */
    record Stamp(double left, double top, double width, double height, double radius, int from, int columns,
            Color colour) {

        int rows() {
            return (int) Math.ceil(top + height);
        }
    }

    private Image image(Stamp stamp) {
        int rows = stamp.rows();
        int[] pixels = new int[stamp.columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < stamp.columns; column++) {
                pixels[row * stamp.columns + column] = covered(stamp,
                        covering(stamp, stamp.from + column + 0.5, row + 0.5));
            }
        }
        WritableImage image = new WritableImage(stamp.columns, rows);
        image.getPixelWriter().setPixels(0, 0, stamp.columns, rows, PixelFormat.getIntArgbPreInstance(), pixels, 0,
                stamp.columns);
        return image;
    }

    /** How much of the pixel about a point the shape covers: told from how far its edge is. */
    private static double covering(Stamp stamp, double x, double y) {
        double across = Math.abs(x - stamp.left - stamp.width / 2) - (stamp.width / 2 - stamp.radius);
        double down = Math.abs(y - stamp.top - stamp.height / 2) - (stamp.height / 2 - stamp.radius);
        double away = Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0)
                - stamp.radius;
        return Math.clamp(0.5 - away, 0, 1);
    }

    private static int covered(Stamp stamp, double part) {
        Color colour = stamp.colour;
        double alpha = colour.getOpacity() * part;
        return level(alpha) << 24 | level(alpha * colour.getRed()) << 16 | level(alpha * colour.getGreen()) << 8
                | level(alpha * colour.getBlue());
    }

    private static int level(double part) {
        return (int) Math.round(255 * part);
    }
}
