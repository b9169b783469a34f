package tumen.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import tumen.model.Gap;
import tumen.model.Relation;
import tumen.time.Bounds;
import tumen.time.Edtf;

/**
 * Events that hang together by relations, and all that their claims say of when they were. Each event is two
 * moments, its start and its end. Immutable; {@link Replay} goes through its days.
 */
final class Component {

    /** The moment that dates are counted from. */
    private static final int ORIGIN = -1;

    /** Gaps beyond this (about 36 million years) are no limit. */
    private static final long LONGEST = 1L << 60;

    /**
     * One limit that follows from a claim, or from none: {@code to - from} is at most {@code most}.
     *
     * @param kind what kind of reason it is
     * @param from a moment: twice the event's place in the component, and 1 more for its end; or the origin
     * @param to the same
     * @param strict whether it is less than {@code most}
     * @param claim the claim, or null
     * @param relation the relation that the claim states, or null
     * @param loose whether it rests on a date marked {@code ~}, {@code ?} or {@code %}
     */
    record Limit(Why.Kind kind, int from, int to, long most, boolean strict, Scope.Spoken claim,
            Relation relation, boolean loose) {

        List<Integer> events() {
            if (from == ORIGIN || to == ORIGIN) {
                return List.of((from == ORIGIN ? to : from) / 2);
            }
            return from / 2 == to / 2 ? List.of(from / 2) : List.of(from / 2, to / 2);
        }

        /** Adds it to a solver that has other numbers for the events; gives its number there. */
        int place(OrderSolver solver, IntUnaryOperator numbers) {
            if (from == ORIGIN) {
                return solver.notAfter(moment(to, numbers), most);
            }
            if (to == ORIGIN) {
                return solver.notBefore(moment(from, numbers), -most);
            }
            return solver.limit(moment(from, numbers), moment(to, numbers), most, strict);
        }

        private static int moment(int moment, IntUnaryOperator numbers) {
            return 2 * numbers.applyAsInt(moment / 2) + moment % 2;
        }
    }

    /**
     * What a claim begins to say on a day: dates of its event, or a relation.
     *
     * @param relation the relation, or null where it is about the dates
     */
    record Arrival(int day, Scope.Spoken claim, Relation relation) {
    }

    private final Scope scope;
    private final int[] events;
    private final Map<String, Integer> places = new HashMap<>();
    private final TreeMap<Integer, List<Arrival>> arrivals = new TreeMap<>();
    private final TreeSet<Integer> endings = new TreeSet<>();

    /**
     * @param numbers the events, in the scope's numbers
     * @param relations the relations between them that count on some day; none is undetermined
     */
    Component(Scope scope, Collection<Integer> numbers, Collection<Relation> relations) {
        this.scope = scope;
        events = numbers.stream().sorted((a, b) -> scope.event(a).id().compareTo(scope.event(b).id()))
                .mapToInt(Integer::intValue).toArray();
        List<Arrival> all = new ArrayList<>();
        for (int place = 0; place < events.length; place++) {
            places.put(id(place), place);
            for (Scope.Spoken claim : scope.claims(events[place])) {
                all.add(new Arrival(claim.day(), claim, null));
            }
        }
        for (Relation relation : relations) {
            Scope.Spoken claim = scope.claim(relation.claim());
            long day = Math.max(claim.day(), Math.max(scope.shows(scope.number(relation.from())),
                    scope.shows(scope.number(relation.to()))));
            if (day < claim.until() && day <= Step.ALWAYS_LAST) {
                all.add(new Arrival((int) day, claim, relation));
            }
        }
        all.sort((a, b) -> {
            int byClaim = Scope.Spoken.BY_DAY.compare(a.claim, b.claim);
            return byClaim != 0 ? byClaim : key(a).compareTo(key(b));
        });
        for (Arrival arrival : all) {
            arrivals.computeIfAbsent(arrival.day, none -> new ArrayList<>()).add(arrival);
            if (arrival.claim.until() != Scope.NEVER) {
                endings.add((int) arrival.claim.until());
            }
        }
    }

    private static String key(Arrival arrival) {
        return arrival.relation == null ? "" : arrival.relation.id();
    }

    int size() {
        return events.length;
    }

    Scope scope() {
        return scope;
    }

    /** The id of the event at a place. */
    String id(int place) {
        return scope.event(events[place]).id();
    }

    /** The scope's number of the event at a place. */
    int number(int place) {
        return events[place];
    }

    int place(String event) {
        return places.get(event);
    }

    /** The days on which something changes, first day first. */
    TreeSet<Integer> days() {
        TreeSet<Integer> days = new TreeSet<>(arrivals.keySet());
        days.addAll(endings);
        return days;
    }

    boolean ends(int day) {
        return endings.contains(day);
    }

    List<Arrival> arrivals(int day) {
        return arrivals.getOrDefault(day, List.of());
    }

    /** All that was said by a day, and not taken back, by day. */
    List<Arrival> holding(int day) {
        return arrivals.headMap(day, true).values().stream().flatMap(List::stream)
                .filter(arrival -> arrival.claim.holds(day)).toList();
    }

    /** The limits that follow from what a claim says. */
    List<Limit> limits(Arrival arrival) {
        List<Limit> limits = new ArrayList<>();
        if (arrival.relation != null) {
            relation(arrival, limits);
        } else if (arrival.claim.dates()) {
            dates(arrival.claim, limits);
            past(arrival.claim, limits);
        }
        return limits;
    }

