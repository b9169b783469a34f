package tumen.session;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tumen.model.AttachedOriginal;
import tumen.model.Note;

/** The sources that lie open, and what the reader keeps on them. */
public final class Desk {

    private final Shelf shelf;
    private final Edits edits;
    private final InstantSource clock;
    private final ObservableList<String> open = FXCollections.observableArrayList();
    private final StringProperty active = new SimpleStringProperty();
    private final StringProperty beside = new SimpleStringProperty();

    Desk(Shelf shelf, Edits edits, InstantSource clock) {
        this.shelf = shelf;
        this.edits = edits;
        this.clock = clock;
    }

    /** Ids of the sources that lie open, in the order of their tabs. */
    public ObservableList<String> open() {
        return open;
    }

    /** Id of the source on top, or null. */
    public StringProperty active() {
        return active;
    }

    /** Id of the source that lies beside it to be compared, or null. */
    public StringProperty beside() {
        return beside;
    }

    /** Puts a source on top. */
    public void show(String source) {
        if (!open.contains(source)) {
            open.add(source);
        }
        active.set(source);
    }

    /** Puts a source away. */
    public void putAway(String source) {
        int place = open.indexOf(source);
        open.remove(source);
        if (source.equals(beside.get())) {
            beside.set(null);
        }
        if (source.equals(active.get())) {
            active.set(open.isEmpty() ? null : open.get(Math.min(place, open.size() - 1)));
        }
    }

    /** Puts all away: another story was opened. */
    void clear() {
        beside.set(null);
        active.set(null);
        open.clear();
    }

    /**
     * Keeps the reader's own copy of a source's text.
     *
     * @param before what was attached until now, or null
     * @param file where it came from
     * @param bytes its content, unchanged
     * @param charset how it is read
     */
    public void attach(String source, AttachedOriginal before, Path file, byte[] bytes, Charset charset) {
        AttachedOriginal after = new AttachedOriginal(source, file.getFileName().toString(), bytes, charset,
                clock.instant());
        edits.make(Edit.change("edit.attach", original -> keep(source, original), before, after));
    }

    /** Lets go of the reader's copy of a source's text, which is {@code before}. */
    public void detach(String source, AttachedOriginal before) {
        edits.make(Edit.<AttachedOriginal>change("edit.detach", original -> keep(source, original), before, null));
    }

    private void keep(String source, AttachedOriginal original) {
        shelf.change(copy -> {
            if (original == null) {
                copy.detach(source);
            } else {
                copy.attach(original);
            }
        }, () -> { });
    }

    /** Keeps a note on a source, where it stood as {@code before}; an empty one is let go. */
    public void note(String source, String before, String after) {
        edits.make(Edit.change("edit.note",
                text -> shelf.change(copy -> copy.note(new Note(source, text, clock.instant())), () -> { }),
                before, after));
    }
}
