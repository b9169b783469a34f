package tumen.session;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import tumen.model.AttachedOriginal;
import tumen.model.EventDossier;
import tumen.model.Hits;
import tumen.model.Note;
import tumen.model.Passage;
import tumen.store.OwnCopy;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Workers;

/** The sources that lie open, and what the reader keeps on them. */
public final class Desk {

    private final Shelf shelf;
    private final Edits edits;
    private final InstantSource clock;
    private final Notices notices;
    private final Workers workers;
    private final Latest leading;
    private final ObservableList<String> takenOut = FXCollections.observableArrayList();
    private final ObservableList<String> citing = FXCollections.observableArrayList();
    private final ObservableList<String> open = FXCollections.observableArrayList();
    private final StringProperty active = new SimpleStringProperty();
    private final StringProperty beside = new SimpleStringProperty();
    private final ObservableMap<String, Place> places = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Sought> sought = new ReadOnlyObjectWrapper<>();
    private Consumer<String> called = source -> { };
    private String passing;

    /** Where a window is, in logical pixels of the whole desktop. */
    public record Place(double x, double y, double width, double height) {
    }

    /**
     * Words that a search found in a source.
     *
     * @param typed what was searched for
     * @param hit where it was found
     */
    public record Sought(String typed, Hits.Hit hit) {
    }

    Desk(Workers workers, Shelf shelf, Edits edits, InstantSource clock, Notices notices) {
        this.shelf = shelf;
        this.edits = edits;
        this.clock = clock;
        this.notices = notices;
        this.workers = workers;
        this.leading = new Latest(workers, "leading");
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

    /** Puts a source on top; one that lies in a window of its own stays there, and is called to the front. */
    public void show(String source) {
        if (takenOut.contains(source)) {
            called.accept(source);
            return;
        }
        if (!open.contains(source)) {
            open.add(source);
        }
        if (source.equals(passing)) {
            passing = null;
        }
        active.set(source);
    }

    /** Puts a source on top, see {@link #show}, so that what a search found in it can be read. */
    public void read(Sought words) {
        show(words.hit().id());
        sought.set(null);
        sought.set(words);
    }

    /** What the reader asked last to read of what was found; null for nothing yet. */
    public ReadOnlyObjectProperty<Sought> sought() {
        return sought.getReadOnlyProperty();
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
        leading.cancel();
        citing.clear();
        passing = null;
        sought.set(null);
        beside.set(null);
        active.set(null);
        open.clear();
        takenOut.clear();
        places.clear();
    }

    /**
     * Brings the passages of an event into view: a source of it comes on top, unless one does already. What
     * was brought that way gives its place to the next.
     */
    void follow(String event) {
        Opened now = shelf.opened().get();
        if (event == null || now == null) {
            leading.cancel();
            citing.clear();
            return;
        }
        List<String> lying = List.copyOf(open);
        List<String> seen = inView();
        leading.ask(progress -> {
            List<String> sources = sources(now, event);
            workers.onInterface(() -> lead(sources, progress));
            String next = next(sources, lying, seen);
            // the pane asks for it once it is told, which may be a picture later: by then it is there
            return next == null || progress.cancelled() ? null : now.sheet(next, event);
        }, sheet -> { }, notices::tell);
    }

    private void lead(List<String> sources, Progress progress) {
        if (!progress.cancelled()) {
            citing.setAll(sources);
            String next = next(sources, open, inView());
            if (next != null) {
                bring(next);
            }
        }
    }

    private List<String> inView() {
        return Stream.concat(takenOut.stream(), Stream.ofNullable(active.get())).toList();
    }

    /** The source that is to come on top; null where none is, or one is in view. */
    private static String next(List<String> sources, List<String> lying, List<String> seen) {
        return sources.isEmpty() || sources.stream().anyMatch(seen::contains) ? null
                : sources.stream().filter(lying::contains).findFirst().orElse(sources.getFirst());
    }

    private static List<String> sources(Opened opened, String event) {
        EventDossier dossier = opened.store().dossier(event);
        return dossier == null ? List.of()
                : dossier.passages().stream().map(Passage::source).distinct().toList();
    }

    private void bring(String source) {
        if (!open.contains(source)) {
            int place = passing == null ? -1 : open.indexOf(passing);
            if (place >= 0 && !passing.equals(beside.get())) {
                open.set(place, source);
            } else {
                open.add(source);
            }
            passing = source;
        }
        active.set(source);
    }

    /** Ids of the sources that lie in windows of their own. */
    public ObservableList<String> takenOut() {
        return takenOut;
    }

    /** Where the windows of sources are that were taken out, by the source's id: noted there, to be changed. */
    public ObservableMap<String, Place> places() {
        return places;
    }

    /** Brings the window of a source that was taken out to the front when the source is asked for. */
    public void onCalled(Consumer<String> front) {
        called = front;
    }

    /** Moves a source to a window of its own. */
    public void takeOut(String source) {
        putAway(source);
        if (!takenOut.contains(source)) {
            takenOut.add(source);
        }
    }

    /** Moves a source back among the others, on top. */
    public void putBack(String source) {
        if (takenOut.remove(source)) {
            show(source);
        }
    }

    /** Ids of the sources that the selected event rests on, in the order of its passages. */
    public ObservableList<String> citing() {
        return citing;
    }

    /**
     * Keeps the reader's own copy of a source's text, in place of one that was there.
     *
     * @param of the source as it is shown
     * @param file where the copy came from
     * @param bytes its content, unchanged
     * @param charset how it is read
     */
    public void attach(OpenSource of, Path file, byte[] bytes, Charset charset) {
        String source = of.source().id();
        AttachedOriginal after = new AttachedOriginal(source, file.getFileName().toString(), bytes, charset,
                clock.instant());
        edits.make(shelf, "edit.attach", keeping(source, after), keeping(source, kept(of)));
    }

    /** Lets go of the reader's copy of a source's text. */
    public void detach(OpenSource of) {
        if (of.own() != null) {
            String source = of.source().id();
            edits.make(shelf, "edit.detach", keeping(source, null), keeping(source, kept(of)));
        }
    }

    private static AttachedOriginal kept(OpenSource of) {
        return of.own() == null ? null : of.own().kept();
    }

    private static Consumer<OwnCopy> keeping(String source, AttachedOriginal original) {
        return copy -> {
            if (original == null) {
                copy.detach(source);
            } else {
                copy.attach(original);
            }
        };
    }

    /** A note is being written: that much of it is kept where the process ends before {@link #note} is asked for. */
    public void writing(OpenSource of, String text) {
        shelf.begin(of.source().id(), text.equals(of.noted()) ? null : noting(of, text));
    }

    /** Keeps a note on a source; an empty one is let go. */
    public void note(OpenSource of, String text) {
        shelf.begin(of.source().id(), null);
        if (!text.equals(of.noted())) {
            edits.make(shelf, "edit.note", noting(of, text), noting(of, of.noted()));
        }
    }

    private Consumer<OwnCopy> noting(OpenSource of, String text) {
        return copy -> copy.note(new Note(of.source().id(), text, clock.instant()));
    }
}
