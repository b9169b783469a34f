package tumen.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tumen.model.Facet;

/**
 * Which events are asked for. Facets are joined by AND, the values within one by OR.
 *
 * @param chosen per facet the ids or words that are let through; a facet that is not named lets all through,
 *     one that is named with no values lets nothing through. A standing is written in lower case
 * @param hits what a search found, or null where nothing is searched for
 * @param knownAsOf the day up to which things had been said, or null for all
 */
public record Query(Map<Facet, Set<String>> chosen, EventSet hits, LocalDate knownAsOf) {

    /** Everything. */
    public static final Query ALL = new Query(Map.of(), null, null);

    public Query {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> kept.put(facet, Set.copyOf(values)));
        chosen = Collections.unmodifiableMap(kept);
    }

    /** The same as of another day, or of all days where it is null. */
    public Query knownAsOf(LocalDate day) {
        return new Query(chosen, hits, day);
    }

    /** The same within other hits. */
    public Query within(EventSet found) {
        return new Query(chosen, found, knownAsOf);
    }

    /** The same with other values of one facet; null lets all of it through. */
    public Query choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(chosen);
        if (values == null) {
            other.remove(facet);
        } else {
            other.put(facet, values);
        }
        return new Query(other, hits, knownAsOf);
    }
}
