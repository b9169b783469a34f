package tumen.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tumen.time.Bounds;
import tumen.work.Progress;

/**
 * A component as its days go by. Claims that are found to be in a contradiction limit nothing from then on, so
 * that what follows from all others still follows; the events that they speak of keep their stated bounds.
 *
 * <p>An event that no counted claim says lasted is taken for a moment, as long as that contradicts nothing: the
 * first contradiction that rests on it lifts it.
 */
final class Replay {

    private final Component component;
    private int day = Integer.MIN_VALUE;
    private OrderSolver solver;
    private List<Component.Limit> placed;
    private int[] moments;
    private Map<String, List<Component.Limit>> said;
    private Map<String, List<Integer>> numbers;
    private Set<String> broken;
    private List<Contradiction> contradictions;
    private BitSet contradicted;
    /** The claims of contradictions that were looked at with one another, also by event. */
    private Set<String> paired;
    private Map<Integer, Set<String>> pairedAt;

    Replay(Component component) {
        this.component = component;
        restart();
    }

    /** The component as it is known on that day. */
    static Replay at(Component component, int day, Progress progress) {
        Replay replay = new Replay(component);
        for (int next : component.days().headSet(day, true)) {
            progress.check();
            replay.advance(next);
        }
        return replay;
    }

    private void restart() {
        solver = new OrderSolver(2 * component.size());
        placed = new ArrayList<>();
        said = new TreeMap<>();
        numbers = new TreeMap<>();
        broken = new TreeSet<>();
        contradictions = new ArrayList<>();
        contradicted = new BitSet(component.size());
        paired = new TreeSet<>();
        pairedAt = new TreeMap<>();
        moments = new int[component.size()];
        for (int place = 0; place < component.size(); place++) {
            put(new Component.Limit(Why.Kind.SPAN, 2 * place + 1, 2 * place, 0, false, null, null, false));
            moments[place] = put(new Component.Limit(Why.Kind.MOMENT, 2 * place, 2 * place + 1, 0, false,
                    null, null, false));
        }
    }

    private int put(Component.Limit limit) {
        int number = limit.place(solver, place -> place);
        placed.add(limit);
        return number;
    }

    /** Goes on to a day, which is the next on which something changes; gives the events that may have changed. */
    BitSet advance(int next) {
        BitSet changed = new BitSet(component.size());
        List<Component.Arrival> arrivals = component.arrivals(next);
        if (component.ends(next)) {
            restart();
            arrivals = component.holding(next);
            changed.set(0, component.size());
        }
        day = next;
        for (Component.Arrival arrival : arrivals) {
            take(arrival);
            if (arrival.relation() == null) {
                changed.set(component.place(arrival.claim().claim().event()));
            }
        }
        settle();
        for (int moment : solver.changed()) {
            changed.set(moment / 2);
        }
        changed.or(contradicted);
        return changed;
    }

    private void take(Component.Arrival arrival) {
        if (!arrival.claim().holds(day)) {
            return;
        }
        List<Component.Limit> limits = component.limits(arrival);
        if (limits.isEmpty()) {
            return;
        }
        String id = arrival.claim().claim().id();
        said.computeIfAbsent(id, none -> new ArrayList<>()).addAll(limits);
        if (!broken.contains(id)) {
            limits.forEach(limit -> numbers.computeIfAbsent(id, none -> new ArrayList<>()).add(put(limit)));
        }
        if (arrival.relation() == null && arrival.claim().claim().dates() != null) {
            liftWhereItLasted(arrival);
        }
    }

    private void liftWhereItLasted(Component.Arrival arrival) {
        int place = component.place(arrival.claim().claim().event());
        var edtf = arrival.claim().claim().dates();
        Bounds bounds = edtf.bounds(component.scope().event(component.number(place)).zone());
        if (!Step.Dates.ofMoment(edtf, bounds)) {
            solver.release(moments[place]);
        }
    }

