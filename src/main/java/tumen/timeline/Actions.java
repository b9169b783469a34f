package tumen.timeline;

/** What the reader can do to a timeline, by key, menu or button. */
public final class Actions {

    private final Timeline timeline;

    Actions(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Shows the whole story. */
    public void whole() {
        throw new UnsupportedOperationException(timeline.toString());
    }

    /** Shows a stretch of time, gliding there. */
    public void show(Span span) {
        throw new UnsupportedOperationException(timeline.toString() + span);
    }

    /** Shows the selected events, near enough to read them. */
    public void fitSelection() {
        throw new UnsupportedOperationException(timeline.toString());
    }

    /** Zooms in one step about the selected event, or about the middle. */
    public void zoomIn() {
        throw new UnsupportedOperationException(timeline.toString());
    }

    /** Zooms out one step. */
    public void zoomOut() {
        throw new UnsupportedOperationException(timeline.toString());
    }

    /** Brings an event into view where it is out of it; the zoom stays. */
    public void reveal(int ordinal) {
        throw new UnsupportedOperationException(timeline.toString() + ordinal);
    }

    /** Selects the next dated event in time ({@code step} 1) or the one before (-1). */
    public void next(int step) {
        throw new UnsupportedOperationException(timeline.toString() + step);
    }
}
