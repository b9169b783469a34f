package tumen.pane.source;

import java.util.List;
import tumen.passage.Match;

/**
 * A paragraph of a source as it is listed, or a piece of a long one.
 *
 * @param kind whose words it holds
 * @param number what stands beside it: a paragraph number, or empty
 * @param text its words
 * @param under what stands under it, smaller; or empty
 * @param marks the passages in it
 */
record Line(Kind kind, String number, String text, String under, List<Mark> marks) {

    /** Whose words a line holds. */
    enum Kind {
        /** Ours: what a paragraph of the source says. */
        SUMMARY,
        /** The source's: the first and the last words of a passage. */
        ANCHOR,
        /** The source's, from the reader's copy. */
        TEXT,
        /** The same, going on with the paragraph of the line before. */
        MORE
    }

    /**
     * A passage's place in a line.
     *
     * @param from first UTF-16 unit of the line's text
     * @param to unit after the last
     * @param passage its id
     * @param match how it was found in the reader's copy, or null where the line is in our own words
     */
    record Mark(int from, int to, String passage, Match match) {

        boolean covers(int at) {
            return at >= from && at < to;
        }
    }

    Line {
        marks = List.copyOf(marks);
    }

    /** True where it begins a paragraph. */
    boolean begins() {
        return kind != Kind.MORE;
    }

    /** True where it holds a passage that the reader's copy does not have. */
    boolean isMissing() {
        return kind == Kind.ANCHOR && marks.stream().allMatch(mark -> mark.match() == Match.MISSING);
    }

    /** UTF-16 units of its words. */
    int length() {
        return text.length();
    }
}
