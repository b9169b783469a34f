package tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The program's log: three files of a megabyte, taking turns, in the user's state folder. Opening and closing it
 * wait for the disk; both may be called on any thread, and what is closed stays closed. While there is no file to
 * write to, what would be logged goes to standard error.
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
        if (closed) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            // A percent sign in the name of a folder is no sign to be filled in.
            Handler made = new FileHandler(folder.toString().replace("%", "%%") + "/tumen.%g.log", BYTES, FILES, true);
            made.setFormatter(new SimpleFormatter());
            made.setEncoding("UTF-8");
            made.setLevel(Level.INFO);
            if (!takesWriting(made)) {
                made.close();
                return false;
            }
            file = made;
            root.addHandler(file);
            for (Handler handler : root.getHandlers()) {
                if (handler instanceof ConsoleHandler) {
                    handler.setLevel(Level.OFF);
                }
            }
            return true;
        } catch (IOException | SecurityException unwritable) {
            return false;
        }
    }

    /** Writes a first line: on a full disk a file can be made that nothing can be written to. */
    private static boolean takesWriting(Handler handler) {
        boolean[] refused = {false};
        handler.setErrorManager(new ErrorManager() {
            @Override
            public void error(String told, Exception failure, int code) {
                refused[0] = true;
            }
        });
        LogRecord first = new LogRecord(Level.INFO, "the program starts");
        first.setSourceClassName(LogFiles.class.getName());
        first.setSourceMethodName("start");
        handler.publish(first);
        if (!refused[0]) {
            handler.setErrorManager(new ErrorManager());
        }
        return !refused[0];
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
