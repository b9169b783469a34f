package tumen.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.work.Quiet;
import tumen.work.Workers;

/**
 * Holds the settings while the program runs and writes them a while after the last change. Trouble
 * with the file is told, once, and is never fatal. May be used from any thread.
 */
public final class SettingsKeeper implements AutoCloseable {

    private static final Words WORDS = Words.of(SettingsKeeper.class);

    private final SettingsFile file;
    private final Consumer<Problem> told;
    private final Quiet quiet;
    private final Settings atStart;
    /** Held while the file is written: who only asks for the settings, or changes them, does not wait for the disk. */
    private final Object writing = new Object();

    private Settings current;
    private Settings written;
    private boolean mayWrite = true;

    private SettingsKeeper(SettingsFile file, Workers workers, Duration pause, Consumer<Problem> told) {
        this.file = file;
        this.told = told;
        this.current = load();
        this.atStart = current;
        this.written = current;
        this.quiet = new Quiet(workers, pause, this::write);
    }

    /**
     * Reads the settings, once, on the calling thread: the window's first place depends on them.
     *
     * @param file the settings file; it need not exist
     * @param workers write it, in the background
     * @param pause how long after the last change it is written
     * @param told hears of a file that is broken or cannot be written; called on any thread
     */
    public static SettingsKeeper open(Path file, Workers workers, Duration pause, Consumer<Problem> told) {
        return new SettingsKeeper(new SettingsFile(file), workers, pause, told);
    }

    /** The settings as they are now. */
    public synchronized Settings current() {
        return current;
    }

    /** The settings as they were when the program started. */
    public Settings atStart() {
        return atStart;
    }

    /** Changes the settings; they are written when there have been no changes for a while. */
    public void change(UnaryOperator<Settings> change) {
        synchronized (this) {
            current = change.apply(current);
        }
        quiet.ask();
    }

    /** Writes what is not yet written, on the calling thread; waits for what is being written on another. */
    @Override
    public void close() {
        write();
    }

    private Settings load() {
        if (!file.exists()) {
            return Settings.USUAL;
        }
        try {
            return file.read();
        } catch (JacksonException broken) {
            setAside();
        } catch (IOException unreadable) {
            // What cannot be read is not written over either.
            mayWrite = false;
            tell(Problem.Kind.FAILED, "unreadable", file.path());
        }
        return Settings.USUAL;
    }

    private void setAside() {
        try {
            tell(Problem.Kind.REFUSED, "broken", file.path(), file.setAside());
        } catch (IOException stuck) {
            mayWrite = false;
            tell(Problem.Kind.REFUSED, "stuck", file.path());
        }
    }

    private void write() {
        synchronized (writing) {
            Settings now = current();
            if (!mayWrite || now.equals(written)) {
                return;
            }
            try {
                // another window of ours may have written meanwhile
                Path aside = file.change(onDisk -> now.over(onDisk, written), now);
                written = now;
                if (aside != null) {
                    tell(Problem.Kind.REFUSED, "replaced", file.path(), aside);
                }
            } catch (IOException unwritable) {
                mayWrite = false;
                tell(Problem.Kind.NOT_WRITTEN, "unwritable", file.path());
            }
        }
    }

    private void tell(Problem.Kind kind, String key, Path... paths) {
        Object[] named = new Object[paths.length];
        for (int i = 0; i < paths.length; i++) {
            named[i] = paths[i].toString();
        }
        told.accept(Problem.of(kind, WORDS, key, named));
    }
}
