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
     * @param marked where the words that were found stand in {@code text}, in their order; empty where that is not
     *     known, as of a few letters inside words
     */
    public record Hit(Kind kind, String id, int paragraph, String text, List<Stretch> marked) {

        public Hit {
            marked = List.copyOf(marked);
        }
    }

    /**
     * A part of a text.
     *
     * @param from where it starts, in UTF-16 units from 0
     * @param to where it ends, exclusive
     */
    public record Stretch(int from, int to) {
    }

    public Hits {
        first = List.copyOf(first);
        counts = Map.copyOf(counts);
    }
}
