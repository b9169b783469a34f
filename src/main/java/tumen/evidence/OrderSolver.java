package tumen.evidence;

/**
 * A Simple Temporal Problem (Dechter, Meiri, Pearl 1991, "Temporal constraint networks"): moments, limits on
 * each, and limits on how far apart two of them lie.
 */
public final class OrderSolver {

    /** Moments numbered from 0, on which nothing is known. */
    public OrderSolver(int moments) {
        throw new UnsupportedOperationException();
    }
}
