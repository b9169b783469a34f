package tumen.session;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tumen.store.CopyPlace;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.work.Progress;
import tumen.work.Workers;

/**
 * Keeps what the reader adds, one change after another, each in their own copy of the story that was open when they
 * added it, which is made where there is none. Used on the interface thread.
 */
final class Keeping {

    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());
    private static final int ENDING_SECONDS = 10;

    private final Workers workers;
    private final Path copies;
    private final Notices notices;
    private final Consumer<Opened> kept;
    private final Queue<Runnable> line = new ArrayDeque<>();
    private final Queue<Change> waiting = new ConcurrentLinkedQueue<>();
    /** What the reader is just about to add, by what it is on; it is no change yet. */
    private final Map<String, Change> begun = new ConcurrentHashMap<>();
    /** The story that is open, and those that were left while something was still to be kept, each as it is now. */
    private final Map<OpenStore, Opened> stories = new ConcurrentHashMap<>();

    /**
     * Keeps nothing yet.
     *
     * @param copies the folder of the user's own copies
     * @param kept told of each story of which something was kept, as it is then
     */
    Keeping(Workers workers, Path copies, Notices notices, Consumer<Opened> kept) {
        this.workers = workers;
        this.copies = copies;
        this.notices = notices;
        this.kept = kept;
    }

    /** What became of a change; {@code failed} is null where it is kept. */
    private record Done(Opened after, RuntimeException failed) {
    }

    /** A change that is made once, by whoever comes to it first. */
    private final class Change {

        private final OpenStore base;
        private final Consumer<OwnCopy> what;
        private Done done;

        Change(OpenStore base, Consumer<OwnCopy> what) {
            this.base = base;
            this.what = what;
        }

        synchronized Done make(Opened before, Progress progress) {
            if (done == null) {
                boolean first = before.copy() == null;
                OwnCopy copy = first ? OwnCopy.open(before.base(), copies, progress) : before.copy();
                RuntimeException failed = null;
                try {
                    copy.readOnly().ifPresent(reason -> {
                        throw reason.exception();
                    });
                    what.accept(copy);
                } catch (RuntimeException thrown) {
                    failed = thrown;
                }
                // a copy that cannot be changed is read all the same, and then says so of itself
                done = new Done(failed != null && !first ? before
                        : new Opened(before.base(), copy, copy.store().header(), before.given()), failed);
            }
            return done;
        }

        synchronized Done done() {
            return done;
        }
    }

    /** A story was opened. */
    void opened(Opened story) {
        stories.put(story.base(), story);
    }

    /** Keeps a change; {@code failed} is told where that cannot be, after the reader was. */
    void change(OpenStore base, Consumer<OwnCopy> what, Runnable failed) {
        Change change = new Change(base, what);
        waiting.add(change);
        queue(() -> begin(change, failed));
    }

    private void begin(Change change, Runnable failed) {
        Opened before = stories.get(change.base);
        workers.start("keeping", progress -> change.make(before, progress), done -> end(change, before, failed),
                thrown -> {
                    notices.tell(thrown);
                    end(change, before, failed);
                }, () -> end(change, before, failed));
    }

    /** It was made, or could not be, or was called off. */
    private void end(Change change, Opened before, Runnable failed) {
        waiting.remove(change);
        Done done = change.done();
        if (done != null && done.after() != before) {
            stories.put(change.base, done.after());
            kept.accept(done.after());
        }
        if (done != null && done.failed() != null) {
            notices.tell(done.failed());
        }
        if (done == null || done.failed() != null) {
            failed.run();
        }
        next();
    }

    /**
     * Looks again at a copy that could only be read, or that was not there: another window may have closed or made it
     * since. Nothing happens while something is being kept.
     */
    void lookAgain(OpenStore base) {
        Opened before = stories.get(base);
        if (before == null || !line.isEmpty() || before.copy() != null && before.readOnly().isEmpty()) {
            return;
        }
        queue(() -> workers.start("looking", progress -> again(before, progress), now -> {
            if (now != before) {
                stories.put(base, now);
                kept.accept(now);
                if (before.copy() != null) {
                    notices.tell(News.ownFree());
                }
            }
            next();
        }, thrown -> {
            // who changes something is told of it
            LOG.log(Level.INFO, "not looked at", thrown);
            next();
        }, this::next));
    }

    /** The same story where nothing is new. */
    private Opened again(Opened before, Progress progress) {
        OwnCopy copy = before.copy();
        if (copy == null) {
            CopyPlace place = CopyPlace.of(before.base(), copies);
            if (!place.isThere()) {
                return before;
            }
            copy = OwnCopy.open(before.base(), place, progress);
        } else if (!copy.retake()) {
            return before;
        }
        return new Opened(before.base(), copy, copy.store().header(), before.given());
    }

    /** Closes a story that was left, once all that was added to it is kept. */
    void leave(OpenStore base) {
        queue(() -> {
            Opened left = stories.remove(base);
            boolean shared = stories.values().stream().anyMatch(other -> other.copy() == left.copy());
            workers.start("closing", progress -> {
                close(left, shared);
                return left;
            }, closed -> next(), thrown -> {
                notices.tell(thrown);
                next();
            }, this::next);
        });
    }

    private static void close(Opened left, boolean shared) {
        if (shared) {
            left.base().close();
        } else {
            left.close();
        }
    }

    private void queue(Runnable step) {
        line.add(step);
        if (line.size() == 1) {
            step.run();
        }
    }

    private void next() {
        line.poll();
        if (!line.isEmpty()) {
            line.peek().run();
        }
    }

    /** Notes what becomes of {@code on} where the process ends before that is a change; null for nothing. */
    void begin(OpenStore base, String on, Consumer<OwnCopy> what) {
        if (what == null) {
            begun.remove(on);
        } else {
            begun.put(on, new Change(base, what));
        }
    }

    /** Keeps what is still to be kept, and what was begun: the process is told to end. On any thread but one. */
    void keepRest() {
        waiting.forEach(this::last);
        begun.values().forEach(this::last);
    }

    /** Keeps what is still to be kept, and closes all; the program ends, and waits some seconds for it. */
    void close() {
        line.clear();
        if (!waiting.isEmpty()) {
            List<Change> rest = List.copyOf(waiting);
            CountDownLatch over = new CountDownLatch(1);
            workers.start("keeping", progress -> {
                rest.forEach(this::last);
                over.countDown();
                return rest;
            }, made -> { });
            try {
                over.await(ENDING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        stories.values().forEach(Opened::close);
    }

    private void last(Change change) {
        try {
            Done done = change.make(stories.get(change.base), Progress.NONE);
            stories.put(change.base, done.after());
            if (done.failed() != null) {
                throw done.failed();
            }
        } catch (RuntimeException lost) {
            LOG.log(Level.ERROR, "not kept at the end", lost);
        }
    }
}
