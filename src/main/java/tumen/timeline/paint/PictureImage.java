package tumen.timeline.paint;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import tumen.timeline.layout.Picture;

/** A picture as an image, without a window. The same picture gives the same pixels. Interface thread only. */
public final class PictureImage {

    private PictureImage() {
    }

    /** Paints {@code picture} at its own size. */
    public static WritableImage of(Picture picture, Painter painter) {
        int width = (int) Math.ceil(picture.frame().size().width());
        int height = (int) Math.ceil(picture.frame().size().height());
        Canvas canvas = new Canvas(width, height);
        painter.paint(picture, canvas.getGraphicsContext2D());
        return canvas.snapshot(new SnapshotParameters(), new WritableImage(width, height));
    }
}
