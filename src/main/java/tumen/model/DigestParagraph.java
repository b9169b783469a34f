package tumen.model;

import java.util.List;

/**
 * Our summary of one paragraph of a source.
 *
 * @param paragraph its number in the source, from 1
 * @param summary what it says, in our words
 * @param refs ids of the notes it was made from
 */
public record DigestParagraph(int paragraph, Text summary, List<String> refs) {

    public DigestParagraph {
        refs = List.copyOf(refs);
    }
}
