package tumen.timeline;

import tumen.index.Extent;
import tumen.index.Selected;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.timeline.scale.TimeScale;

/** What the reader can do to a timeline, by hand, key, menu or button. Nothing happens where nothing is shown. */
public final class Actions {

    private static final double STEP = 1.6;
    /** What is shown of a story at once, at most: this many times its whole length. */
    private static final double FURTHEST = 50;

    private final Timeline timeline;
    private final View view;
    private final Motion motion;

    Actions(Timeline timeline, View view, Motion motion) {
        this.timeline = timeline;
        this.view = view;
        this.motion = motion;
    }

    /** Shows the whole story. */
    public void whole() {
        TimelineModel model = timeline.modelProperty().get();
        Span whole = model == null ? null : model.wholeSpan();
        if (whole != null) {
            motion.glide(whole, () -> timeline.rangeProperty().set(null));
        }
    }

    /** Shows a stretch of time, gliding there. */
    public void show(Span span) {
        motion.glide(Span.of(span.over(1)), () -> { });
    }

    /** Shows the selected events, near enough to read them. */
    public void fitSelection() {
        Extent both = null;
        for (int ordinal : timeline.pickProperty().get().ordinals()) {
            Extent one = timeline.extent(ordinal);
            both = one == null ? both : both == null ? one : new Extent(Math.min(both.first(), one.first()),
                    Math.max(both.last(), one.last()), both.openPast() || one.openPast(),
                    both.openFuture() || one.openFuture());
        }
        if (both != null) {
            show(Span.near(both));
        }
    }

    /** Zooms in one step about the selected event, or about the middle. */
    public void zoomIn() {
        step(STEP);
    }

    /** Zooms out one step. */
    public void zoomOut() {
        step(1 / STEP);
    }

    /** Brings an event into view where it is out of it; the zoom stays. That of a story that is on its way comes so. */
    public void reveal(int ordinal) {
        TimelineModel coming = timeline.ahead().coming();
        TimelineModel model = coming != null ? coming : timeline.modelProperty().get();
        Extent extent = Timeline.extent(model, ordinal);
        Span seen = timeline.seen(model);
        if (extent == null || seen == null) {
            return;
        }
        if (extent.centre() >= seen.from() && extent.centre() <= seen.to()) {
            view.sought().set(ordinal);
        } else {
            double half = ((double) seen.to() - seen.from()) / 2;
            motion.glide(Span.of(TimeScale.over(extent.centre() - half, extent.centre() + half, 1)),
                    () -> view.sought().set(ordinal));
        }
    }

    /** Selects the next dated event in time ({@code step} 1) or the one before (-1), and brings it into view. */
    public void next(int step) {
        TimelineModel model = timeline.modelProperty().get();
        if (model == null) {
            return;
        }
        Selected selected = model.lanes().selected();
        int now = timeline.pickProperty().get().first();
        int from = now >= 0 ? now : step > 0 ? -1 : selected.index().size();
        select(step > 0 ? selected.next(from) : selected.previous(from));
    }

    /** Selects the event nearest in time in the lane below ({@code step} 1) or above (-1). */
    public void lane(int step) {
        Picture picture = view.picture().get();
        if (picture != null) {
            select(picture.beside(timeline.pickProperty().get().first(), step));
        }
    }

    /** Moves by pixels; over 0 shows what is later. */
    void pan(double pixels) {
        TimeScale scale = scale();
        if (scale != null) {
            timeline.rangeProperty().set(Span.of(scale.pan(pixels)));
        }
    }

    /** Zooms about a pixel of the plot; a factor over 1 is closer. */
    void zoom(double x, double factor) {
        TimeScale scale = scale();
        if (scale == null) {
            return;
        }
        motion.stop();
        timeline.rangeProperty().set(zoomed(scale, x, factor));
    }

    /** The same, gliding there. */
    void glideZoom(double x, double factor) {
        TimeScale scale = scale();
        if (scale != null) {
            show(zoomed(scale, x, factor));
        }
    }

    private Span zoomed(TimeScale scale, double x, double factor) {
        Span whole = timeline.modelProperty().get().wholeSpan();
        double most = ((double) whole.to() - whole.from()) * FURTHEST;
        return Span.of(scale.zoom(x, Math.max(factor, Math.min(1, scale.span() / most))));
    }

    private void step(double factor) {
        Picture picture = view.picture().get();
        if (picture == null) {
            return;
        }
        Mark mark = picture.mark(timeline.pickProperty().get().first());
        double middle = picture.frame().plot().width() / 2;
        double x = mark == null || !mark.sign().seen() ? middle : mark.sign().x() - picture.frame().plot().x();
        glideZoom(x, factor);
    }

    private void select(int ordinal) {
        if (ordinal >= 0) {
            timeline.pickProperty().set(Pick.of(ordinal));
            reveal(ordinal);
        }
    }

    private TimeScale scale() {
        Picture picture = view.picture().get();
        Span seen = timeline.seen();
        return picture == null || seen == null ? null : seen.over(picture.frame().scale().width());
    }
}
