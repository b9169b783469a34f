package tumen.passage;

import java.util.List;
import tumen.model.Anchor;
import tumen.model.Passage;

/**
 * A passage that is looked for, its words folded.
 *
 * @param id the passage's id
 * @param paragraphs its paragraph numbers in the source, ascending; empty where they are not known
 * @param start its first words
 * @param end its last words, or empty where {@code start} is the whole of it
 * @param prefix the words before, or empty
 * @param suffix the words after, or empty
 * @param length code points, or -1
 * @param sha256 digest of its folded text, or null
 */
record Sought(String id, List<Integer> paragraphs, String start, String end, String prefix, String suffix,
        int length, String sha256) {

    static Sought of(Passage passage) {
        Anchor anchor = passage.anchor();
        boolean kept = passage.sha256() != null && passage.length() > 0;
        return new Sought(passage.id(), passage.paragraphs(), folded(anchor.start()), folded(anchor.end()),
                folded(anchor.prefix()), folded(anchor.suffix()), kept ? passage.length() : -1,
                kept ? passage.sha256() : null);
    }

    private static String folded(String words) {
        return words == null ? "" : Folding.fold(words).text();
    }

    /** True where a digest was kept. */
    boolean measured() {
        return sha256 != null;
    }

    /** The first paragraph, or 0 where that is not known. */
    int first() {
        return paragraphs.isEmpty() ? 0 : paragraphs.getFirst();
    }

    /** True where its paragraphs do not follow each other: the same words stand in each of them. */
    boolean scattered() {
        return paragraphs.size() > 1 && paragraphs.getLast() - first() >= paragraphs.size();
    }

    /** The last paragraph, or 0 where that is not known. */
    int last() {
        return paragraphs.isEmpty() ? 0 : paragraphs.getLast();
    }

    /** The same passage as it is looked for in one of the paragraphs that it names. */
    Sought in(int paragraph) {
        return new Sought(id, List.of(paragraph), start, end, prefix, suffix, length, sha256);
    }
}
