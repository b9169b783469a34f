package tumen.evidence;

import java.util.List;

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
 * @param undetermined ids of relations that say on purpose that the order of these two is not known
 */
public record Order(String a, String b, Chance before, Chance after, Chance overlapping,
        List<Settling> settling, List<String> undetermined) {

    public Order {
        settling = List.copyOf(settling);
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
}
