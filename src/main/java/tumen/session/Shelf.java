package tumen.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();

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
        this.verifying = Latest.patient(workers, "verifying");
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
        opening.ask(progress -> read(store.run(progress), progress), fresh -> {
            Opened before = opened.get();
            verifying.cancel();
            opened.set(fresh);
            if (before != null) {
                dispose(before);
            }
            // held as the search is, which listens and so comes before it: one long task waits for the other
            hold.run(() -> verify(fresh));
            // a task of its own: what follows a new story is enough for one
            workers.onInterface(() -> {
                if (opened.get() == fresh) {
                    then.accept(fresh);
                }
            });
        }, notices::tell);
    }

    private Opened read(OpenStore base, Progress progress) {
        OwnCopy copy = OwnCopy.existing(base, copies).isPresent()
                ? OwnCopy.open(base, copies, progress) : null;
        OpenStore read = copy != null ? copy.store() : base;
        return new Opened(base, copy, read.header());
    }

    /** Compares with its digests, once it shows, a store of which that was put off. */
    private void verify(Opened fresh) {
        Opened now = opened.get();
        if (now != null && now.base() == fresh.base() && !fresh.base().verified()) {
            verifying.ask(progress -> {
                fresh.base().verify(progress);
                return fresh;
            }, verified -> { }, notices::tell);
        }
    }

    /**
     * Changes the user's own copy, made for it where there is none. One change follows another.
     *
     * @param change what to do, in the background
     * @param then told on the interface thread once it is kept and {@link #opened} is up to date
     */
    void change(Consumer<OwnCopy> change, Runnable then) {
        waiting.add(() -> keep(change, then));
        if (waiting.size() == 1) {
            waiting.peek().run();
        }
    }

    private void keep(Consumer<OwnCopy> change, Runnable then) {
        Opened now = opened.get();
        workers.start("keeping", progress -> {
            OwnCopy copy = now.copy() != null ? now.copy() : OwnCopy.open(now.base(), copies, progress);
            copy.readOnly().ifPresent(reason -> {
                throw reason.exception();
            });
            change.accept(copy);
            return new Opened(now.base(), copy, copy.store().header());
        }, fresh -> {
            if (opened.get() == now) {
                opened.set(fresh);
                then.run();
            }
            next();
        }, thrown -> {
            notices.tell(thrown);
            next();
        });
    }

    private void next() {
        waiting.poll();
        if (!waiting.isEmpty()) {
            waiting.peek().run();
        }
    }

    private void dispose(Opened before) {
        workers.start("closing", progress -> {
            before.close();
            return before;
        }, closed -> { });
    }

    /** Closes what is open, at once: the program ends. */
    void close() {
        opening.cancel();
        verifying.cancel();
        if (opened.get() != null) {
            opened.get().close();
        }
    }
}
