package tumen.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tumen.evidence.Viewpoint;
import tumen.index.LaneIndex;
import tumen.model.Lanes;
import tumen.model.StoryThread;
import tumen.work.Progress;

/**
 * What can be shown of a large story before its index is there: how many events each thread has at which time. It is
 * all of the story; where less or something else is asked for, only the index knows.
 */
public final class Preview {

    /** The index of a story of fewer events is there as soon. */
    private static final long LARGE = 50_000;

    private final Lens lens;
    private final ReadOnlyObjectWrapper<LaneIndex> lanes = new ReadOnlyObjectWrapper<>();
    private LaneIndex known;

    Preview(Lens lens) {
        this.lens = lens;
        lens.viewpoint().addListener((property, before, now) -> look());
        lens.filter().addListener((property, before, now) -> look());
        lens.lanes().addListener((property, before, now) -> look());
    }

    /** The events by their number only, in their lanes; null where there is nothing to show, or the answer itself. */
    public ReadOnlyObjectProperty<LaneIndex> lanes() {
        return lanes.getReadOnlyProperty();
    }

    /** Reads what is known of a story, or null. Not on the interface thread. */
    static LaneIndex read(Opened opened, Progress progress) {
        progress.check();
        return opened.header().events() < LARGE ? null
                : opened.store().outline(opened.threads().stream().map(StoryThread::id).toList());
    }

    /** Takes what is known; null where there is no story, or where its index is there. */
    void know(LaneIndex outline) {
        known = outline;
        look();
    }

    /** Shown already, it stays until the answer comes, as any picture does whose lens was changed. */
    private void look() {
        boolean whole = lens.viewpoint().get().equals(Viewpoint.ALL) && lens.filter().get().equals(Filter.NONE)
                && lens.lanes().get() == Lanes.THREAD;
        if (whole || known == null) {
            lanes.set(known);
        }
    }
}
