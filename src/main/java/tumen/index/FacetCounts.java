package tumen.index;

import tumen.model.Facet;
import tumen.work.Progress;

/**
 * How many events each value of a facet would let through: those that all <em>other</em> facets, the hits and
 * the day let through. Immutable.
 */
public final class FacetCounts {

    FacetCounts() {
    }

    /** Counts for a query; for millions of events, not on the interface thread. */
    public static FacetCounts of(StoryIndex index, Query query, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The count of one value, by its id or word; 0 for one that is not known. */
    public int of(Facet facet, String id) {
        throw new UnsupportedOperationException();
    }

    /** The counts of all values of a facet, by code. */
    public int[] of(Facet facet) {
        throw new UnsupportedOperationException();
    }
}
