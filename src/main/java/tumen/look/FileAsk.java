package tumen.look;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;

/** Asks the reader for a file. Tests answer in their place. Interface thread only. */
public interface FileAsk {

    /**
     * A kind of file to choose from.
     *
     * @param name what the reader is told: "Story (*.json)"
     * @param patterns what its names look like: {@code *.json}
     */
    record Kind(String name, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Asks for a file that exists.
     *
     * @param owner the window that waits
     * @param folder where to begin, or null
     * @return the file, or null where the reader would rather not
     */
    Path open(Window owner, String title, Path folder, List<Kind> kinds);

    /**
     * Asks for a file to write; the reader has agreed to what it replaces.
     *
     * @param owner the window that waits
     * @param suggested folder and name to begin with
     * @return the file, or null where the reader would rather not
     */
    Path save(Window owner, String title, Path suggested, List<Kind> kinds);
}
