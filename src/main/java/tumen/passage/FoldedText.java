package tumen.passage;

/** A text without what typing habits change, that still knows where each character came from. */
public final class FoldedText {

    private final String text;
    private final int[] from;
    private final int[] to;

    FoldedText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The folded characters. */
    public String text() {
        return text;
    }

    /**
     * Where a stretch of the folded text lies in the original.
     *
     * @param start index of its first folded character
     * @param end index after its last folded character; after {@code start}
     */
    public Span original(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }
}
