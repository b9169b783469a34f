package tumen.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tumen.work.WholeFile;

/** The settings as a file of JSON: read with patience, written whole or not at all. */
final class SettingsFile {

    private final Path path;

    SettingsFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * Reads the file.
     *
     * @throws IOException where it cannot be read
     * @throws JacksonException where it holds no settings
     */
    Settings read() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("no plain file"); // reading a pipe would wait for ever
        }
        Object tree = JsonTree.read(Files.readAllBytes(path));
        try {
            return SettingsTree.read(tree);
        } catch (ClassCastException | NullPointerException shape) {
            throw new StreamReadException(null, "no settings", shape);
        }
    }

    /** Moves the file out of the way and gives its new place. */
    Path setAside() throws IOException {
        Path aside = path.resolveSibling("settings.broken.json");
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the file, whole or not at all. */
    void write(Settings settings) throws IOException {
        Files.createDirectories(path.getParent());
        byte[] bytes = JsonTree.write(SettingsTree.of(settings));
        WholeFile.replace(path, fresh -> Files.write(fresh, bytes));
    }
}
