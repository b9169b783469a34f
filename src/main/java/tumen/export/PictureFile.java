package tumen.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A picture on its way into a file: SVG where its name ends so, else PNG; of twice as many pixels along each side
 * where its name ends in {@code @2x.png}.
 */
public final class PictureFile {

    private static final String FINE = "@2x.png";

    private PictureFile() {
    }

    /** Something that writes the file; takes a while, and is not for the interface thread. */
    @FunctionalInterface
    public interface Ready {

        /**
         * Writes it; the file is replaced at once or not at all.
         *
         * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
         */
        void write();
    }

    /**
     * Draws a picture and hands over what writes it, soon. Interface thread only.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN where it is too large
     */
    public static void prepare(Rendering rendering, Path file, Consumer<Ready> then) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            Xml drawn = SvgFile.drawn(rendering);
            then.accept(() -> SvgFile.write(drawn.toString(), file));
        } else {
            new Painting(rendering, name.endsWith(FINE) ? 2 : 1).start(png -> then.accept(() -> png.write(file)));
        }
    }
}
