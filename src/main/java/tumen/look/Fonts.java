package tumen.look;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The typeface that ships with the program: Pretendard (SIL Open Font License 1.1), in two weights, for the
 * window, the canvas and what is exported.
 */
public final class Fonts {

    /** The family's name in style sheets and in exported pictures. */
    public static final String FAMILY = "Pretendard";

    /** The size of running text at 100 %, in logical pixels. */
    public static final double BASE_SIZE = 13;

    private static final String STRONG_FAMILY = "Pretendard SemiBold";
    private static final List<String> FILES = List.of("Pretendard-Regular.otf", "Pretendard-SemiBold.otf");

    private Fonts() {
    }

    /**
     * Makes the typeface known to JavaFX; to call it again does no harm. Must come before the first style sheet
     * is applied.
     *
     * @return false where a file is missing or cannot be read, and the system's own typeface will stand in
     */
    public static boolean load() {
        boolean all = true;
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                all &= in != null && Font.loadFont(in, BASE_SIZE) != null;
            } catch (IOException unread) {
                all = false;
            }
        }
        return all;
    }

    /** The upright weight at {@code size} logical pixels. */
    public static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    /** The heavier weight, for titles, at {@code size} logical pixels. */
    public static Font strong(double size) {
        Font heavier = Font.font(STRONG_FAMILY, size);
        return heavier.getFamily().startsWith(FAMILY) ? heavier : Font.font(FAMILY, FontWeight.SEMI_BOLD, size);
    }

    /** A file of the typeface for embedding, to be closed by the caller; {@code strong} is the heavier weight. */
    public static InputStream file(boolean strong) {
        return Fonts.class.getResourceAsStream("fonts/" + FILES.get(strong ? 1 : 0));
    }
}
