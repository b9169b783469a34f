package tumen.evidence;

import java.util.List;

/**
 * What an event rests on: the passages of the counted claims that assert it.
 *
 * @param reports passages, each one report
 * @param origins independent origins among those whose lineage is known
 * @param unknown reports whose lineage is not known; never support
 */
public record Support(int reports, int origins, int unknown) {

    /** Nobody asserts it. */
    public static final Support NONE = new Support(0, 0, 0);

    /**
     * Reports that go back to one place.
     *
     * @param source id of the source that all of them go back to as far as they can be followed; in a circle
     *     of citation, the first of its ids
     * @param known true where that source is known to repeat none, so that this is one origin
     * @param passages ids of the reports, sorted
     */
    public record Origin(String source, boolean known, List<String> passages) {
        public Origin {
            passages = List.copyOf(passages);
        }
    }
}
