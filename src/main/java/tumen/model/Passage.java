package tumen.model;

import java.util.List;

/**
 * A place in a source.
 *
 * @param id slug
 * @param source id of the source
 * @param paragraphs the numbers of its paragraphs, from 1, ascending; empty where they are not known
 * @param anchor the few words that find it
 * @param length code points of the folded text, or -1 where the original was not at hand
 * @param sha256 digest of the folded text in lower-case hex, or null where the original was not at hand
 * @param refs ids of the notes it was made from
 */
public record Passage(String id, String source, List<Integer> paragraphs, Anchor anchor, int length,
        String sha256, List<String> refs) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
        refs = List.copyOf(refs);
    }
}
