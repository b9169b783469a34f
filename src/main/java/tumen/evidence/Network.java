package tumen.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Moments joined by limits: an edge {@code from -> to} says {@code to - from <= most}, or {@code <} where it is
 * strict. A length is a pair: milliseconds, and how many strict limits it runs through; of two equal lengths,
 * the one with more strict limits is the shorter. The last moment is the origin of time; edges at it are dates.
 *
 * <p>Potentials keep watch that the rest has no cycle of negative length: they exist exactly as long as it has
 * none. They are found by the method of Goldberg and Radzik ("A heuristic improvement of the Bellman-Ford
 * algorithm", 1993), and mended edge by edge by that of Cotton and Maler ("Fast and flexible difference
 * constraint propagation for DPLL(T)", 2006).
 */
final class Network {

    static final int NONE = -1;

    /** Something to be looked at in order of its length. */
    record Entry(long at, int strict, int moment) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            if (at != other.at) {
                return Long.compare(at, other.at);
            }
            return strict != other.strict ? Integer.compare(other.strict, strict)
                    : Integer.compare(moment, other.moment);
        }
    }

    final int origin;
    int[] from = new int[64];
    int[] to = new int[64];
    long[] most = new long[64];
    byte[] strict = new byte[64];
    final int[] firstOut;
    final int[] firstIn;
    int[] nextOut = new int[64];
    int[] nextIn = new int[64];
    private int[] previousOut = new int[64];
    private int[] previousIn = new int[64];
    private int edges;

    final long[] potential;
    final int[] potentialStrict;

    Network(int moments) {
        origin = moments;
        firstOut = new int[moments + 1];
        firstIn = new int[moments + 1];
        Arrays.fill(firstOut, NONE);
        Arrays.fill(firstIn, NONE);
        potential = new long[moments + 1];
        potentialStrict = new int[moments + 1];
    }

    static boolean shorter(long a, int aStrict, long b, int bStrict) {
        return a < b || a == b && aStrict > bStrict;
    }

    /** The sum, held at the ends of the range. */
    static long plus(long a, long b) {
        long sum = a + b;
        boolean over = ((a ^ sum) & (b ^ sum)) < 0;
        return over ? a < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1 : sum;
    }

    /** Takes down an edge without joining it yet; gives its number. */
    int make(int source, int target, long length, boolean isStrict) {
        if (edges == from.length) {
            grow(edges * 2);
        }
        from[edges] = source;
        to[edges] = target;
        most[edges] = length;
        strict[edges] = (byte) (isStrict ? 1 : 0);
        return edges++;
    }

    private void grow(int size) {
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        most = Arrays.copyOf(most, size);
        strict = Arrays.copyOf(strict, size);
        nextOut = Arrays.copyOf(nextOut, size);
        nextIn = Arrays.copyOf(nextIn, size);
        previousOut = Arrays.copyOf(previousOut, size);
        previousIn = Arrays.copyOf(previousIn, size);
    }

    boolean isDate(int edge) {
        return from[edge] == origin || to[edge] == origin;
    }

    void join(int edge) {
        int source = from[edge];
        int target = to[edge];
        nextOut[edge] = firstOut[source];
        previousOut[edge] = NONE;
        if (firstOut[source] != NONE) {
            previousOut[firstOut[source]] = edge;
        }
        firstOut[source] = edge;
        nextIn[edge] = firstIn[target];
        previousIn[edge] = NONE;
        if (firstIn[target] != NONE) {
            previousIn[firstIn[target]] = edge;
        }
        firstIn[target] = edge;
    }

    void cut(int edge) {
        unhook(edge, firstOut, from[edge], nextOut, previousOut);
        unhook(edge, firstIn, to[edge], nextIn, previousIn);
    }

    private static void unhook(int edge, int[] first, int moment, int[] next, int[] previous) {
        if (previous[edge] == NONE) {
            first[moment] = next[edge];
        } else {
            next[previous[edge]] = next[edge];
        }
        if (next[edge] != NONE) {
            previous[next[edge]] = previous[edge];
        }
    }

    private long slack(int edge) {
        return plus(plus(potential[from[edge]], most[edge]), -potential[to[edge]]);
    }

    private int slackStrict(int edge) {
        return potentialStrict[from[edge]] + strict[edge] - potentialStrict[to[edge]];
    }

    private boolean violated(int edge) {
        return !isDate(edge) && shorter(slack(edge), slackStrict(edge), 0, 0);
    }

    /** True where following the edge costs nothing, or less. */
    private boolean tight(int edge) {
        return !isDate(edge) && !shorter(0, 0, slack(edge), slackStrict(edge));
    }

    /**
     * Mends the potentials for an edge that is not yet joined.
     *
     * @return null where that worked, and it is now joined; else a cycle of negative length that it would close
     */
    int[] accept(int edge) {
        if (!violated(edge)) {
            join(edge);
            return null;
        }
        Mending mending = new Mending(edge);
        int[] cycle = mending.run();
        if (cycle == null) {
            join(edge);
        }
        return cycle;
    }

    /** Cotton and Maler's repair: moments are lowered in order of how much, each once. */
    private final class Mending {
        private final int added;
        private final Map<Integer, Entry> least = new HashMap<>();
        private final Map<Integer, Integer> via = new HashMap<>();
        private final Map<Integer, Entry> lowered = new LinkedHashMap<>();
        private final PriorityQueue<Entry> queue = new PriorityQueue<>();

        Mending(int added) {
            this.added = added;
        }

        int[] run() {
            offer(added, slack(added), slackStrict(added));
            while (!queue.isEmpty()) {
                Entry next = queue.poll();
                int moment = next.moment();
                if (lowered.containsKey(moment) || !next.equals(least.get(moment))) {
                    continue;
                }
                if (moment == from[added]) {
                    undo();
                    return cycle();
                }
                lowered.put(moment, new Entry(potential[moment], potentialStrict[moment], moment));
                potential[moment] = plus(potential[moment], next.at());
                potentialStrict[moment] += next.strict();
                for (int edge = firstOut[moment]; edge != NONE; edge = nextOut[edge]) {
                    if (!lowered.containsKey(to[edge]) && violated(edge)) {
                        offer(edge, slack(edge), slackStrict(edge));
                    }
                }
            }
            return null;
        }

        private void offer(int edge, long at, int strictness) {
            Entry offered = new Entry(at, strictness, to[edge]);
            Entry known = least.get(to[edge]);
            if (known == null || offered.compareTo(known) < 0) {
                least.put(to[edge], offered);
                via.put(to[edge], edge);
                queue.add(offered);
            }
        }

        private void undo() {
            lowered.forEach((moment, before) -> {
                potential[moment] = before.at();
                potentialStrict[moment] = before.strict();
            });
        }

        private int[] cycle() {
            List<Integer> edgesBack = new ArrayList<>();
            int moment = from[added];
            int edge;
            do {
                edge = via.get(moment);
                edgesBack.add(edge);
                moment = from[edge];
            } while (edge != added);
            return edgesBack.reversed().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Finds potentials for all that is joined, going on from those it has.
     *
     * @return null where there are some; else a cycle of negative length, of which an edge must be cut
     */
    int[] settle() {
        return new Settling(this).run();
    }

    /** Goldberg and Radzik's passes: along tight edges first, so that a chain takes one pass. */
    private static final class Settling {
        private final Network net;
        private final int[] via;
        private final byte[] colour;
        private final int[] cursor;
        private final int[] path;
        private final int[] order;

        Settling(Network net) {
            this.net = net;
            int size = net.origin + 1;
            via = new int[size];
            Arrays.fill(via, NONE);
            colour = new byte[size];
            cursor = new int[size];
            path = new int[size];
            order = new int[size];
        }

        int[] run() {
            BitSet open = new BitSet();
            open.set(0, net.origin);
            for (int pass = 1; !keepViolating(open).isEmpty(); pass++) {
                Arrays.fill(colour, (byte) 0);
                int found = net.origin;
                for (int root = open.nextSetBit(0); root >= 0; root = open.nextSetBit(root + 1)) {
                    if (colour[root] == 0) {
                        found = follow(root, found);
                        if (found < 0) {
                            return onPath(-found - 1);
                        }
                    }
                }
                open = relax(found);
                if (Integer.bitCount(pass) == 1 && pass >= 8) {
                    int[] cycle = amongVias();
                    if (cycle != null) {
                        return cycle;
                    }
                }
            }
            return null;
        }

        private BitSet keepViolating(BitSet moments) {
            for (int moment = moments.nextSetBit(0); moment >= 0; moment = moments.nextSetBit(moment + 1)) {
                boolean any = false;
                for (int edge = net.firstOut[moment]; edge != NONE && !any; edge = net.nextOut[edge]) {
                    any = net.violated(edge);
                }
                moments.set(moment, any);
            }
            return moments;
        }

        /** Depth first along tight edges; fills {@link #order} from the back. Below 0: a closing edge. */
        private int follow(int root, int place) {
            int found = place;
            int depth = 0;
            path[0] = root;
            colour[root] = 1;
            cursor[root] = net.firstOut[root];
            while (depth >= 0) {
                int moment = path[depth];
                int edge = cursor[moment];
                if (edge == NONE) {
                    colour[moment] = 2;
                    order[--found] = moment;
                    depth--;
                    continue;
                }
                if (net.tight(edge)) {
                    int next = net.to[edge];
                    if (colour[next] == 0) {
                        colour[next] = 1;
                        cursor[next] = net.firstOut[next];
                        path[++depth] = next;
                        continue;
                    }
                    if (colour[next] == 1 && closesBelowZero(edge, depth)) {
                        return -edge - 1;
                    }
                }
                cursor[moment] = net.nextOut[edge];
            }
            return found;
        }

        private boolean closesBelowZero(int closing, int depth) {
            boolean below = net.violated(closing);
            for (int i = depth; !below && path[i] != net.to[closing]; i--) {
                below = net.violated(cursor[path[i - 1]]);
            }
            return below;
        }

        private int[] onPath(int closing) {
            int start = 0;
            while (path[start] != net.to[closing]) {
                start++;
            }
            int[] cycle = new int[net.origin + 1];
            int length = 0;
            for (int i = start; path[i] != net.from[closing]; i++) {
                cycle[length++] = cursor[path[i]];
            }
            cycle[length++] = closing;
            return Arrays.copyOf(cycle, length);
        }

        private BitSet relax(int first) {
            BitSet lowered = new BitSet();
            for (int i = first; i < net.origin; i++) {
                int moment = order[i];
                for (int edge = net.firstOut[moment]; edge != NONE; edge = net.nextOut[edge]) {
                    if (net.violated(edge)) {
                        int target = net.to[edge];
                        net.potential[target] = plus(net.potential[moment], net.most[edge]);
                        net.potentialStrict[target] = net.potentialStrict[moment] + net.strict[edge];
                        via[target] = edge;
                        lowered.set(target);
                    }
                }
            }
            return lowered;
        }

        /** A cycle among the edges that lowered their moments last is of negative length. */
        private int[] amongVias() {
            int[] seen = new int[net.origin + 1];
            for (int start = 0; start < net.origin; start++) {
                int moment = start;
                while (seen[moment] == 0 && via[moment] != NONE) {
                    seen[moment] = start + 1;
                    moment = net.from[via[moment]];
                }
                if (seen[moment] == start + 1) {
                    List<Integer> back = new ArrayList<>();
                    int at = moment;
                    do {
                        back.add(via[at]);
                        at = net.from[via[at]];
                    } while (at != moment);
                    return back.reversed().stream().mapToInt(Integer::intValue).toArray();
                }
            }
            return null;
        }
    }
}
