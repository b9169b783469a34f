package tumen.passage;

import tumen.model.Anchor;

/** A passage's place in the terms of others: W3C Web Annotation selectors and WICG text fragments. */
public final class Selectors {

    /**
     * A TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4).
     *
     * @param exact the words themselves, as they stand in the copy
     * @param prefix the words just before; may be empty
     * @param suffix the words just after; may be empty
     */
    public record TextQuote(String exact, String prefix, String suffix) {
    }

    /**
     * A TextPositionSelector (W3C Web Annotation Data Model, 4.2.5).
     *
     * @param start code points before the passage
     * @param end code points before what follows it
     */
    public record TextPosition(int start, int end) {
    }

    private Selectors() {
    }

    /** The words of {@code span} in {@code text} and those around them. */
    public static TextQuote quote(String text, Span span) {
        throw new UnsupportedOperationException();
    }

    /** The place of {@code span} in {@code text}, counted in code points. */
    public static TextPosition position(String text, Span span) {
        throw new UnsupportedOperationException();
    }

    /** The fragment that makes a browser scroll to the passage: {@code #:~:text=...} (WICG draft). */
    public static String fragment(Anchor anchor) {
        throw new UnsupportedOperationException();
    }
}
