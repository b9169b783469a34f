package tumen.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

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
        Object tree = JsonTree.read(Files.readAllBytes(path));
        try {
            return Binding.read(Settings.class, tree);
        } catch (ClassCastException | NullPointerException shape) {
            throw new StreamReadException(null, "no settings", shape);
        }
    }

    /** Moves the file out of the way and gives its new place. */
    Path setAside() throws IOException {
        Path aside = path.resolveSibling("settings.broken.json");
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a new file beside the old one, then puts it in its place. */
    void write(Settings settings) throws IOException {
        Files.createDirectories(path.getParent());
        Path fresh = Files.createTempFile(path.getParent(), "settings", ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(JsonTree.write(Binding.tree(settings)));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            replace(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