    /** Takes contradictions out until the rest can hold, then looks what else those claims contradict. */
    private void settle() {
        for (int[] conflict = solver.conflict(); conflict.length > 0; conflict = solver.conflict()) {
            if (!liftMoments(conflict)) {
                withdraw(contradiction(conflict));
            }
        }
        Deque<String> open = new ArrayDeque<>(broken);
        while (!open.isEmpty()) {
            lookAgain(open.removeFirst(), open);
        }
        broken.stream().filter(claim -> !paired.contains(claim)).toList().forEach(this::pair);
    }

    /** None was looked at with another that is in a contradiction of its own: the two may be in one as well. */
    private void pair(String claim) {
        Set<String> others = new TreeSet<>();
        for (Component.Limit limit : said.get(claim)) {
            for (int event : limit.events()) {
                Set<String> there = pairedAt.computeIfAbsent(event, none -> new TreeSet<>());
                others.addAll(there);
                there.add(claim);
            }
        }
        others.remove(claim);
        others.forEach(other -> new Contradiction.Search(component, List.of(claim, other), said).any()
                .ifPresent(this::withdraw));
        paired.add(claim);
    }

    private void lookAgain(String claim, Deque<String> open) {
        replace(claim);
        for (int[] conflict = solver.conflict(); conflict.length > 0; conflict = solver.conflict()) {
            if (liftMoments(conflict)) {
                continue;
            }
            Contradiction found = contradiction(conflict);
            if (found.claims().equals(List.of(claim))) {
                break;
            }
            found.claims().stream().filter(other -> !broken.contains(other)).forEach(open::add);
            withdraw(found);
            replace(claim);
        }
        remove(claim);
    }

    private void replace(String claim) {
        remove(claim);
        List<Integer> again = new ArrayList<>();
        said.get(claim).forEach(limit -> again.add(put(limit)));
        numbers.put(claim, again);
    }

    private void remove(String claim) {
        numbers.getOrDefault(claim, List.of()).forEach(solver::release);
        numbers.remove(claim);
    }

    private boolean liftMoments(int[] conflict) {
        boolean lifted = false;
        for (int number : conflict) {
            if (placed.get(number).kind() == Why.Kind.MOMENT) {
                solver.release(number);
                lifted = true;
            }
        }
        return lifted;
    }

    private Contradiction contradiction(int[] conflict) {
        Set<String> claims = new LinkedHashSet<>();
        Arrays.stream(conflict).mapToObj(placed::get).filter(limit -> limit.claim() != null)
                .forEach(limit -> claims.add(limit.claim().claim().id()));
        return new Contradiction.Search(component, claims, said).least();
    }

