package tumen.store;

import java.nio.file.Path;
import java.util.Optional;
import tumen.model.SavedView;
import tumen.problem.Problem;
import tumen.work.Progress;

/**
 * The user's own copy of a store: what they add goes here, each change a transaction, and the store
 * it was made from stays as it is.
 */
public final class OwnCopy implements AutoCloseable {

    private OwnCopy() {
    }

    /** The file in {@code folder} that holds the user's copy of {@code base}, if they have one. */
    public static Optional<Path> existing(OpenStore base, Path folder) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the user's copy of {@code base}, making it where there is none.
     *
     * @param folder where the user's copies are kept; made where it is missing
     */
    public static OwnCopy open(OpenStore base, Path folder, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The copy, to be read; sees each change that was made. */
    public OpenStore store() {
        throw new UnsupportedOperationException();
    }

    /** Why nothing can be changed: it is open elsewhere, or lies where nothing can be written. */
    public Optional<Problem> readOnly() {
        throw new UnsupportedOperationException();
    }

    /** Keeps the text of a source, instead of any kept before. */
    public void attach(AttachedOriginal original) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of the text of a source. */
    public void detach(String sourceId) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a note on a source, instead of the one before; an empty one is let go. */
    public void note(Note note) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a view, instead of one of the same id; a new one comes last. */
    public void keep(SavedView view) {
        throw new UnsupportedOperationException();
    }

    /** Lets go of a view. */
    public void drop(String viewId) {
        throw new UnsupportedOperationException();
    }

    /** Takes the attached originals out of a file of ours, and out of what lies between its rows. */
    static void withoutOriginals(Path file) throws java.sql.SQLException {
        try (Sql sql = Sql.own(file)) {
            sql.transaction(() -> {
                sql.change(Schema.query("original-clear"));
                Manifest.renew(sql);
            });
            sql.run("VACUUM");
        }
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
