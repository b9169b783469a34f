package tumen.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A length for each moment, of which none is longer than its neighbour's and the link between allows. They exist
 * exactly as long as no cycle of links is of negative length, and so keep watch over that; dates play no part.
 *
 * <p>Found by the method of Goldberg and Radzik ("A heuristic improvement of the Bellman-Ford algorithm", 1993),
 * and mended link by link by that of Cotton and Maler ("Fast and flexible difference constraint propagation for
 * DPLL(T)", 2006).
 */
final class Potentials {

    private static final int NONE = OrderSolver.Links.NONE;

    private final OrderSolver.Links links;
    private final long[] at;
    private final int[] strict;
    private Mending mending;

    Potentials(OrderSolver.Links links) {
        this.links = links;
        at = new long[links.origin + 1];
        strict = new int[links.origin + 1];
    }

    long at(int moment) {
        return at[moment];
    }

    int strict(int moment) {
        return strict[moment];
    }

    private long slack(int link) {
        return OrderSolver.plus(OrderSolver.plus(at[links.from[link]], links.most[link]), -at[links.to[link]]);
    }

    private int slackStrict(int link) {
        return strict[links.from[link]] + links.strict[link] - strict[links.to[link]];
    }

    private boolean violated(int link) {
        return !links.isDate(link) && OrderSolver.shorter(slack(link), slackStrict(link), 0, 0);
    }

    /** True where following the link costs nothing, or less. */
    private boolean tight(int link) {
        return !links.isDate(link) && !OrderSolver.shorter(0, 0, slack(link), slackStrict(link));
    }

    /**
     * Mends the potentials for a link that is not yet joined.
     *
     * @return null where that worked; else a cycle of negative length that the link would close
     */
    int[] accept(int link) {
        if (!violated(link)) {
            return null;
        }
        if (mending == null) {
            mending = new Mending();
        }
        return mending.run(link);
    }

    /**
     * Finds potentials for all that is joined, going on from those there are.
     *
     * @return null where there are some; else a cycle of negative length, of which a link must be cut
     */
    int[] settle() {
        return new Settling().run();
    }

    private static int[] forwards(List<Integer> back) {
        return back.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Cotton and Maler's repair: moments are lowered in order of how much, each once. */
    private final class Mending {
        private final long[] by = new long[at.length];
        private final int[] byStrict = new int[at.length];
        private final int[] via = new int[at.length];
        private final boolean[] lowered = new boolean[at.length];
        private final PriorityQueue<OrderSolver.Entry> queue = new PriorityQueue<>();
        private int[] met = new int[64];
        private int count;

        int[] run(int added) {
            int[] cycle = lower(added);
            for (int i = 0; i < count; i++) {
                int moment = met[i];
                if (cycle != null && lowered[moment]) {
                    at[moment] -= by[moment];
                    strict[moment] -= byStrict[moment];
                }
                by[moment] = 0;
                byStrict[moment] = 0;
                lowered[moment] = false;
            }
            count = 0;
            queue.clear();
            return cycle;
        }

        private int[] lower(int added) {
            offer(added);
            while (!queue.isEmpty()) {
                OrderSolver.Entry next = queue.poll();
                int moment = next.moment();
                if (lowered[moment] || by[moment] != next.at() || byStrict[moment] != next.strict()) {
                    continue;
                }
                if (moment == links.from[added]) {
                    return cycle(added);
                }
                lowered[moment] = true;
                at[moment] += by[moment];
                strict[moment] += byStrict[moment];
                for (int link = links.firstOut[moment]; link != NONE; link = links.nextOut[link]) {
                    if (!lowered[links.to[link]] && violated(link)) {
                        offer(link);
                    }
                }
            }
            return null;
        }

        private void offer(int link) {
            int moment = links.to[link];
            long offered = slack(link);
            int offeredStrict = slackStrict(link);
            if (OrderSolver.shorter(offered, offeredStrict, by[moment], byStrict[moment])) {
                if (by[moment] == 0 && byStrict[moment] == 0) {
                    met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
                    met[count++] = moment;
                }
                by[moment] = offered;
                byStrict[moment] = offeredStrict;
                via[moment] = link;
                queue.add(new OrderSolver.Entry(offered, offeredStrict, moment));
            }
        }

        private int[] cycle(int added) {
            List<Integer> back = new ArrayList<>();
            int moment = links.from[added];
            do {
                back.add(via[moment]);
                moment = links.from[via[moment]];
            } while (back.getLast() != added);
            return forwards(back);
        }
    }

    /**
     * Goldberg and Radzik's passes: in the order of tight links, so that a chain takes one pass. Moments that
     * tight links tie together in a round keep their distance, and are lowered as one.
     */
    private final class Settling {
        private final int[] found;
        private final int[] lowest;
        private final int[] knot;
        private final int[] cursor;
        private final int[] path;
        private final int[] stack;
        private final int[] order;
        private final int[] ends;
        private final long[] before;
        private final int[] beforeStrict;
        private int height;
        private int number;
        private int ordered;
        private int knots;

        Settling() {
            int size = at.length;
            found = new int[size];
            lowest = new int[size];
            knot = new int[size];
            cursor = new int[size];
            path = new int[size];
            stack = new int[size];
            order = new int[size];
            ends = new int[size + 1];
            before = new long[size];
            beforeStrict = new int[size];
        }

        int[] run() {
            BitSet open = new BitSet();
            open.set(0, links.origin);
            while (!keepViolating(open).isEmpty()) {
                Arrays.fill(found, 0);
                number = 0;
                ordered = 0;
                knots = 0;
                for (int root = open.nextSetBit(0); root >= 0; root = open.nextSetBit(root + 1)) {
                    if (found[root] == 0) {
                        follow(root);
                    }
                }
                int closing = violatedWithin();
                if (closing != NONE) {
                    return round(closing);
                }
                open = relax();
            }
            return null;
        }

        private BitSet keepViolating(BitSet moments) {
            for (int moment = moments.nextSetBit(0); moment >= 0; moment = moments.nextSetBit(moment + 1)) {
                boolean any = false;
                for (int link = links.firstOut[moment]; link != NONE && !any; link = links.nextOut[link]) {
                    any = violated(link);
                }
                moments.set(moment, any);
            }
            return moments;
        }

        /** Finds the knots of moments that tight links tie in rounds, the last first (Tarjan 1972). */
        private void follow(int root) {
            int depth = 0;
            path[0] = root;
            meet(root);
            while (depth >= 0) {
                int moment = path[depth];
                int link = cursor[moment];
                if (link == NONE) {
                    if (lowest[moment] == found[moment]) {
                        close(moment);
                    }
                    if (--depth >= 0) {
                        lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[moment]);
                    }
                    continue;
                }
                cursor[moment] = links.nextOut[link];
                int next = links.to[link];
                if (tight(link)) {
                    if (found[next] == 0) {
                        meet(next);
                        path[++depth] = next;
                    } else if (knot[next] == NONE) {
                        lowest[moment] = Math.min(lowest[moment], found[next]);
                    }
                }
            }
        }

        private void meet(int moment) {
            found[moment] = ++number;
            lowest[moment] = number;
            knot[moment] = NONE;
            cursor[moment] = links.firstOut[moment];
            stack[height++] = moment;
            before[moment] = at[moment];
            beforeStrict[moment] = strict[moment];
        }

        private void close(int moment) {
            int member;
            do {
                member = stack[--height];
                knot[member] = knots;
                order[ordered++] = member;
            } while (member != moment);
            ends[++knots] = ordered;
        }

        private int violatedWithin() {
            for (int i = 0; i < ordered; i++) {
                for (int link = links.firstOut[order[i]]; link != NONE; link = links.nextOut[link]) {
                    if (violated(link) && knot[links.to[link]] == knot[order[i]]) {
                        return link;
                    }
                }
            }
            return NONE;
        }

        /** The round that an link closes within its knot. */
        private int[] round(int closing) {
            Map<Integer, Integer> via = new LinkedHashMap<>();
            List<Integer> reached = new ArrayList<>(List.of(links.to[closing]));
            for (int i = 0; reached.get(i) != links.from[closing]; i++) {
                int moment = reached.get(i);
                for (int link = links.firstOut[moment]; link != NONE; link = links.nextOut[link]) {
                    int next = links.to[link];
                    if (tight(link) && knot[next] == knot[moment] && next != links.to[closing]
                            && via.putIfAbsent(next, link) == null) {
                        reached.add(next);
                    }
                }
            }
            List<Integer> back = new ArrayList<>(List.of(closing));
            for (int moment = links.from[closing]; moment != links.to[closing]; moment = links.from[via.get(moment)]) {
                back.add(via.get(moment));
            }
            return forwards(back);
        }

        private BitSet relax() {
            BitSet lowered = new BitSet();
            for (int part = knots - 1; part >= 0; part--) {
                lowerAsOne(ends[part], ends[part + 1]);
                for (int i = ends[part]; i < ends[part + 1]; i++) {
                    for (int link = links.firstOut[order[i]]; link != NONE; link = links.nextOut[link]) {
                        if (violated(link)) {
                            int target = links.to[link];
                            at[target] = OrderSolver.plus(at[order[i]], links.most[link]);
                            strict[target] = strict[order[i]] + links.strict[link];
                            lowered.set(target);
                        }
                    }
                }
            }
            return lowered;
        }

        private void lowerAsOne(int first, int end) {
            long by = 0;
            int strictly = 0;
            for (int i = first; i < end; i++) {
                long here = at[order[i]] - before[order[i]];
                int hereStrictly = strict[order[i]] - beforeStrict[order[i]];
                if (OrderSolver.shorter(here, hereStrictly, by, strictly)) {
                    by = here;
                    strictly = hereStrictly;
                }
            }
            for (int i = first; i < end; i++) {
                at[order[i]] = before[order[i]] + by;
                strict[order[i]] = beforeStrict[order[i]] + strictly;
            }
        }
    }
}
