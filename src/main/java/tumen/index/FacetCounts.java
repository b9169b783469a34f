package tumen.index;

import java.util.EnumMap;
import java.util.Map;
import tumen.model.Facet;
import tumen.work.Progress;

/**
 * How many events each value of a facet would let through: those that all <em>other</em> facets, the hits and
 * the day let through. Immutable.
 */
public final class FacetCounts {

    private final StoryIndex index;
    private final Map<Facet, int[]> counts;

    private FacetCounts(StoryIndex index, Map<Facet, int[]> counts) {
        this.index = index;
        this.counts = counts;
    }

    /** Counts for a query; for millions of events, not on the interface thread. */
    public static FacetCounts of(StoryIndex index, Query query, Progress progress) {
        return of(index, query, new Passing(index), progress);
    }

    static FacetCounts of(StoryIndex index, Query query, Passing passing, Progress progress) {
        Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
        EventSet all = new EventSet(passing.through(query, null, progress));
        for (Facet facet : Facet.values()) {
            progress.check();
            EventSet others = query.chosen().containsKey(facet)
                    ? new EventSet(passing.through(query, facet, progress)) : all;
            counts.put(facet, count(index, Field.of(facet), others, query.day()));
        }
        return new FacetCounts(index, counts);
    }

    private static int[] count(StoryIndex index, Field field, EventSet events, int day) {
        int[] counts = new int[index.dictionary(field).size()];
        switch (field) {
            case THREAD -> events.forEach(event -> counts[index.thread(event)]++);
            case KIND -> events.forEach(event -> counts[index.kind(event)]++);
            case STANDING -> events.forEach(event ->
                    counts[index.steps().standingCode(index.stepAt(event, day))]++);
            default -> count(index.members(field), events, day, counts);
        }
        return counts;
    }

    private static void count(Members members, EventSet events, int day, int[] counts) {
        events.forEach(event -> {
            int from = members.from(event);
            int to = members.to(event);
            if (to - from > 1) {
                for (int code : members.codes(event, day)) {
                    counts[code]++;
                }
            } else if (to > from && members.counts(from, day)) {
                counts[members.codes.get(from)]++;
            }
        });
    }

    /** The count of one value, by its id or word; 0 for one that is not known. */
    public int of(Facet facet, String id) {
        int code = index.dictionary(Field.of(facet)).code(id);
        return code < 0 ? 0 : counts.get(facet)[code];
    }

    /** The counts of all values of a facet, by code in the index's dictionary. */
    public int[] of(Facet facet) {
        return counts.get(facet).clone();
    }
}
