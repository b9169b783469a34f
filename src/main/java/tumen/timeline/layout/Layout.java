package tumen.timeline.layout;

/**
 * Lays out pictures. The same request gives the same picture; what is worked out for one is kept for the next
 * only to save time. Used by one thread at a time.
 */
public final class Layout {

    /** A layout whose words are measured by {@code measure}. */
    public Layout(TextMeasure measure) {
        throw new UnsupportedOperationException();
    }

    /** The picture of what is asked for. */
    public Picture of(LayoutRequest request) {
        throw new UnsupportedOperationException();
    }
}
