package tumen.session;

import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.work.Progress;

/**
 * What follows from a story, worked out once for all who ask for it at about the same time. Used in the background:
 * who comes while it is worked out waits for that.
 */
final class Workings {

    private volatile Worked last;

    /**
     * A story, and what follows from it.
     *
     * @param base the store that it was read from
     */
    record Worked(OpenStore base, Story story, Findings findings) {
    }

    /** What follows from a story where this counts; the viewpoint's day plays no part. */
    synchronized Worked of(Opened opened, Viewpoint viewpoint, Progress progress) {
        progress.check();
        Viewpoint counted = viewpoint.knownAsOf(null);
        Worked before = last;
        boolean same = before != null && before.base() == opened.base();
        if (same && before.findings().viewpoint().equals(counted)) {
            return before;
        }
        Story story = same ? before.story() : opened.store().story(progress);
        Worked now = new Worked(opened.base(), story, Findings.of(Case.of(story), counted, progress));
        last = now;
        return now;
    }

    /** Lets go of a story that is no longer open. */
    void clear() {
        last = null;
    }
}
