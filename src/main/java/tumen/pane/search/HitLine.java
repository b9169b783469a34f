package tumen.pane.search;

import tumen.model.Hits;

/**
 * A line of the list of hits.
 *
 * @param kind what was found in; null where nothing was found
 * @param count of a heading: how many hits there are of its kind
 * @param hit the hit, or null for a heading
 */
record HitLine(Hits.Kind kind, int count, Hits.Hit hit) {

    /** Says that nothing was found. */
    static final HitLine NONE = new HitLine(null, 0, null);
}
