package tumen.model;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param first the first hits, best first within each kind, kinds in their own order
 * @param counts how many there are of each kind in all; exact
 */
public record Hits(List<Hit> first, Map<Kind, Integer> counts) {

    /** Where something was found; in the order in which they are listed. */
    public enum Kind { EVENT, CLAIM, ACTOR, PLACE, SOURCE, PASSAGE, DIGEST, ORIGINAL, NOTE }

    /**
     * One place where the words stand.
     *
     * @param kind what it was found in
     * @param id id of the event, claim, actor, place, source or passage; of the source for a digest,
     *     an original or a note
     * @param paragraph number of the paragraph of a digest, from 1, else 0
     * @param text the words around the hit, at most some 200 characters
     */
    public record Hit(Kind kind, String id, int paragraph, String text) {
    }

    public Hits {
        first = List.copyOf(first);
        counts = Map.copyOf(counts);
    }
}
