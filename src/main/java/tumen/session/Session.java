package tumen.session;

import java.nio.file.Path;
import java.time.InstantSource;
import tumen.work.Workers;

/**
 * All that the panes share. Each part has one matter; the session only holds them together. Everything
 * here is used on the interface thread, and what takes time runs in the background.
 */
public final class Session implements AutoCloseable {

    private final Workers workers;
    private final Notices notices = new Notices();
    private final Hold hold = new Hold();
    private final Edits edits = new Edits();
    private final Focus focus = new Focus();
    private final Lens lens = new Lens(edits);
    private final Shelf shelf;
    private final Desk desk;
    private final Finder finder;
    private final Reckoning reckoning;
    private final Preview preview;
    private final Shown shown;
    private final Naming naming;
    private final Views views;
    private final Copying copying;
    private final Imports imports;

    /**
     * A session in which nothing is open yet.
     *
     * @param copies folder of the user's own copies
     * @param caches folder of search caches
     * @param clock tells when something was attached or noted
     */
    public Session(Workers workers, Path copies, Path caches, InstantSource clock) {
        this.workers = workers;
        this.shelf = new Shelf(workers, copies, hold, notices);
        this.desk = new Desk(workers, shelf, edits, clock, notices);
        focus.event().addListener((property, before, now) -> desk.follow(now));
        shelf.opened().addListener((property, before, now) -> {
            if (before == null || now == null || before.base() != now.base()) {
                edits.clear();
                focus.clear();
                desk.clear();
                lens.reset();
            }
        });
        // asked for before the search is made, which lets it go first
        this.reckoning = new Reckoning(workers, shelf, lens, new Workings(), hold, notices);
        this.finder = new Finder(workers, caches, shelf, lens, hold, notices);
        this.preview = new Preview(lens);
        this.shown = new Shown(this);
        this.naming = new Naming(this);
        this.views = new Views(shelf, lens, edits);
        this.copying = new Copying(workers);
        this.imports = new Imports(workers);
    }

    /**
     * From now on, what the first picture of a story can do without waits: the search, and what follows from the
     * claims.
     */
    public void pictureFirst() {
        hold.begin();
    }

    /** The first picture shows: what has waited for it begins. */
    public void pictureShows() {
        hold.end();
    }

    /** The background; a pane asks for details there with a {@link tumen.work.Latest} of its own. */
    public Workers workers() {
        return workers;
    }

    /** What has to be told. */
    public Notices notices() {
        return notices;
    }

    /** What can be undone. */
    public Edits edits() {
        return edits;
    }

    /** Which events are looked at. */
    public Focus focus() {
        return focus;
    }

    /** How the story is looked at. */
    public Lens lens() {
        return lens;
    }

    /** Which story is open. */
    public Shelf shelf() {
        return shelf;
    }

    /** Which sources lie open. */
    public Desk desk() {
        return desk;
    }

    /** The search. */
    public Finder finder() {
        return finder;
    }

    /** What follows from the claims. */
    public Reckoning reckoning() {
        return reckoning;
    }

    /** What can be shown before the first answer. */
    public Preview preview() {
        return preview;
    }

    /** What is shown. */
    public Shown shown() {
        return shown;
    }

    /** What events are called. */
    public Naming naming() {
        return naming;
    }

    /** The saved views. */
    public Views views() {
        return views;
    }

    /** What is being brought in from files. */
    public Imports imports() {
        return imports;
    }

    /** What is on its way to the clipboard. */
    public Copying copying() {
        return copying;
    }

    /** Closes what is open; the program ends. */
    @Override
    public void close() {
        finder.close();
        shelf.close();
    }
}
