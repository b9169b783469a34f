package tumen.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import tumen.problem.Problem;
import tumen.problem.Words;

/** Writes an image as PNG: the same image gives the same bytes. */
public final class PngFile {

    private static final Words WORDS = Words.of(PngFile.class);

    private PngFile() {
    }

    /**
     * Writes {@code image} to {@code file}, which is replaced at once or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Image image, Path file) {
        Path target = file.toAbsolutePath();
        Path fresh = null;
        try {
            Files.createDirectories(target.getParent());
            fresh = Files.createTempFile(target.getParent(), ".tumen", ".png");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                ImageIO.write(pixels(image), "png", out);
            }
            replace(fresh, target);
        } catch (IOException failed) {
            throw Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "notWritten", file.toString(),
                    String.valueOf(failed.getMessage())).exception(failed);
        } finally {
            discard(fresh);
        }
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return copy;
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path fresh) {
        try {
            if (fresh != null) {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException stuck) {
            System.getLogger(PngFile.class.getName()).log(System.Logger.Level.WARNING, "left behind " + fresh, stuck);
        }
    }
}
