package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import tumen.model.Claim;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.time.Bounds;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * What follows from a case, for one choice of sources and grades and for every day. Immutable, for any thread;
 * {@link #of}, {@link #why}, {@link #order} and {@link #contradictions} solve, and refuse the interface's thread.
 * Where a day is asked for, null stands for all of them.
 */
public final class Findings {

    /** How many events are done between two looks at whether the work is still wanted. */
    private static final int OFTEN = 1024;

    private final Viewpoint viewpoint;
    private final Scope scope;
    private final List<List<Step>> histories;
    private final Components components;

    private Findings(Viewpoint viewpoint, Scope scope) {
        this.viewpoint = viewpoint;
        this.scope = scope;
        components = new Components(scope);
        histories = new ArrayList<>(Collections.nCopies(scope.given().events().size(), List.of()));
    }

    /**
     * Finds all there is to find. The viewpoint's own day plays no part: every day is covered.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} is no longer wanted
     */
    public static Findings of(Case given, Viewpoint viewpoint, Progress progress) {
        InterfaceThread.refuse("weighing the claims");
        Findings findings = new Findings(viewpoint, new Scope(given, viewpoint));
        int size = given.events().size();
        int done = 0;
        for (int event = 0; event < size; event++) {
            if (event % OFTEN == 0) {
                progress.check();
                progress.report(done, size);
            }
            if (findings.components.isAlone(event)) {
                findings.histories.set(event, findings.alone(event, progress));
                done++;
            }
        }
        for (Component component : findings.components.all()) {
            findings.follow(component, progress);
            done += component.size();
            progress.report(done, size);
        }
        progress.report(size, size);
        return findings;
    }

    /** The steps of an event that no relation ties to another. */
    private List<Step> alone(int event, Progress progress) {
        List<Scope.Spoken> claims = scope.claims(event);
        if (claims.size() == 1) {
            return List.of(alone(event, claims.getFirst().day()));
        }
        TreeSet<Integer> days = new TreeSet<>();
        for (Scope.Spoken claim : claims) {
            days.add(claim.day());
            if (claim.until() != Scope.NEVER) {
                days.add((int) claim.until());
            }
        }
        List<Step> steps = new ArrayList<>(1);
        days.forEach(day -> {
            progress.check(); // an event of many claims, each of its own day, takes long
            append(steps, alone(event, day));
        });
        return List.copyOf(steps);
    }

    private Step alone(int event, int day) {
        Step.Dates dates = Step.Dates.of(scope, event, day);
        Bounds stated = dates.bounds();
        long latest = Bounds.OPEN_FUTURE;
        for (Scope.Spoken claim : scope.claims(event)) {
            latest = claim.holds(day) ? Math.min(latest, Component.saidBy(claim)) : latest;
        }
        Bounds narrowed = new Bounds(stated.startEarliest(), Math.min(latest, stated.startLatest()),
                stated.endEarliest(), Math.min(latest, stated.endLatest()));
        boolean contradicted = dates.exclude() || stated.endEarliest() > latest;
        return Step.of(scope, event, day, dates, narrowed, contradicted);
    }

    private void follow(Component component, Progress progress) {
        Replay replay = new Replay(component);
        List<List<Step>> steps = new ArrayList<>();
        for (int place = 0; place < component.size(); place++) {
            steps.add(new ArrayList<>(1));
        }
        for (int day : component.days()) {
            progress.check();
            BitSet changed = replay.advance(day);
            for (int place = changed.nextSetBit(0); place >= 0; place = changed.nextSetBit(place + 1)) {
                if (scope.shows(component.number(place)) <= day) {
                    append(steps.get(place), replay.step(place));
                }
            }
        }
        for (int place = 0; place < component.size(); place++) {
            histories.set(component.number(place), List.copyOf(steps.get(place)));
        }
    }

    private static void append(List<Step> steps, Step next) {
        if (steps.isEmpty() || !next.tellsTheSame(steps.getLast())) {
            steps.add(next);
        }
    }

    /** What was asked about, as far as the viewpoint leaves it. */
    public Case given() {
        return scope.given();
    }

    /** For which choice of sources and grades. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** The ids of the events that show on some day, sorted. */
    public SortedSet<String> events() {
        TreeSet<String> events = new TreeSet<>();
        for (int event = 0; event < histories.size(); event++) {
            if (!histories.get(event).isEmpty()) {
                events.add(scope.event(event).id());
            }
        }
        return events;
    }

    /** The event's steps, first day first; empty where no claim on it is left. */
    public List<Step> history(String event) {
        int number = scope.number(event);
        return number < 0 ? List.of() : histories.get(number);
    }

    /** How the event is known as of that day; null while it does not show. */
    public Step at(String event, LocalDate knownAsOf) {
        int day = Step.dayOf(knownAsOf);
        return history(event).reversed().stream().filter(step -> step.day() <= day).findFirst().orElse(null);
    }

    /** The days on which a claim begins to count. */
    public SortedSet<LocalDate> daysSaid() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int event = 0; event < histories.size(); event++) {
            for (Scope.Spoken claim : scope.claims(event)) {
                if (claim.day() != Step.ALWAYS_LAST) {
                    days.add(LocalDate.ofEpochDay(claim.day()));
                }
            }
        }
        return days;
    }

    /** The rule that gives the event its standing; null while it does not show. */
    public StandingRule rule(String event, LocalDate knownAsOf) {
        if (at(event, knownAsOf) == null) {
            return null;
        }
        int number = scope.number(event);
        return StandingRule.of(scope.event(number), scope.claims(number), Step.dayOf(knownAsOf), scope);
    }

    /** Every claim on the event, by day and then id; those that are {@code HIDDEN} are not to be shown. */
    public List<CountedClaim> counted(String event, LocalDate knownAsOf) {
        int number = scope.number(event);
        return number < 0 ? List.of() : scope.claims(number).stream()
                .map(claim -> CountedClaim.of(claim, knownAsOf, scope)).toList();
    }

    /** Shows every claim on the event with the day from which it counts, by that day and then id. */
    public void eachClaim(String event, ObjIntConsumer<Claim> visit) {
        int number = scope.number(event);
        for (Scope.Spoken claim : number < 0 ? List.<Scope.Spoken>of() : scope.claims(number)) {
            visit.accept(claim.claim(), claim.day());
        }
    }

    /** True where that claim is there, had been made by that day, and was not taken back. */
    public boolean counts(String claim, LocalDate knownAsOf) {
        Scope.Spoken spoken = scope.claim(claim);
        return spoken != null && spoken.holds(Step.dayOf(knownAsOf));
    }

    /** Where each party stands: the event's actors in its order, then other claimants by first word. */
    public List<Position> positions(String event, LocalDate knownAsOf) {
        int number = scope.number(event);
        return number < 0 ? List.of() : Position.of(scope.event(number), counted(event, knownAsOf), scope);
    }

    /** The reports that the event rests on, grouped by where they come from: known origins first. */
    public List<Support.Origin> reports(String event, LocalDate knownAsOf) {
        int number = scope.number(event);
        return number < 0 ? List.of()
                : scope.lineage().group(Step.reports(scope.claims(number), Step.dayOf(knownAsOf)));
    }

    /** Sources that cite each other in a circle: ids in the order of citation, each from its first id on. */
    public List<List<String>> circles() {
        return scope.lineage().circles();
    }

    /** Why a bound of the event is what it is; null while the event does not show. */
    public Why why(String event, Why.Side side, LocalDate knownAsOf) {
        InterfaceThread.refuse("finding reasons");
        if (at(event, knownAsOf) == null) {
            return null;
        }
        Component component = components.of(scope.number(event));
        return replay(component, knownAsOf).why(component.place(event), side);
    }

    /** What is known of the order of two events; null while either does not show. */
    public Order order(String a, String b, LocalDate knownAsOf) {
        InterfaceThread.refuse("ordering events");
        Step first = at(a, knownAsOf);
        Step second = at(b, knownAsOf);
        if (first == null || second == null) {
            return null;
        }
        Component here = components.of(scope.number(a));
        Component there = components.of(scope.number(b));
        Replay one = replay(here, knownAsOf);
        Replay other = here == there ? one : replay(there, knownAsOf);
        int start = 2 * here.place(a);
        int otherStart = 2 * there.place(b);
        Order.Reach reach = new Order.Reach(most(one, start + 1, other, otherStart),
                most(other, otherStart, one, start + 1), most(other, otherStart + 1, one, start),
                most(one, start, other, otherStart + 1));
        return Order.of(new Order.Placed(a, first.narrowed()), new Order.Placed(b, second.narrowed()), reach,
                undetermined(a, b, knownAsOf), new Order.Grounds() {
                    @Override
                    public List<Why.Reason> aBefore(boolean surely) {
                        return surely ? other.because(otherStart, one, start + 1, surely)
                                : one.because(start + 1, other, otherStart, surely);
                    }

                    @Override
                    public List<Why.Reason> aAfter(boolean surely) {
                        return surely ? one.because(start, other, otherStart + 1, surely)
                                : other.because(otherStart + 1, one, start, surely);
                    }
                });
    }

    private static OrderSolver.Length most(Replay one, int from, Replay other, int to) {
        return one == other ? one.most(from, to) : one.before(from).plus(other.after(to));
    }

    private List<String> undetermined(String a, String b, LocalDate knownAsOf) {
        return scope.given().relations().stream()
                .filter(relation -> relation.kind() == RelationKind.UNDETERMINED)
                .filter(relation -> joins(relation, a, b))
                .filter(relation -> relation.claim() == null || scope.claim(relation.claim()) != null
                        && scope.claim(relation.claim()).holds(Step.dayOf(knownAsOf)))
                .map(Relation::id).sorted().toList();
    }

    private static boolean joins(Relation relation, String a, String b) {
        return relation.from().equals(a) && relation.to().equals(b)
                || relation.from().equals(b) && relation.to().equals(a);
    }

    /** The claims that cannot all hold, by their ids. */
    public List<Contradiction> contradictions(LocalDate knownAsOf) {
        InterfaceThread.refuse("finding contradictions");
        Set<Component> touched = new LinkedHashSet<>();
        for (int event = 0; event < histories.size(); event++) {
            Step step = histories.get(event).isEmpty() ? null : at(scope.event(event).id(), knownAsOf);
            if (step != null && step.contradicted()) {
                touched.add(components.of(event));
            }
        }
        return touched.stream().flatMap(component -> replay(component, knownAsOf).contradictions().stream())
                .sorted(Comparator.comparing(found -> String.join(" ", found.claims()))).toList();
    }

    private static Replay replay(Component component, LocalDate knownAsOf) {
        return Replay.at(component, Step.dayOf(knownAsOf), Progress.NONE);
    }

    /** Which events relations tie together. */
    private static final class Components {

        private final Scope scope;
        private final int[] towards;
        private final Map<Integer, Component> byRoot = new TreeMap<>();

        Components(Scope scope) {
            this.scope = scope;
            towards = new int[scope.given().events().size()];
            Arrays.setAll(towards, event -> event);
            List<Relation> ties = scope.given().relations().stream().filter(this::ties).toList();
            Map<String, Integer> spokenOf = new HashMap<>();
            for (Relation tie : ties) {
                int from = scope.number(tie.from());
                join(from, scope.number(tie.to()));
                // All that one claim says hangs together: it stands or falls as one.
                int own = scope.number(scope.claim(tie.claim()).claim().event());
                join(from, own >= 0 ? own : from);
                join(from, spokenOf.computeIfAbsent(tie.claim(), none -> from));
            }
            Map<Integer, List<Relation>> tied = new TreeMap<>();
            ties.forEach(tie -> tied.computeIfAbsent(root(scope.number(tie.from())), none -> new ArrayList<>())
                    .add(tie));
            Map<Integer, List<Integer>> members = new TreeMap<>();
            for (int event = 0; event < towards.length; event++) {
                if (tied.containsKey(root(event))) {
                    members.computeIfAbsent(root(event), none -> new ArrayList<>()).add(event);
                }
            }
            tied.forEach((root, relations) ->
                    byRoot.put(root, new Component(scope, members.get(root), relations)));
        }

        private void join(int one, int other) {
            towards[root(one)] = root(other);
        }

        private boolean ties(Relation relation) {
            int from = scope.number(relation.from());
            int to = scope.number(relation.to());
            return relation.kind() != RelationKind.UNDETERMINED && scope.claim(relation.claim()) != null
                    && from >= 0 && to >= 0 && scope.shows(from) != Scope.NEVER && scope.shows(to) != Scope.NEVER;
        }

        private int root(int event) {
            int root = event;
            while (towards[root] != root) {
                towards[root] = towards[towards[root]];
                root = towards[root];
            }
            return root;
        }

        boolean isAlone(int event) {
            return !byRoot.containsKey(root(event));
        }

        Collection<Component> all() {
            return byRoot.values();
        }

        /** The component of an event; for one that is alone, its own. */
        Component of(int event) {
            Component component = byRoot.get(root(event));
            return component != null ? component : new Component(scope, List.of(event), List.of());
        }
    }
}
