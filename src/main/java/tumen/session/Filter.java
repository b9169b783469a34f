package tumen.session;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tumen.model.Facet;

/**
 * What is let through: within a facet any chosen value will do, between facets all must fit.
 *
 * @param chosen facet to the values chosen in it; a facet without values lets everything through
 */
public record Filter(Map<Facet, Set<String>> chosen) {

    /** Lets everything through. */
    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        Map<Facet, Set<String>> kept = new TreeMap<>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
    }

    /** The filter that a saved view holds. */
    public static Filter of(Map<Facet, List<String>> saved) {
        Map<Facet, Set<String>> chosen = new TreeMap<>();
        saved.forEach((facet, values) -> chosen.put(facet, Set.copyOf(values)));
        return new Filter(chosen);
    }

    /** A record's own comparison is put together when it is first asked for, which a start would wait for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filter that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    /** The values chosen in {@code facet}; empty where it is not filtered. */
    public Set<String> in(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same, but for {@code facet}, in which just {@code values} are chosen. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new TreeMap<>(chosen);
        changed.put(facet, values);
        return new Filter(changed);
    }

    /** True where nothing is held back. */
    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The same in the form in which a saved view keeps it. */
    public Map<Facet, List<String>> saved() {
        Map<Facet, List<String>> lists = new TreeMap<>();
        chosen.forEach((facet, values) -> lists.put(facet, List.copyOf(values)));
        return lists;
    }
}
