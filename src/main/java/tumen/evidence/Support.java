package tumen.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tumen.model.Passage;
import tumen.model.Source;

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

    /** What most events of a large story rest on: held once. */
    private static final Support ONE = new Support(1, 1, 0);

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

    static Support of(List<Origin> origins) {
        int reports = 0;
        int known = 0;
        int unknown = 0;
        for (Origin origin : origins) {
            int here = origin.passages().size();
            reports += here;
            known += origin.known() ? 1 : 0;
            unknown += origin.known() ? 0 : here;
        }
        Support support = new Support(reports, known, unknown);
        return support.equals(ONE) ? ONE : support;
    }

    /**
     * From where reports come. A source is followed to what it repeats, and on, until one is reached that repeats
     * none (an origin), one whose lineage nobody knows, or one that was met before: a circle.
     */
    static final class Lineage {

        /** Where a chain of origins ends. */
        private record End(String source, boolean known) {
        }

        private final Map<String, Passage> passages;
        private final Map<String, End> ends = new HashMap<>();
        private final List<List<String>> circles = new ArrayList<>();

        /** Of passages and sources by their ids, both of which stay as they are. */
        Lineage(Map<String, Passage> passages, Map<String, Source> sources) {
            this.passages = passages;
            for (String source : new TreeSet<>(sources.keySet())) {
                follow(source, sources);
            }
            circles.sort(Comparator.comparing(List::getFirst));
        }

        private void follow(String first, Map<String, Source> sources) {
            LinkedHashSet<String> chain = new LinkedHashSet<>();
            String here = first;
            while (!ends.containsKey(here) && chain.add(here)) {
                String next = sources.get(here).origin();
                if (next == null || next.equals(here) || !sources.containsKey(next)) {
                    ends.put(here, new End(here, here.equals(next)));
                } else {
                    here = next;
                }
            }
            if (!ends.containsKey(here)) {
                List<String> passed = List.copyOf(chain);
                List<String> circle = new ArrayList<>(passed.subList(passed.indexOf(here), passed.size()));
                Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
                circles.add(List.copyOf(circle));
                ends.put(here, new End(circle.getFirst(), false));
            }
            End end = ends.get(here);
            chain.forEach(source -> ends.put(source, end));
        }

        List<List<String>> circles() {
            return List.copyOf(circles);
        }

        /** Where a report's chain ends; null where nothing is known of the report or its source. */
        private End end(String passage) {
            Passage known = passages.get(passage);
            return known == null ? null : ends.get(known.source());
        }

        /** The reports by where they come from: known origins first, then by id. */
        List<Origin> group(Collection<String> passages) {
            if (passages.size() == 1) {
                String only = passages.iterator().next();
                End end = end(only);
                return end == null ? List.of() : List.of(new Origin(end.source(), end.known(), List.of(only)));
            }
            Map<End, TreeSet<String>> byEnd = new TreeMap<>(
                    Comparator.comparing(End::known).reversed().thenComparing(End::source));
            for (String passage : passages) {
                End end = end(passage);
                if (end != null) {
                    byEnd.computeIfAbsent(end, none -> new TreeSet<>()).add(passage);
                }
            }
            List<Origin> groups = new ArrayList<>();
            byEnd.forEach((end, reports) ->
                    groups.add(new Origin(end.source(), end.known(), List.copyOf(reports))));
            return groups;
        }
    }
}
