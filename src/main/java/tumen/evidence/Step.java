package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tumen.model.Stance;
import tumen.model.Standing;
import tumen.time.Bounds;
import tumen.time.Edtf;

/**
 * How an event is known from one day on, until its next step.
 *
 * @param day the day from which this holds, as days since 1970-01-01; {@link #ALWAYS_LAST} for what also
 *     counts the claims that nothing dates, and so holds only while no day is set
 * @param standing how it stands
 * @param stated what its counted claims' own dates give; where these exclude each other, what holds them all
 * @param narrowed the same narrowed by what was said of the past, and by order; as {@code stated} where the
 *     event is part of a contradiction
 * @param inferred which sides of {@code narrowed} are not stated: {@link Why.Side#bit} of each
 * @param support what it rests on
 * @param contradicted whether the event is part of a contradiction
 * @param approximate whether a stated bound rests on {@code ~} or {@code %} dates alone
 * @param uncertain whether a stated bound rests on {@code ?} or {@code %} dates alone
 * @param lasts whether a counted claim says that it lasted
 */
public record Step(int day, Standing standing, Bounds stated, Bounds narrowed, int inferred, Support support,
        boolean contradicted, boolean approximate, boolean uncertain, boolean lasts) {

    /** The day of the step that counts all claims, undatable ones too. */
    public static final int ALWAYS_LAST = Integer.MAX_VALUE;

    /**
     * The number of a day, as days since 1970-01-01; null stands for the last of all. One beyond all days that a number
     * reaches is the outermost.
     */
    public static int dayOf(LocalDate date) {
        return date == null ? ALWAYS_LAST : Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, ALWAYS_LAST - 1);
    }

    /** True where the bound of that side follows from order or from when it was told, and is not stated. */
    public boolean inferred(Why.Side side) {
        return (inferred & side.bit()) != 0;
    }

    /** True where both tell the same, from whatever day. */
    boolean tellsTheSame(Step other) {
        return equals(new Step(day, other.standing, other.stated, other.narrowed, other.inferred,
                other.support, other.contradicted, other.approximate, other.uncertain, other.lasts));
    }

    /** The step of an event that shows on that day. */
    static Step of(Scope scope, int event, int day, Dates dates, Bounds narrowed, boolean contradicted) {
        List<Scope.Spoken> claims = scope.claims(event);
        // mostly nothing narrows them: then one is both
        Bounds known = contradicted || narrowed.equals(dates.bounds) ? dates.bounds : narrowed;
        int inferred = 0;
        for (Why.Side side : Why.Side.values()) {
            inferred |= side.of(known) != side.of(dates.bounds) ? side.bit() : 0;
        }
        return new Step(day, StandingRule.of(scope.event(event), claims, day, scope).standing(), dates.bounds,
                known, inferred, Support.of(scope.lineage().group(reports(claims, day))), contradicted,
                dates.approximate, dates.uncertain, dates.lasts);
    }

    /** The reports of the counted claims that assert the event. */
    static List<String> reports(List<Scope.Spoken> claims, int day) {
        List<String> reports = new ArrayList<>();
        for (Scope.Spoken claim : claims) {
            if (claim.holds(day, Stance.ASSERTS)) {
                reports.addAll(claim.claim().passages());
            }
        }
        return reports;
    }

    /**
     * What the counted claims' own dates give an event, together.
     *
     * @param exclude whether they exclude each other
     */
    record Dates(Bounds bounds, boolean exclude, boolean approximate, boolean uncertain, boolean lasts) {

        private static final Dates NONE = new Dates(Bounds.NONE, false, false, false, false);

        /** One claim's date, in the event's zone. */
        private record One(Edtf edtf, Bounds bounds) {
        }

        static Dates of(Scope scope, int event, int day) {
            List<One> all = new ArrayList<>(1);
            for (Scope.Spoken claim : scope.claims(event)) {
                if (claim.dates() && claim.claim().dates() != null && claim.holds(day)) {
                    Edtf edtf = claim.claim().dates();
                    all.add(new One(edtf, ordered(edtf.bounds(scope.event(event).zone()))));
                }
            }
            if (all.isEmpty()) {
                return NONE;
            }
            if (all.size() == 1) {
                Edtf edtf = all.getFirst().edtf;
                Bounds bounds = all.getFirst().bounds;
                boolean finite = !bounds.isUndated();
                return new Dates(bounds, false, finite && edtf.approximate(), finite && edtf.uncertain(),
                        edtf.lasts());
            }
            Bounds common = all.getFirst().bounds;
            for (One one : all) {
                common = common == null ? null : common.intersect(one.bounds);
            }
            Bounds bounds = common == null ? hull(all) : ordered(common);
            return new Dates(bounds, common == null, restsOn(all, bounds, Edtf::approximate),
                    restsOn(all, bounds, Edtf::uncertain), all.stream().anyMatch(one -> one.edtf.lasts()));
        }

        /** Nothing ends before it starts. */
        static Bounds ordered(Bounds bounds) {
            return new Bounds(bounds.startEarliest(), Math.min(bounds.startLatest(), bounds.endLatest()),
                    Math.max(bounds.startEarliest(), bounds.endEarliest()), bounds.endLatest());
        }

        private static Bounds hull(List<One> all) {
            Bounds hull = all.getFirst().bounds;
            for (One one : all) {
                Bounds next = one.bounds;
                hull = new Bounds(Math.min(hull.startEarliest(), next.startEarliest()),
                        Math.max(hull.startLatest(), next.startLatest()),
                        Math.min(hull.endEarliest(), next.endEarliest()),
                        Math.max(hull.endLatest(), next.endLatest()));
            }
            return hull;
        }

        /** True where some bound is given by such dates, and by no other. */
        private static boolean restsOn(List<One> all, Bounds bounds, Predicate<Edtf> such) {
            for (Why.Side side : Why.Side.values()) {
                boolean given = false;
                boolean otherwise = false;
                for (One one : all) {
                    boolean gives = side.of(one.bounds) == side.of(bounds) && !isOpen(side.of(bounds));
                    given |= gives && such.test(one.edtf);
                    otherwise |= gives && !such.test(one.edtf);
                }
                if (given && !otherwise) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOpen(long limit) {
            return limit == Bounds.OPEN_PAST || limit == Bounds.OPEN_FUTURE;
        }

        /**
         * True where the date may be that of a moment: it does not last, and says the same of start and end.
         */
        static boolean ofMoment(Edtf edtf, Bounds bounds) {
            return !edtf.lasts() && bounds.startEarliest() == bounds.endEarliest()
                    && bounds.startLatest() == bounds.endLatest();
        }
    }
}
