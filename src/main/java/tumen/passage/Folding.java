package tumen.passage;

/** Takes out of a text what differs between honest copies of it. */
public final class Folding {

    private Folding() {
    }

    /** The folded form of {@code text}. */
    public static FoldedText fold(String text) {
        throw new UnsupportedOperationException();
    }

    /** Code points of a folded text: what {@code Passage.length} counts. */
    public static int length(String folded) {
        return folded.codePointCount(0, folded.length());
    }

    /** SHA-256 of a folded text in UTF-8, in lower-case hex: what {@code Passage.sha256} holds. */
    public static String sha256(String folded) {
        throw new UnsupportedOperationException();
    }
}
