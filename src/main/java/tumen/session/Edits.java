package tumen.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tumen.store.OwnCopy;

/** What was done, so that it can be undone and done again, each by its name. */
public final class Edits {

    private static final int KEPT = 200;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper();

    /** Does something new; what had been undone before is forgotten. */
    public void make(Edit edit) {
        edit.apply();
        done.push(edit);
        if (done.size() > KEPT) {
            done.removeLast();
        }
        undone.clear();
        name();
    }

    /** Makes an edit of the reader's own copy, see {@link CopyEdit}. */
    void make(Shelf shelf, String name, Consumer<OwnCopy> forth, Consumer<OwnCopy> back) {
        make(new CopyEdit(name, shelf, this, forth, back));
    }

    /** Takes the last thing back; nothing happens where there is none. */
    public void undo() {
        if (!done.isEmpty()) {
            Edit edit = done.pop();
            edit.revert();
            undone.push(edit);
            name();
        }
    }

    /** Does the last undone thing again; nothing happens where there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            Edit edit = undone.pop();
            edit.apply();
            done.push(edit);
            name();
        }
    }

    /** Forgets an edit that could not be made, or taken back. */
    void forget(Edit edit) {
        done.remove(edit);
        undone.remove(edit);
        name();
    }

    /** Forgets everything: another story was opened. */
    void clear() {
        done.clear();
        undone.clear();
        name();
    }

    /** Key of what undo would take back, or null. */
    public ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** Key of what redo would do again, or null. */
    public ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }

    private void name() {
        undoName.set(done.isEmpty() ? null : done.peek().name());
        redoName.set(undone.isEmpty() ? null : undone.peek().name());
    }
}
