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

/**
 * The program's log: three files of a megabyte, taking turns, in the user's state folder. Opening and closing it
 * wait for the disk; both may be called on any thread, and what is closed stays closed.
 */
final class LogFiles implements AutoCloseable {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path folder;
    private Handler file;
    private boolean closed;

    /** A log that is not yet begun; {@code folder} is where it will lie, made where it is not there. */
    LogFiles(Path folder) {
        this.folder = folder;
    }

    /** Begins to write; false where it cannot be written: the program then runs without a log. */
    synchronized boolean start() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.OFF);
            }
        }
        if (closed) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            file = new FileHandler(folder.resolve("tumen.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            root.addHandler(file);
            return true;
        } catch (IOException | SecurityException unwritable) {
            return false;
        }
    }

    /** Writes what is left and lets the files go. */
    @Override
    public synchronized void close() {
        closed = true;
        if (file != null) {
            LogManager.getLogManager().getLogger("").removeHandler(file);
            file.close();
        }
    }
}
