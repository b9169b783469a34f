package tumen.look;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The typeface that ships with the program: Pretendard (SIL Open Font License 1.1), in two weights, for the
 * window, the canvas and what is exported. It lies in our module, or in the folder that the system property
 * {@code tumen.fonts} names.
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
     * is applied; JavaFX must have been started, and any thread may do it.
     *
     * @return false where a file is missing or cannot be read, and the system's own typeface will stand in
     */
    public static boolean load() {
        boolean all = true;
        for (String name : FILES) {
            all &= load(name);
        }
        return all;
    }

    private static boolean load(String name) {
        Path file = file(name);
        // What it cannot read in its place JavaFX first copies to another.
        if (file != null && Font.loadFont(address(file), BASE_SIZE) != null) {
            return true;
        }
        try (InputStream in = open(name)) {
            return in != null && Font.loadFont(in, BASE_SIZE) != null;
        } catch (IOException unread) {
            return false;
        }
    }

    /** JavaFX takes the path of such an address as it stands: nothing in it may be written in another way. */
    private static String address(Path file) {
        String path = file.toAbsolutePath().toString().replace(File.separatorChar, '/');
        return path.startsWith("/") ? "file:" + path : "file:/" + path;
    }

    /** A font's file where the package keeps it beside the program; null where it lies in our module. */
    private static Path file(String name) {
        String folder = System.getProperty("tumen.fonts");
        return folder == null ? null : Path.of(folder, name);
    }

    private static InputStream open(String name) throws IOException {
        Path file = file(name);
        return file != null && Files.isReadable(file) ? Files.newInputStream(file)
                : Fonts.class.getResourceAsStream("fonts/" + name);
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
}
