package tumen.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tumen.model.StoryHeader;
import tumen.store.CopyPlace;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Work;
import tumen.work.Workers;

/** Opens one story after another, and keeps what the reader adds to it in a copy of their own. */
public final class Shelf {

    private final Workers workers;
    private final Path copies;
    private final Hold hold;
    private final Notices notices;
    private final Latest opening;
    private final Latest verifying;
    private final Latest looking;
    private final Keeping keeping;
    private final Earlier earlier;
    private final List<Runnable> leaving = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private boolean closed;
    /** Is told of each story that was opened. */
    private Consumer<Opened> told = story -> { };
    /** That the file of this store was replaced is told already; null for none. */
    private OpenStore outdated;

    /**
     * An empty shelf.
     *
     * @param copies the folder of the user's own copies
     */
    Shelf(Workers workers, Path copies, Hold hold, Notices notices) {
        this.workers = workers;
        this.hold = hold;
        this.copies = copies;
        this.notices = notices;
        this.opening = new Latest(workers, "opening");
        this.keeping = new Keeping(workers, copies, notices, this::kept);
        this.earlier = new Earlier(workers, copies, notices);
        this.verifying = Latest.patient(workers, "verifying");
        this.looking = new Latest(workers, "looking");
    }

    /** The story that is open, or null. */
    public ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /**
     * Opens a store instead of the one that is open, which stays where the new one is refused.
     *
     * @param then told once it is open
     */
    public void open(Path file, Consumer<Opened> then) {
        open(progress -> Stores.open(file, progress), then);
    }

    /** The same for the store that ships with the program, which is checked once it shows. */
    public void openShipped(Path file, Consumer<Opened> then) {
        open(progress -> Stores.openShipped(file, progress), then);
    }

    private void open(Work<OpenStore> store, Consumer<Opened> then) {
        opening.ask(progress -> read(store.run(progress), progress), read -> {
            leave();
            // each in a task of its own: what follows a new story is enough for one
            workers.onInterface(() -> change(read, then));
        }, notices::tell);
    }

    private void change(Read read, Consumer<Opened> then) {
        if (closed) {
            return;
        }
        Opened before = opened.get();
        Opened fresh = withOwn(before, read);
        if (fresh.copy() == null && read.another() != null) {
            notices.tell(News.ownElsewhere(read.another(), () -> open(read.another(), then)));
        }
        told = then;
        verifying.cancel();
        looking.cancel();
        earlier.cancel();
        keeping.opened(fresh);
        opened.set(fresh);
        workers.onInterface(() -> {
            if (opened.get() == fresh) {
                then.accept(fresh);
            }
        });
        workers.onInterface(() -> {
            if (before != null && !closed) {
                keeping.leave(before.base());
            }
        });
        // held as the search is, which listens and so comes before it: one long task waits for the other
        hold.run(() -> workers.onInterface(() -> verify(fresh)));
        hold.run(() -> workers.onInterface(() -> look(fresh, then)));
    }

    private void look(Opened fresh, Consumer<Opened> then) {
        if (isOpen(fresh.base())) {
            earlier.look(fresh, (change, failed) -> {
                if (isOpen(fresh.base())) {
                    change(change, failed);
                } else {
                    open(fresh.path(), then);
                }
            }, file -> open(file, then));
        }
    }

    private boolean isOpen(OpenStore base) {
        return !closed && opened.get() != null && opened.get().base() == base;
    }

    /**
     * A store that was read.
     *
     * @param place where its copy lies, or would lie
     * @param another the reader's copy of the same story in another store, where this one shows what somebody else
     *     added to it; else null
     */
    private record Read(Opened opened, Path place, Path another) {
    }

    private Read read(OpenStore base, Progress progress) {
        CopyPlace place = CopyPlace.of(base, copies);
        OwnCopy copy = place.isThere() ? OwnCopy.open(base, place, progress) : null;
        StoryHeader given = base.header();
        return new Read(new Opened(base, copy, copy == null ? given : copy.store().header(), given.views()),
                place.file(), copy == null && base.hasAdditions() ? place.another(base).orElse(null) : null);
    }

    /** The same story again: its copy is open for change already, and stays so. */
    private Opened withOwn(Opened before, Read read) {
        Opened fresh = read.opened();
        if (before == null || before.copy() == null || !before.copy().file().equals(read.place())) {
            return fresh;
        }
        if (fresh.copy() != null) {
            workers.start("closing", progress -> {
                fresh.copy().close();
                return fresh;
            }, closed -> { });
        }
        return new Opened(fresh.base(), before.copy(), before.header(), fresh.given());
    }

    /** Compares with its digests, once it shows, a store of which that was put off. */
    private void verify(Opened fresh) {
        if (isOpen(fresh.base()) && !fresh.base().verified()) {
            verifying.ask(progress -> {
                fresh.base().verify(progress);
                return fresh;
            }, verified -> { }, notices::tell);
        }
    }

    /**
     * Changes the user's own copy of the story that is open, made for it where there is none. One change follows
     * another.
     *
     * @param change what to do, in the background
     * @param failed told on the interface thread where it could not be done
     */
    void change(Consumer<OwnCopy> change, Runnable failed) {
        keeping.change(opened.get().base(), change, failed);
    }

    /**
     * Looks, in the background, whether what the reader adds can be kept by now, whether they added something in
     * another window, and whether the store still lies there: to be asked each time that they come to a window.
     */
    public void lookAgain() {
        Opened now = opened.get();
        if (now == null) {
            return;
        }
        keeping.lookAgain(now.base());
        if (now.base() != outdated) {
            looking.ask(progress -> now.base().isReplaced(), replaced -> {
                if (replaced && isOpen(now.base())) {
                    outdated = now.base();
                    notices.tell(News.replaced(now.path(), () -> open(now.path(), told)));
                }
            }, notices::tell);
        }
    }

    private void kept(Opened story) {
        Opened now = opened.get();
        if (now != null && now.base() == story.base()) {
            opened.set(story);
        }
    }

    /** Has something done each time before a story is left for another, or for good. */
    public void onLeaving(Runnable last) {
        leaving.add(last);
    }

    /** No longer has it done. */
    public void offLeaving(Runnable last) {
        leaving.remove(last);
    }

    private void leave() {
        if (opened.get() != null) {
            List.copyOf(leaving).forEach(Runnable::run);
        }
    }

    /** Notes what the reader is about to change, in case the process ends before they have; null for nothing. */
    void begin(String on, Consumer<OwnCopy> change) {
        keeping.begin(opened.get().base(), on, change);
    }

    /** Keeps what was added last, and what was begun: the process is told to end. Not on the interface thread. */
    public void keepRest() {
        keeping.keepRest();
    }

    /** Keeps what was added last, and closes what is open: the program ends. */
    void close() {
        closed = true;
        leave();
        opening.cancel();
        verifying.cancel();
        looking.cancel();
        earlier.cancel();
        keeping.close();
    }
}
