package tumen.session;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tumen.store.CopyPlace;
import tumen.store.EarlierCopy;
import tumen.store.OwnCopy;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Workers;

/**
 * Tells of what the reader added to an earlier form of the story that was opened, such as the one before a correction
 * or before a table came in again, and brings it along where they want that.
 */
final class Earlier {

    private final Workers workers;
    private final Path copies;
    private final Notices notices;
    private final Latest looking;

    /**
     * Looks for nothing yet.
     *
     * @param copies the folder of the user's own copies
     */
    Earlier(Workers workers, Path copies, Notices notices) {
        this.workers = workers;
        this.copies = copies;
        this.notices = notices;
        this.looking = Latest.patient(workers, "looking");
    }

    /**
     * Looks for it, in the background.
     *
     * @param change changes the reader's own copy of the story, and runs the second where that failed
     * @param open opens a store instead
     */
    void look(Opened fresh, BiConsumer<Consumer<OwnCopy>, Runnable> change, Consumer<Path> open) {
        if (fresh.readOnly().isPresent()) {
            return;
        }
        looking.ask(progress -> EarlierCopy.find(fresh.base(), fresh.copy() == null ? null : fresh.copy().store(),
                CopyPlace.of(fresh.base(), copies), progress),
                found -> found.ifPresent(copy -> tell(copy, fresh, change, open)), notices::tell);
    }

    private void tell(EarlierCopy copy, Opened fresh, BiConsumer<Consumer<OwnCopy>, Runnable> change,
            Consumer<Path> open) {
        if (!copy.hasMore()) {
            notices.tell(News.ownLeft(copy, () -> open.accept(copy.file())));
            return;
        }
        notices.tell(News.ownEarlier(copy, () -> change.accept(own -> {
            EarlierCopy brought = copy.bring(fresh.base(), own, Progress.NONE);
            workers.onInterface(() -> {
                notices.tell(News.brought(brought));
                if (!brought.left().isEmpty()) {
                    notices.tell(News.ownLeft(brought, () -> open.accept(copy.file())));
                }
            });
        }, () -> { })));
    }

    /** Looks no further. */
    void cancel() {
        looking.cancel();
    }
}
