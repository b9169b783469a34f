package tumen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tumen.model.AttachedOriginal;
import tumen.model.Facet;
import tumen.model.Note;
import tumen.model.SavedView;
import tumen.problem.Problem.Kind;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * The user's own copy of a store: what they add goes here, each change a transaction, and the store
 * it was made from stays as it is.
 */
public final class OwnCopy implements AutoCloseable {

    private static final Words WORDS = Words.of(OwnCopy.class);

    private final Path file;
    /** The file that is changed, which {@code file} is but for a copy by an older name that is only read. */
    private final Path changed;
    private final OpenStore store;
    private volatile CopyLock lock;

    private OwnCopy(Path file, Path changed, CopyLock lock, OpenStore store) {
        this.file = file;
        this.changed = changed;
        this.lock = lock;
        this.store = store;
    }

    /**
     * Opens the user's copy of {@code base}, making it where there is none. One that is open for change
     * elsewhere is opened to be read: {@link #readOnly} then says so.
     *
     * @param folder where the user's copies are kept, see {@link CopyPlace}; made where it is missing
     * @throws tumen.problem.ProblemException where it cannot be made, or is damaged
     */
    public static OwnCopy open(OpenStore base, Path folder, Progress progress) {
        return open(base, CopyPlace.of(base, folder), progress);
    }

    /** The same where it is known already, by {@link CopyPlace#of}, where the copy lies. */
    public static OwnCopy open(OpenStore base, CopyPlace place, Progress progress) {
        InterfaceThread.refuse("opening a copy");
        makeFolder(place.file().getParent());
        CopyLock lock = CopyLock.take(place.file());
        try {
            Path file = lock.refused() == null ? made(place, base, progress) : toRead(place, lock.refused());
            return new OwnCopy(file, place.file(), lock,
                    Stores.openOwn(file, lock.refused() == null, progress));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static Path made(CopyPlace place, OpenStore base, Progress progress) {
        if (Files.exists(place.file())) {
            return place.file();
        }
        if (place.older() == null) {
            base.handOn(place.file(), true, progress);
        } else {
            try (OpenStore older = Stores.openOwn(place.older(), false, progress)) {
                older.handOn(place.file(), true, progress);
            }
        }
        return place.file();
    }

    /** Whoever has no right to change a copy makes none either, in the place of one that is made just then. */
    private static Path toRead(CopyPlace place, Problem refused) {
        if (Files.exists(place.file())) {
            return place.file();
        }
        if (place.older() == null) {
            throw refused.exception();
        }
        return place.older();
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException denied) {
            throw Problem.of(Kind.NOT_WRITTEN, WORDS, "copy.no-folder", folder.toString()).exception(denied);
        }
    }

    /** The file that holds it. */
    public Path file() {
        return file;
    }

    /** The copy, to be read; sees each change that was made. */
    public OpenStore store() {
        return store;
    }

    /** Why nothing can be changed: it is open elsewhere, or lies where nothing can be written. */
    public Optional<Problem> readOnly() {
        return Optional.ofNullable(lock.refused());
    }

    /**
     * Looks whether one that could only be read can be changed by now, since whoever had it open for that has closed
     * it; what they had changed is then read.
     *
     * @return whether it can be changed since now
     */
    public synchronized boolean retake() {
        InterfaceThread.refuse("looking at a lock");
        if (lock.refused() == null || !file.equals(changed) || !CopyLock.isFree(file)) {
            return false;
        }
        CopyLock fresh = CopyLock.take(file);
        if (fresh.refused() != null) {
            return false;
        }
        try {
            store.changed();
        } catch (RuntimeException unread) {
            fresh.close();
            throw unread;
        }
        lock = fresh;
        return true;
    }

    /** Keeps the text of a source, instead of any kept before. */
    public void attach(AttachedOriginal original) {
        change(sql -> put(sql, original));
    }

    private static void put(Sql sql, AttachedOriginal original) throws SQLException {
        found(sql.change(Schema.query("original-put"), original.source(), original.fileName(), original.bytes(),
                original.charset().name(), original.captured().toEpochMilli()), original.source());
    }

    /** Lets go of the text of a source. */
    public void detach(String sourceId) {
        change(sql -> sql.change(Schema.query("original-drop"), sourceId));
    }

    /** Keeps a note on a source, instead of the one before; an empty one is let go. */
    public void note(Note note) {
        change(sql -> {
            if (note.text().isEmpty()) {
                sql.change(Schema.query("note-drop"), note.source());
            } else {
                put(sql, note);
            }
        });
    }

    private static void put(Sql sql, Note note) throws SQLException {
        found(sql.change(Schema.query("note-put"), note.source(), note.text(), note.changed().toEpochMilli()),
                note.source());
    }

    /** Keeps all of these, as {@link #note}, {@link #attach} and {@link #keep} do, or none. */
    void take(List<Note> notes, List<AttachedOriginal> originals, List<SavedView> views) {
        change(sql -> {
            for (Note note : notes) {
                put(sql, note);
            }
            for (AttachedOriginal original : originals) {
                put(sql, original);
            }
            for (SavedView view : views) {
                put(sql, view);
            }
        });
    }

    /** Keeps a view, instead of one of the same id; a new one comes last. */
    public void keep(SavedView view) {
        change(sql -> put(sql, view));
    }

    private static void put(Sql sql, SavedView view) throws SQLException {
        Long place = sql.first(Schema.query("view-number"), row -> row.getLong(1), view.id());
        drop(sql, view.id());
        sql.change(Schema.query("view-put"), place, view.id(), Forms.text(view.title()), text(view.from()),
                text(view.to()), Forms.name(view.lanes()), text(view.knownAsOf()));
        for (Facet facet : view.filters().keySet()) {
            List<String> chosen = view.filters().get(facet);
            for (int i = 0; i < chosen.size(); i++) {
                sql.change(Schema.query("view-filter-put"), view.id(), Forms.name(facet), i, chosen.get(i));
            }
        }
    }

    /** Lets go of a view. */
    public void drop(String viewId) {
        change(sql -> drop(sql, viewId));
    }

    private static void drop(Sql sql, String view) throws SQLException {
        sql.change(Schema.query("view-filter-drop"), view);
        sql.change(Schema.query("view-drop"), view);
    }

    /** Takes the attached originals out of a file of ours, and out of what lies between its rows. */
    static void withoutOriginals(Path file) throws SQLException {
        try (Sql sql = Sql.own(file, true)) {
            sql.transaction(() -> {
                sql.change(Schema.query("original-clear"));
                Manifest.renew(sql);
            });
        }
        try (Sql sql = Sql.own(file, true)) {
            sql.run("VACUUM");
        }
    }

    /** Something that is changed. */
    @FunctionalInterface
    private interface Changing {
        void change(Sql sql) throws SQLException;
    }

    private synchronized void change(Changing changing) {
        InterfaceThread.refuse("changing a copy");
        if (lock.refused() != null) {
            throw lock.refused().exception();
        }
        try (Sql sql = Sql.own(file, true)) {
            sql.transaction(() -> {
                changing.change(sql);
                Manifest.renew(sql);
            });
        } catch (SQLException failed) {
            throw SqlProblem.changing(file, failed);
        }
        store.changed();
    }

    private static void found(int rows, String source) {
        if (rows == 0) {
            throw new IllegalArgumentException("no source " + source);
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public void close() {
        store.close();
        lock.close();
    }
}
