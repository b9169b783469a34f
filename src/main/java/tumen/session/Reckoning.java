package tumen.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.index.StoryIndex;
import tumen.store.OpenStore;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Soon;
import tumen.work.Workers;

/**
 * What follows from the claims, for the sources and grades that count: standings, bounds and order with
 * their reasons. It covers every day, so that a change of the day costs nothing here.
 */
public final class Reckoning {

    /** A story of more claims is not held in memory as a whole. */
    private static final long MOST = 100_000;

    private final Shelf shelf;
    private final Lens lens;
    private final Workings workings;
    private final Latest reckoning;
    private final Soon soon;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Findings> before = new ReadOnlyObjectWrapper<>();
    private Opened of;

    Reckoning(Workers workers, Shelf shelf, Lens lens, Workings workings, Hold hold, Notices notices) {
        this.shelf = shelf;
        this.lens = lens;
        this.workings = workings;
        this.notices = notices;
        this.reckoning = new Latest(workers, "reckoning");
        this.soon = new Soon(workers, this::reckon);
        shelf.opened().addListener((property, before, now) -> {
            forget(now);
            hold.run(soon::ask);
        });
        lens.viewpoint().addListener((property, before, now) -> {
            if (!before.knownAsOf(null).equals(now.knownAsOf(null))) {
                reckon();
            }
        });
    }

    /** The findings for what counts now; null until they are there, and for a story too large for it. */
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /** True where the story that is open is too large for findings of the whole of it. */
    public boolean tooLarge() {
        Opened now = shelf.opened().get();
        return now != null && isTooLarge(now);
    }

    private static boolean isTooLarge(Opened story) {
        return story.header().claims() > MOST;
    }

    /** The columns of a story where this counts, from what follows from it; in the background. */
    StoryIndex index(Opened story, Viewpoint viewpoint, Progress progress) {
        if (viewpoint.knownAsOf(null).equals(Viewpoint.ALL) || isTooLarge(story)) {
            return story.store().index(viewpoint, progress);
        }
        Workings.Worked worked = workings.of(story, viewpoint, progress);
        return OpenStore.index(worked.story(), worked.findings(), progress);
    }

    /** The findings where they are those for what counts now, else null. */
    public Findings current() {
        Findings found = findings.get();
        boolean current = found != null
                && found.viewpoint().knownAsOf(null).equals(lens.viewpoint().get().knownAsOf(null));
        return current ? found : null;
    }

    /**
     * The findings for what counted before it was last changed, to tell what that changed; null where nothing was
     * changed since the story was opened. Set before {@link #findings}.
     */
    public ReadOnlyObjectProperty<Findings> before() {
        return before.getReadOnlyProperty();
    }

    /** What follows from the claims of another story is nothing to this one. */
    private void forget(Opened now) {
        if (now == null || of == null || now.base() != of.base()) {
            reckoning.cancel();
            findings.set(null);
            before.set(null);
            workings.clear();
        }
        of = now;
    }

    private void reckon() {
        Opened now = shelf.opened().get();
        Viewpoint viewpoint = lens.viewpoint().get();
        if (now == null || tooLarge() || current() != null) {
            reckoning.cancel();
            return;
        }
        reckoning.ask(progress -> workings.of(now, viewpoint, progress).findings(), fresh -> {
            before.set(findings.get());
            findings.set(fresh);
        }, notices::tell);
    }
}
