package tumen.passage;

import java.util.List;

/**
 * Where a passage was found in a copy.
 *
 * @param match how; {@link Match#offered()} says whether the places are certain
 * @param spans its places, in UTF-16 units of the copy's text, ascending; none where it is missing,
 *     several where it is ambiguous or where the passage names several paragraphs
 */
public record Anchored(Match match, List<Span> spans) {

    /** Not found. */
    static final Anchored MISSING = new Anchored(Match.MISSING, List.of());

    public Anchored {
        spans = List.copyOf(spans);
    }
}
