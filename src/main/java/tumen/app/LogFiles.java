package tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program's log: three files of a megabyte, taking turns, in the user's state folder. */
final class LogFiles {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFiles() {
    }

    /**
     * Starts the log.
     *
     * @param folder where it lies; made where it is not there
     * @return false where it cannot be written; the program then runs without one
     */
    static boolean start(Path folder) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.OFF);
            }
        }
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("tumen.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            root.addHandler(file);
            return true;
        } catch (IOException | SecurityException unwritable) {
            return false;
        }
    }
}
