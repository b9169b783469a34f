package tumen.session;

import java.util.function.Consumer;
import tumen.store.OwnCopy;

/** An edit of the reader's own copy. It is forgotten where the copy turns out not to be changed. */
final class CopyEdit implements Edit {

    private final String name;
    private final Shelf shelf;
    private final Edits edits;
    private final Consumer<OwnCopy> forth;
    private final Consumer<OwnCopy> back;

    /**
     * An edit that is still to be made.
     *
     * @param name as {@link Edit#name}
     * @param forth what it does to the copy
     * @param back what takes it back
     */
    CopyEdit(String name, Shelf shelf, Edits edits, Consumer<OwnCopy> forth, Consumer<OwnCopy> back) {
        this.name = name;
        this.shelf = shelf;
        this.edits = edits;
        this.forth = forth;
        this.back = back;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply() {
        change(forth);
    }

    @Override
    public void revert() {
        change(back);
    }

    private void change(Consumer<OwnCopy> what) {
        shelf.change(what, () -> edits.forget(this));
    }
}
