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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings as a file of JSON: read with patience, written whole or not at all. */
final class SettingsFile {

    private final Path path;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

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
        byte[] bytes = Files.readAllBytes(path);
        Settings read = json.readValue(bytes, Settings.class);
        return read == null ? Settings.USUAL : read;
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
                ByteBuffer bytes = ByteBuffer.wrap(json.writeValueAsBytes(settings));
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