    private void withdraw(Contradiction found) {
        if (!contradictions.contains(found)) {
            contradictions.add(found);
        }
        broken.addAll(found.claims());
        found.claims().forEach(this::remove);
        found.events().forEach(event -> contradicted.set(component.place(event)));
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** How the event at a place is known now; it has to show. */
    Step step(int place) {
        int event = component.number(place);
        Step.Dates dates = Step.Dates.of(component.scope(), event, day);
        Bounds solved = new Bounds(solver.earliest(2 * place), solver.latest(2 * place),
                solver.earliest(2 * place + 1), solver.latest(2 * place + 1));
        // The two differ where a claim that gives a date is in a contradiction over something else.
        Bounds narrowed = solved.intersect(dates.bounds());
        boolean apart = dates.exclude() || narrowed == null || contradicted.get(place);
        return Step.of(component.scope(), event, day, dates, narrowed, apart);
    }

    /** How much later the second moment can be than the first, of two in this component. */
    OrderSolver.Length most(int from, int to) {
        OrderSolver.Length byDates = before(from).plus(after(to));
        if (contradicted.get(from / 2) || contradicted.get(to / 2)) {
            return byDates;
        }
        return OrderSolver.Length.shortest(byDates, solver.after(from).to(to));
    }

    /**
     * Why the second moment is before the first, or for false not after it, of two in this replay and another: the
     * relations that lead from one to the other, or else the dates of both.
     */
    List<Why.Reason> because(int from, Replay other, int to, boolean before) {
        if (this == other && !contradicted.get(from / 2) && !contradicted.get(to / 2)) {
            List<Why.Reason> direct = solver.after(from).way(to, before).stream().map(placed::get)
                    .filter(link -> link.relation() != null).map(this::stated).distinct().toList();
            if (!direct.isEmpty()) {
                return direct;
            }
        }
        List<Why.Reason> reasons = new ArrayList<>(
                why(from / 2, Why.Side.of(from % 2 == 0, true)).reasons());
        reasons.addAll(other.why(to / 2, Why.Side.of(to % 2 == 0, false)).reasons());
        return reasons;
    }

    /** A relation by itself, whatever it limits. */
    private Why.Reason stated(Component.Limit link) {
        return new Why.Reason(Why.Kind.RELATION, link.relation().from(), Why.Side.START_LATEST, Bounds.OPEN_FUTURE,
                link.relation().to(), link.claim().claim().id(), link.relation(),
                link.claim().claim().passages());
    }

    /** How much later the origin can be than the moment. */
    OrderSolver.Length before(int moment) {
        Bounds known = step(moment / 2).narrowed();
        long limit = Why.Side.of(moment % 2 == 0, true).of(known);
        OrderSolver.Length told = limit == Bounds.OPEN_PAST ? OrderSolver.Length.UNLIMITED
                : new OrderSolver.Length(-limit, 0);
        return contradicted.get(moment / 2) ? told
                : OrderSolver.Length.shortest(told, solver.beforeOrigin(moment));
    }

    /** How much later the moment can be than the origin. */
    OrderSolver.Length after(int moment) {
        Bounds known = step(moment / 2).narrowed();
        long limit = Why.Side.of(moment % 2 == 0, false).of(known);
        OrderSolver.Length told = limit == Bounds.OPEN_FUTURE ? OrderSolver.Length.UNLIMITED
                : new OrderSolver.Length(limit, 0);
        return contradicted.get(moment / 2) ? told
                : OrderSolver.Length.shortest(told, solver.afterOrigin(moment));
    }

    /** Why a bound of the event at a place is what it is. */
    Why why(int place, Why.Side side) {
        Step step = step(place);
        long limit = side.of(step.narrowed());
        String event = component.id(place);
        if (limit == Bounds.OPEN_PAST || limit == Bounds.OPEN_FUTURE) {
            return new Why(event, side, limit, List.of());
        }
        List<Why.Reason> stated = step.inferred(side) ? List.of() : stated(place, side, limit);
        return new Why(event, side, limit, stated.isEmpty() ? chain(place, side) : stated);
    }

    /** The claim that dates it so; where that is said of the other end alone, the step from there. */
    private List<Why.Reason> stated(int place, Why.Side side, long limit) {
        for (Why.Side given : List.of(side, side.twin())) {
            for (Scope.Spoken claim : component.scope().claims(component.number(place))) {
                if (claim.dates() && claim.holds(day) && claim.claim().dates() != null
                        && given.of(claim.claim().dates().bounds(
                                component.scope().event(component.number(place)).zone())) == limit) {
                    String event = component.id(place);
                    Why.Reason date = new Why.Reason(Why.Kind.DATE, event, given, limit, null,
                            claim.claim().id(), null, claim.claim().passages());
                    return given == side ? List.of(date) : List.of(date, new Why.Reason(Why.Kind.SPAN, event,
                            side, limit, null, null, null, List.of()));
                }
            }
        }
        return List.of();
    }

    private List<Why.Reason> chain(int place, Why.Side side) {
        int moment = 2 * place + (side.start() ? 0 : 1);
        List<Why.Reason> reasons = new ArrayList<>();
        long limit = 0;
        String other = null;
        for (int number : side.earliest() ? solver.whyEarliest(moment) : solver.whyLatest(moment)) {
            Component.Limit link = placed.get(number);
            limit += side.earliest() ? -link.most() : link.most();
            int reached = side.earliest() ? link.from() : link.to();
            String event = component.id(reached / 2);
            boolean claimed = link.claim() != null;
            reasons.add(new Why.Reason(link.kind(), event, Why.Side.of(reached % 2 == 0, side.earliest()), limit,
                    link.relation() != null ? other : null, claimed ? link.claim().claim().id() : null,
                    link.relation(),
                    claimed ? link.claim().claim().passages() : List.of()));
            other = event;
        }
        return reasons;
    }
}
