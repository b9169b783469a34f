package tumen.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
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

    /**
     * Writes the file, whole or not at all; what a newer program has put into it stays there.
     *
     * @param change makes of what lies there, or of {@link Settings#USUAL} where that is nothing, what is to
     * @param whole what is to lie there in place of what holds no settings
     * @return where that was moved to, or null where there were settings, or nothing
     */
    Path change(UnaryOperator<Settings> change, Settings whole) throws IOException {
        Files.createDirectories(path.getParent());
        Path aside = null;
        Object made;
        try {
            Object old = tree();
            Settings understood = settings(old);
            made = Beyond.kept(old, SettingsTree.of(understood), SettingsTree.of(change.apply(understood)));
        } catch (JacksonException broken) {
            aside = setAside();
            made = SettingsTree.of(whole);
        } catch (IOException nothing) {
            made = SettingsTree.of(change.apply(Settings.USUAL));
        }
        byte[] bytes = JsonTree.write(made);
        WholeFile.replace(path, fresh -> Files.write(fresh, bytes));
        return aside;
    }
}
