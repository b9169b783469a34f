package tumen.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import tumen.look.FileDialogs;
import tumen.settings.AppFolders;

/** The usual start of the program, in memory and in a home of its own: it ends when it is told to. */
final class LonelyStart {

    private LonelyStart() {
    }

    /** {@code arguments}: the home, and the store to open. */
    public static void main(String[] arguments) {
        Display.useHeadless();
        Path home = Path.of(arguments[0]);
        Launch.run(new Surrounds(new AppFolders(home, home, home, home), new FileDialogs(), address -> { },
                InstantSource.system(), Locale.ENGLISH), Path.of(arguments[1]), null);
    }
}
