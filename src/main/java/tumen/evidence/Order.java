package tumen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tumen.model.Relation;
import tumen.time.Bounds;

/**
 * What the claims say of the order of two events.
 *
 * @param a id of the one
 * @param b id of the other
 * @param before whether {@code a} ended before {@code b} started
 * @param after whether {@code a} started after {@code b} ended
 * @param overlapping whether they share a moment
 * @param settling where it is open: the single bounds that would settle it; empty where only a claim on their
 *     order, or a date for each, would
 * @param reasons what makes {@code before} or {@code after} necessary or impossible; empty where all is open
 * @param undetermined ids of relations that say on purpose that the order of these two is not known
 */
public record Order(String a, String b, Chance before, Chance after, Chance overlapping,
        List<Settling> settling, List<Why.Reason> reasons, List<String> undetermined) {

    public Order {
        settling = List.copyOf(settling);
        reasons = List.copyOf(reasons);
        undetermined = List.copyOf(undetermined);
    }

    /** How sure something is, given the counted claims. */
    public enum Chance { NECESSARY, POSSIBLE, IMPOSSIBLE }

    /** What a bound would settle. */
    public enum Outcome { A_BEFORE_B, A_AFTER_B }

    /**
     * A bound that nobody gives, and that would settle the order.
     *
     * @param event id of the event that it would limit
     * @param side which bound: the latest end, or the earliest start
     * @param limit what it would have to lie before (latest end) or after (earliest start); epoch milliseconds
     * @param outcome what would then be necessary
     */
    public record Settling(String event, Why.Side side, long limit, Outcome outcome) {
    }

    /** True where more than one of the three is possible. */
    public boolean open() {
        return before != Chance.NECESSARY && after != Chance.NECESSARY && overlapping != Chance.NECESSARY;
    }

    /**
     * How far apart two events can lie at most.
     *
     * @param bAhead the start of b less the end of a
     * @param aOver the end of a less the start of b
     * @param aAhead the start of a less the end of b
     * @param bOver the end of b less the start of a
     */
    record Reach(OrderSolver.Length bAhead, OrderSolver.Length aOver, OrderSolver.Length aAhead,
            OrderSolver.Length bOver) {
    }

    /** One of the two, and its bounds. */
    record Placed(String event, Bounds bounds) {
    }

    /** The reasons, for whoever wants them: what makes it so ({@code surely}), or what forbids it. */
    interface Grounds {
        List<Why.Reason> aBefore(boolean surely);

        List<Why.Reason> aAfter(boolean surely);
    }

    /** What a relation says, as a sentence; {@code titles} tells what to call an event, by id. */
    public static String sentence(Relation relation, Locale locale, Function<String, String> titles) {
        return Sayings.of(relation, locale, titles);
    }

    static Order of(Placed a, Placed b, Reach reach, List<String> undetermined, Grounds grounds) {
        Chance before = chance(reach.aOver(), reach.bAhead());
        Chance after = chance(reach.bOver(), reach.aAhead());
        Chance overlapping = before == Chance.NECESSARY || after == Chance.NECESSARY ? Chance.IMPOSSIBLE
                : before == Chance.IMPOSSIBLE && after == Chance.IMPOSSIBLE ? Chance.NECESSARY : Chance.POSSIBLE;
        List<Settling> settling = new ArrayList<>();
        if (before == Chance.POSSIBLE) {
            settle(a, b, Outcome.A_BEFORE_B, settling);
        }
        if (after == Chance.POSSIBLE) {
            settle(b, a, Outcome.A_AFTER_B, settling);
        }
        List<Why.Reason> reasons = new ArrayList<>();
        if (before == Chance.NECESSARY || after == Chance.NECESSARY) {
            reasons.addAll(before == Chance.NECESSARY ? grounds.aBefore(true) : grounds.aAfter(true));
        } else {
            reasons.addAll(before == Chance.IMPOSSIBLE ? grounds.aBefore(false) : List.of());
            reasons.addAll(after == Chance.IMPOSSIBLE ? grounds.aAfter(false) : List.of());
        }
        return new Order(a.event(), b.event(), before, after, overlapping, settling,
                reasons.stream().distinct().toList(), undetermined);
    }

    private static Chance chance(OrderSolver.Length over, OrderSolver.Length ahead) {
        if (over.belowZero()) {
            return Chance.NECESSARY;
        }
        return ahead.canExceedZero() ? Chance.POSSIBLE : Chance.IMPOSSIBLE;
    }

    /** The bounds of either that would put the first before the second, as far as the other's leave room. */
    private static void settle(Placed first, Placed second, Outcome outcome, List<Settling> settling) {
        long start = second.bounds().startEarliest();
        if (start != Bounds.OPEN_PAST && first.bounds().endEarliest() < start) {
            settling.add(new Settling(first.event(), Why.Side.END_LATEST, start, outcome));
        }
        long end = first.bounds().endLatest();
        if (end != Bounds.OPEN_FUTURE && second.bounds().startLatest() > end) {
            settling.add(new Settling(second.event(), Why.Side.START_EARLIEST, end, outcome));
        }
    }
}
