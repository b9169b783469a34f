package tumen.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the platform wants a program to keep things. Nothing is created here.
 *
 * @param config the settings
 * @param state logs, and what may be lost without harm but not without annoyance
 * @param cache what can be made again: search caches, unpacked native libraries
 * @param data the user's own copies of stores
 */
public record AppFolders(Path config, Path state, Path cache, Path data) {

    private static final String UNIX_NAME = "tumen";
    private static final String NAME = "Tumen";

    /**
     * The folders of a user.
     *
     * @param environment the process's environment
     * @param system the name of the operating system, as in the property {@code os.name}
     * @param home the user's home, as in the property {@code user.home}; on Unix the variable HOME, which the
     *     JVM does not look at, wins
     */
    public static AppFolders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(environment, home);
        }
        Path named = absolute(environment.get("HOME"), home.isAbsolute() ? home : temporary());
        return name.startsWith("mac") ? mac(named) : unix(environment, named);
    }

    /** Known folders of Windows: what roams with the user, and what stays on the machine. */
    private static AppFolders windows(Map<String, String> environment, Path home) {
        Path roaming = absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve(NAME);
        Path local = absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve(NAME);
        return new AppFolders(roaming, local.resolve("State"), local.resolve("Cache"),
                local.resolve("Data"));
    }

    /** Apple's File System Programming Guide, "The Library Directory Stores App-Specific Files". */
    private static AppFolders mac(Path home) {
        Path library = home.resolve("Library");
        Path support = library.resolve("Application Support").resolve(NAME);
        return new AppFolders(support, library.resolve("Logs").resolve(NAME),
                library.resolve("Caches").resolve(NAME), support.resolve("Data"));
    }

    /** XDG Base Directory Specification 0.8; a relative path in a variable is to be ignored. */
    private static AppFolders unix(Map<String, String> environment, Path home) {
        return new AppFolders(
                absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(UNIX_NAME),
                absolute(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")).resolve(UNIX_NAME),
                absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve(UNIX_NAME),
                absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve(UNIX_NAME));
    }

    /** The settings file. */
    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    /** For a user who has no home: the JVM then calls it "?", which would be a folder wherever one happens to be. */
    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), UNIX_NAME + "-" + System.getProperty("user.name"));
    }

    private static Path absolute(String value, Path otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            Path path = Path.of(value);
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException unusable) {
            return otherwise;
        }
    }
}
