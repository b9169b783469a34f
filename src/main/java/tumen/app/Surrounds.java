package tumen.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import tumen.look.FileAsk;
import tumen.look.FileDialogs;
import tumen.settings.AppFolders;

/**
 * What the program finds around it; a test hands in its own.
 *
 * @param folders where settings, logs, caches and the user's own copies lie
 * @param files asks the reader for files
 * @param browse shows an address or a folder in the system's own program
 * @param clock tells the time
 * @param locale the reader's language where none was chosen
 */
record Surrounds(AppFolders folders, FileAsk files, Consumer<String> browse, InstantSource clock, Locale locale) {

    static Surrounds ofProcess(Consumer<String> browse) {
        AppFolders folders = AppFolders.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        return new Surrounds(folders, new FileDialogs(), browse, InstantSource.system(), Locale.getDefault());
    }
}
