package tumen.index;

import java.util.Arrays;
import java.util.function.Supplier;
import tumen.work.Aside;

/**
 * The dated events in the order of their first and of their last instant, as when all claims count; and, for
 * blocks of events, how far they reach.
 *
 * @param dated how many events are dated
 * @param byFirst ordinals in order of the first instant, or null where that is their own order
 * @param byLast ordinals in order of the last instant, or null where that is their own order
 * @param reachBack by block: the earliest first instant
 * @param reachOn by block: the latest last instant
 */
record Orders(int dated, int[] byFirst, int[] byLast, long[] reachBack, long[] reachOn) {

    /** Events in a block, as a power of two. */
    static final int BLOCK_SHIFT = 9;

    /** From so many events on, one order is made beside the other. */
    private static final int MANY = 50_000;

    static Orders of(StoryIndex index) {
        Steps steps = index.steps();
        int dated = index.dated();
        int blocks = (dated >> BLOCK_SHIFT) + 1;
        long[] reachBack = new long[blocks];
        long[] reachOn = new long[blocks];
        Arrays.fill(reachBack, Long.MAX_VALUE);
        Arrays.fill(reachOn, Long.MIN_VALUE);
        for (int e = 0; e < dated; e++) {
            int step = index.lastStep(e);
            int block = e >> BLOCK_SHIFT;
            reachBack[block] = Math.min(reachBack[block], steps.first(step));
            reachOn[block] = Math.max(reachOn[block], steps.last(step));
        }
        Supplier<int[]> byLast = () -> Sorting.order(dated, e -> steps.last(index.lastStep(e)));
        Aside<int[]> aside = dated < MANY ? null : Aside.of(byLast);
        int[] byFirst = Sorting.order(dated, e -> steps.first(index.lastStep(e)));
        return new Orders(dated, byFirst, aside == null ? byLast.get() : aside.get(), reachBack, reachOn);
    }
}
