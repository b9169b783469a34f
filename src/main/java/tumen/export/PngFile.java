package tumen.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import tumen.work.OutputFile;

/** Writes an image as PNG: the same image gives the same bytes. */
public final class PngFile {

    private final BufferedImage pixels;

    /** A picture of so many pixels, all still transparent. */
    PngFile(int width, int height) {
        pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /**
     * Writes {@code image} to {@code file}, which is replaced at once or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Image image, Path file) {
        PngFile whole = new PngFile((int) image.getWidth(), (int) image.getHeight());
        whole.put(image, 0, 0);
        whole.write(file);
    }

    /** Puts a part of the picture in its place; what reaches beyond is left out. */
    void put(Image part, int left, int top) {
        int width = (int) Math.min(part.getWidth(), pixels.getWidth() - left);
        int height = (int) Math.min(part.getHeight(), pixels.getHeight() - top);
        int[] argb = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        part.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb,
                top * pixels.getWidth() + left, pixels.getWidth());
    }

    /** Writes what was put together; takes a while for a large picture. */
    void write(Path file) {
        OutputFile.replace(file, fresh -> {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                if (!ImageIO.write(pixels, "png", out)) {
                    throw new IOException("PNG");
                }
            }
        });
    }
}
