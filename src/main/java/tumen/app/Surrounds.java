package tumen.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import tumen.look.FileAsk;
import tumen.look.FileDialogs;
import tumen.settings.AppFolders;

/**
 * What the program finds around it; a test hands in its own.
 *
 * @param folders where settings, logs, caches and the user's own copies lie
 * @param files asks the reader for files
 * @param showing shows an address or a folder in the system's own program
 * @param clock tells the time
 * @param locale the reader's language where none was chosen
 */
record Surrounds(AppFolders folders, FileAsk files, Showing showing, InstantSource clock, Locale locale) {

    static Surrounds ofProcess() {
        String system = System.getProperty("os.name");
        AppFolders folders = AppFolders.of(System.getenv(), system,
                Path.of(System.getProperty("user.home")));
        return new Surrounds(folders, new FileDialogs(), new SystemPrograms(system), InstantSource.system(),
                Locale.getDefault());
    }
}
