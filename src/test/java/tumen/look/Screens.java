package tumen.look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** The pictures that the tests leave behind, to be looked at: {@code target/screens}. */
public final class Screens {

    private Screens() {
    }

    /** Writes {@code NAME.png}. */
    public static Path write(String name, Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = pixels(image);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = Path.of(System.getProperty("tumen.screens", "target/screens"), name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** The pixels of an image, row by row, as ARGB. */
    public static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
