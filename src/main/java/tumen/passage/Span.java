package tumen.passage;

/**
 * A stretch of a text.
 *
 * @param from where it starts, in UTF-16 units from 0
 * @param to where it ends, exclusive; not before {@code from}
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + ".." + to + " is no stretch of a text");
        }
    }

    /** The words it covers in {@code text}. */
    public String of(String text) {
        return text.substring(from, to);
    }

    /** True where both have a character in common. */
    public boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}
