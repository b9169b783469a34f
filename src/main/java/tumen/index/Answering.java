package tumen.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tumen.model.Lanes;
import tumen.work.Progress;

/**
 * Answers queries of one index, one after the other. What an answer has in common with those before is not worked out
 * again: all events in their lanes, of which a query only takes some away, and what each facet lets through. Each
 * answer is what it would be by itself. For millions of events, not on the interface thread; else any thread.
 */
public final class Answering {

    private final StoryIndex index;
    private final Passing passing;
    private final Map<Lanes, Sorted> sorted = new EnumMap<>(Lanes.class);

    /** {@code all} is null until it is wanted. */
    private record Sorted(LanePlaces places, LaneOrders all) {
    }

    /** Answers queries of {@code index}. */
    public Answering(StoryIndex index) {
        this.index = index;
        this.passing = new Passing(index);
    }

    /** The index that is asked. */
    public StoryIndex index() {
        return index;
    }

    /** The events that a query lets through. */
    public Selected selected(Query query, Progress progress) {
        return Selected.of(index, query, passing, progress);
    }

    /** The same in lanes. */
    public LaneIndex lanes(Query query, Lanes grouping, Progress progress) {
        Selected selected = selected(query, progress);
        passing.keepOnly(query);
        return LaneIndex.of(selected, grouping, lanes -> {
            Sorted known = sorted(lanes, query.day(), progress);
            return new LaneSorter(selected, known.places(), known.all(), progress);
        });
    }

    /** How many events each value of a facet would let through. */
    public FacetCounts counts(Query query, Progress progress) {
        return FacetCounts.of(index, query, passing, progress);
    }

    /** What is kept of threads, and of the other grouping that was asked for last. */
    private synchronized Sorted sorted(Lanes grouping, int day, Progress progress) {
        Sorted known = sorted.get(grouping);
        LanePlaces places = known != null ? known.places : new LanePlaces(index, grouping);
        if (known == null || known.all == null && places.lasting(day)) {
            known = new Sorted(places, places.lasting(day) ? LaneOrders.ofAll(places, progress) : null);
            if (grouping != Lanes.THREAD) {
                sorted.keySet().retainAll(Set.of(Lanes.THREAD));
            }
            sorted.put(grouping, known);
        }
        return known;
    }
}