    private void dates(Scope.Spoken claim, List<Limit> limits) {
        Edtf edtf = claim.claim().dates();
        if (edtf == null) {
            return;
        }
        int start = 2 * place(claim.claim().event());
        Bounds bounds = edtf.bounds(scope.event(events[start / 2]).zone());
        boolean loose = edtf.approximate() || edtf.uncertain();
        notBefore(start, bounds.startEarliest(), claim, loose, limits);
        notAfter(Why.Kind.DATE, start, bounds.startLatest(), claim, loose, limits);
        notBefore(start + 1, bounds.endEarliest(), claim, loose, limits);
        notAfter(Why.Kind.DATE, start + 1, bounds.endLatest(), claim, loose, limits);
    }

    private void past(Scope.Spoken claim, List<Limit> limits) {
        long said = saidBy(claim);
        if (said != Bounds.OPEN_FUTURE) {
            Edtf edtf = claim.claim().said().edtf();
            notAfter(Why.Kind.PAST, 2 * place(claim.claim().event()) + 1, said, claim,
                    edtf.approximate() || edtf.uncertain(), limits);
        }
    }

    /** The last instant at which a claim about the past can have been said, else the open future. */
    static long saidBy(Scope.Spoken claim) {
        boolean speaksOfPast = claim.claim().past() && claim.dates() && claim.claim().said() != null;
        return speaksOfPast ? claim.claim().said().edtf().bounds(claim.claim().said().zone()).endLatest()
                : Bounds.OPEN_FUTURE;
    }

    private static void notBefore(int moment, long time, Scope.Spoken claim, boolean loose, List<Limit> limits) {
        if (time != Bounds.OPEN_PAST) {
            limits.add(new Limit(Why.Kind.DATE, moment, ORIGIN, -time, false, claim, null, loose));
        }
    }

    private static void notAfter(Why.Kind kind, int moment, long time, Scope.Spoken claim, boolean loose,
            List<Limit> limits) {
        if (time != Bounds.OPEN_FUTURE) {
            limits.add(new Limit(kind, ORIGIN, moment, time, false, claim, null, loose));
        }
    }

    /** Allen 1983, figure 2, as limits on starts and ends. A gap counts for before, after and not after alone. */
    private void relation(Arrival arrival, List<Limit> limits) {
        Relation relation = arrival.relation;
        int a = 2 * place(relation.from());
        int b = 2 * place(relation.to());
        switch (relation.kind()) {
            case BEFORE -> apart(arrival, a + 1, b, true, limits);
            case AFTER -> apart(arrival, b + 1, a, true, limits);
            case NOT_AFTER -> apart(arrival, a, b, false, limits);
            case MEETS -> meets(arrival, a, b, limits);
            case MET_BY -> meets(arrival, b, a, limits);
            case OVERLAPS -> overlaps(arrival, a, b, limits);
            case OVERLAPPED_BY -> overlaps(arrival, b, a, limits);
            case STARTS -> starts(arrival, a, b, limits);
            case STARTED_BY -> starts(arrival, b, a, limits);
            case DURING -> during(arrival, a, b, limits);
            case CONTAINS -> during(arrival, b, a, limits);
            case FINISHES -> finishes(arrival, a, b, limits);
            case FINISHED_BY -> finishes(arrival, b, a, limits);
            case EQUALS -> {
                same(arrival, a, b, limits);
                same(arrival, a + 1, b + 1, limits);
            }
            case UNDETERMINED -> throw new IllegalArgumentException(relation.id() + " says nothing of order");
        }
    }

    private static void apart(Arrival arrival, int first, int second, boolean strict, List<Limit> limits) {
        Gap gap = arrival.relation.gap();
        long least = gap == null ? 0 : millis(gap.min());
        limits.add(limit(arrival, second, first, -least, strict && least == 0));
        if (gap != null && gap.max() != null && millis(gap.max()) < LONGEST) {
            limits.add(limit(arrival, first, second, millis(gap.max()), false));
        }
    }

    private static long millis(Duration gap) {
        return gap.getSeconds() >= LONGEST / 1000 ? LONGEST : gap.toMillis();
    }

    /** A day ends in its last millisecond, and the next begins in the one after: these meet. */
    private static void meets(Arrival arrival, int a, int b, List<Limit> limits) {
        limits.add(limit(arrival, b, a + 1, 0, false));
        limits.add(limit(arrival, a + 1, b, 1, false));
    }

    private static void overlaps(Arrival arrival, int a, int b, List<Limit> limits) {
        sooner(arrival, a, b, limits);
        sooner(arrival, b, a + 1, limits);
        sooner(arrival, a + 1, b + 1, limits);
    }

    private static void starts(Arrival arrival, int a, int b, List<Limit> limits) {
        same(arrival, a, b, limits);
        sooner(arrival, a + 1, b + 1, limits);
    }

    private static void during(Arrival arrival, int a, int b, List<Limit> limits) {
        sooner(arrival, b, a, limits);
        sooner(arrival, a + 1, b + 1, limits);
    }

    private static void finishes(Arrival arrival, int a, int b, List<Limit> limits) {
        sooner(arrival, b, a, limits);
        same(arrival, a + 1, b + 1, limits);
    }

    private static void same(Arrival arrival, int first, int second, List<Limit> limits) {
        limits.add(limit(arrival, first, second, 0, false));
        limits.add(limit(arrival, second, first, 0, false));
    }

    private static void sooner(Arrival arrival, int first, int second, List<Limit> limits) {
        limits.add(limit(arrival, second, first, 0, true));
    }

    private static Limit limit(Arrival arrival, int from, int to, long most, boolean strict) {
        return new Limit(Why.Kind.RELATION, from, to, most, strict, arrival.claim, arrival.relation, false);
    }
}
