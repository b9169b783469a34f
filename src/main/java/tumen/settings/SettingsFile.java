package tumen.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
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
        return settings(tree());
    }

    private Object tree() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("no plain file"); // reading a pipe would wait for ever
        }
        return JsonTree.read(Files.readAllBytes(path));
    }

    private static Settings settings(Object tree) {
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

    /** Writes the file, whole or not at all; what a newer program has put into it stays there. */
    void write(Settings settings) throws IOException {
        Files.createDirectories(path.getParent());
        byte[] bytes = JsonTree.write(withOld(SettingsTree.of(settings)));
        WholeFile.replace(path, fresh -> Files.write(fresh, bytes));
    }

    private Object withOld(Map<String, Object> fresh) {
        try {
            Object old = tree();
            return Beyond.kept(old, SettingsTree.of(settings(old)), fresh);
        } catch (IOException | JacksonException nothing) {
            return fresh;
        }
    }
}
