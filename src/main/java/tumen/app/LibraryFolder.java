package tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where JavaFX unpacks its native libraries: in the user's home. Of a user who has none it would complain on standard
 * error, once a library, and make a folder called "?" wherever it was started.
 */
final class LibraryFolder {

    private static final String PROPERTY = "javafx.cachedir";

    private LibraryFolder() {
    }

    /** Chooses another folder where there is no home; must come before anything of JavaFX is used. */
    static void choose() {
        if (System.getProperty(PROPERTY) == null && !isHome(Path.of(System.getProperty("user.home")))) {
            System.setProperty(PROPERTY, Path.of(System.getProperty("java.io.tmpdir"),
                    ".openjfx_" + System.getProperty("user.name"), "cache").toString());
        }
    }

    /** Whether JavaFX's own folder is in it already, or can be made there. */
    private static boolean isHome(Path home) {
        return home.isAbsolute() && (Files.isReadable(home.resolve(".openjfx/cache")) || Files.isWritable(home));
    }
}
