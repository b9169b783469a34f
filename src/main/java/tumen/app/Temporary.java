package tumen.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are only used for a while. */
final class Temporary {

    private Temporary() {
    }

    /** Removes a folder and all in it; what cannot be removed is left and noted in the log. */
    static void remove(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stuck) {
            System.getLogger(Temporary.class.getName()).log(Level.WARNING, "left behind " + folder, stuck);
        }
    }
}
