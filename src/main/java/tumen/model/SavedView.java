package tumen.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way of looking at the story that was kept.
 *
 * @param id slug
 * @param title what it is called
 * @param from first day of the range, or null for the whole story
 * @param to last day of the range, or null with {@code from}
 * @param filters facet to the ids or words chosen in it; a facet that is not named is not filtered
 * @param lanes what the lanes stand for
 * @param knownAsOf the day up to which things had been said, or null for all
 */
public record SavedView(String id, Text title, LocalDate from, LocalDate to,
        Map<Facet, List<String>> filters, Lanes lanes, LocalDate knownAsOf) {

    public SavedView {
        Map<Facet, List<String>> kept = new TreeMap<>();
        filters.forEach((facet, chosen) -> kept.put(facet, List.copyOf(chosen)));
        filters = Collections.unmodifiableMap(kept);
    }
}
