package tumen.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Claims that cannot all hold, because of when they say that things happened. Leaving out any one of them
 * removes it.
 *
 * @param claims ids of the claims, sorted
 * @param events ids of the events whose dates or order it is about, sorted; these keep their stated bounds
 * @param relations ids of the relations that these claims state and that are part of it, sorted
 * @param possibleOnly whether it rests on a date marked {@code ~}, {@code ?} or {@code %}
 */
public record Contradiction(List<String> claims, List<String> events, List<String> relations,
        boolean possibleOnly) {
    public Contradiction {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** Makes the least of a set of claims that cannot all hold. */
    static final class Search {

        private final Component component;
        private final Map<String, List<Component.Limit>> left = new TreeMap<>();

        Search(Component component, Collection<String> claims, Map<String, List<Component.Limit>> limits) {
            this.component = component;
            claims.forEach(claim -> left.put(claim, limits.get(claim)));
        }

        /** As {@link #least}, where the claims cannot all hold; else none. */
        Optional<Contradiction> any() {
            return canHold(limit -> true) ? Optional.empty() : Optional.of(least());
        }

        /** Leaves out claim by claim what the contradiction does not need; dates that are not firm go first. */
        Contradiction least() {
            List<String> order = new ArrayList<>();
            left.forEach((claim, limits) -> {
                if (limits.stream().anyMatch(Component.Limit::loose)) {
                    order.add(claim);
                }
            });
            left.keySet().stream().filter(claim -> !order.contains(claim)).forEach(order::add);
            for (String claim : order) {
                List<Component.Limit> without = left.remove(claim);
                if (canHold(limit -> true)) {
                    left.put(claim, without);
                }
            }
            boolean loose = canHold(limit -> !limit.loose());
            Set<String> events = new TreeSet<>();
            Set<String> relations = new TreeSet<>();
            for (Component.Limit limit : essential()) {
                limit.events().forEach(event -> events.add(component.id(event)));
                if (limit.relation() != null) {
                    relations.add(limit.relation().id());
                }
            }
            return new Contradiction(List.copyOf(left.keySet()), List.copyOf(events), List.copyOf(relations), loose);
        }

        /** Of what the claims say, no more than they need to contradict each other. */
        private List<Component.Limit> essential() {
            List<Component.Limit> all = left.values().stream().flatMap(List::stream).toList();
            List<Component.Limit> kept = new ArrayList<>(all);
            for (Component.Limit limit : all) {
                kept.remove(limit);
                if (canHold(kept)) {
                    kept.add(limit);
                }
            }
            return kept;
        }

        private boolean canHold(Predicate<Component.Limit> counted) {
            return canHold(left.values().stream().flatMap(List::stream).filter(counted).toList());
        }

        private static boolean canHold(List<Component.Limit> limits) {
            Map<Integer, Integer> numbers = new HashMap<>();
            limits.forEach(limit -> limit.events().forEach(event -> numbers.putIfAbsent(event, numbers.size())));
            OrderSolver solver = new OrderSolver(2 * numbers.size());
            for (int number = 0; number < numbers.size(); number++) {
                solver.limit(2 * number + 1, 2 * number, 0, false);
            }
            limits.forEach(limit -> limit.place(solver, numbers::get));
            return solver.conflict().length == 0;
        }
    }
}
