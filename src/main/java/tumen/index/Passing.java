package tumen.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tumen.model.Facet;
import tumen.work.Progress;

/**
 * Which events each facet of a query lets through on its day, apart from the others. What is asked again for the same
 * values and day is not worked out again; of each facet the set that was asked for last is kept. Any thread.
 */
final class Passing {

    private final StoryIndex index;
    private final Map<Facet, Kept> kept = new EnumMap<>(Facet.class);
    private Kept showing;

    /** {@code values} is null for all events that show. */
    private record Kept(Set<String> values, int day, long[] bits) {

        boolean is(Set<String> others, int otherDay) {
            return day == otherDay && (values == null || values.equals(others));
        }
    }

    Passing(StoryIndex index) {
        this.index = index;
    }

    /** The events that show on a day; not to be written to. */
    long[] showing(int day) {
        Kept known = known(null);
        if (known == null || !known.is(null, day)) {
            known = new Kept(null, day, Query.Filter.showing(index, day));
            keep(null, known);
        }
        return known.bits;
    }

    /** Those of them that one facet lets through; not to be written to. */
    long[] through(Facet facet, Set<String> values, int day) {
        Kept known = known(facet);
        if (known == null || !known.is(values, day)) {
            long[] bits = showing(day).clone();
            Query.Filter.of(index, Field.of(facet), values, day).narrow(bits);
            known = new Kept(values, day, bits);
            keep(facet, known);
        }
        return known.bits;
    }

    /** What a query lets through, {@code without} one of its facets where that is not null; not to be written to. */
    long[] through(Query query, Facet without, Progress progress) {
        List<long[]> parts = new ArrayList<>();
        query.chosen().forEach((facet, values) -> {
            progress.check();
            if (facet != without) {
                parts.add(through(facet, values, query.day()));
            }
        });
        if (query.hits() != null) {
            parts.add(query.hits().words());
        }
        if (parts.isEmpty()) {
            return showing(query.day());
        }
        if (parts.size() == 1 && query.hits() == null) {
            return parts.getFirst();
        }
        long[] bits = showing(query.day()).clone();
        parts.forEach(part -> Query.Filter.and(bits, part));
        return bits;
    }

    private synchronized Kept known(Facet facet) {
        return facet == null ? showing : kept.get(facet);
    }

    private synchronized void keep(Facet facet, Kept now) {
        if (facet == null) {
            showing = now;
        } else {
            kept.put(facet, now);
        }
    }

    /** Lets go of what was kept for facets that a query does not choose by. */
    synchronized void keepOnly(Query query) {
        kept.keySet().retainAll(query.chosen().keySet());
    }
}
