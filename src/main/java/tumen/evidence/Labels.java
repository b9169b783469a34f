package tumen.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * The shortest lengths from one moment to all others, or (backwards) from all others to it, with the edge that
 * gives each. From the origin of time these are the latest times, and backwards the earliest, negated. Kept up
 * to date as edges come and go, touching only what changes (Ramalingam and Reps 1996, "An incremental algorithm
 * for a generalization of the shortest-path problem"). No path runs through the origin.
 */
final class Labels {

    /** No path leads there. */
    static final long UNREACHED = Long.MAX_VALUE;

    private final Network net;
    private final boolean back;
    private final int source;
    private final IntConsumer touched;
    private final long[] at;
    private final int[] strict;
    private final int[] via;
    private final PriorityQueue<Network.Entry> queue = new PriorityQueue<>();

    /** Labels of which only {@code source} is known yet; {@code touched} is told of each that changes. */
    Labels(Network net, int source, boolean back, IntConsumer touched) {
        this.net = net;
        this.source = source;
        this.back = back;
        this.touched = touched;
        at = new long[net.origin + 1];
        strict = new int[net.origin + 1];
        via = new int[net.origin + 1];
        clear();
    }

    private void clear() {
        Arrays.fill(at, UNREACHED);
        Arrays.fill(strict, 0);
        Arrays.fill(via, Network.NONE);
        at[source] = 0;
    }

    long at(int moment) {
        return at[moment];
    }

    int strict(int moment) {
        return strict[moment];
    }

    boolean reached(int moment) {
        return at[moment] != UNREACHED;
    }

    /** The edges from the source to the moment, the one at the source first. */
    List<Integer> path(int moment) {
        List<Integer> edges = new ArrayList<>();
        for (int here = moment; here != source; here = tail(via[here])) {
            edges.add(via[here]);
        }
        return edges.reversed();
    }

    private int tail(int edge) {
        return back ? net.to[edge] : net.from[edge];
    }

    private int head(int edge) {
        return back ? net.from[edge] : net.to[edge];
    }

    private int firstFrom(int moment) {
        return back ? net.firstIn[moment] : net.firstOut[moment];
    }

    private int nextFrom(int edge) {
        return back ? net.nextIn[edge] : net.nextOut[edge];
    }

    private int firstInto(int moment) {
        return back ? net.firstOut[moment] : net.firstIn[moment];
    }

    private int nextInto(int edge) {
        return back ? net.nextOut[edge] : net.nextIn[edge];
    }

    /** Finds all of them anew. */
    void find() {
        clear();
        relaxFrom(source);
        run();
    }

    /** Takes account of an edge that was joined. */
    void joined(int edge) {
        relax(edge);
        run();
    }

    /** Takes account of an edge that was cut. */
    void cut(int edge) {
        if (via[head(edge)] != edge) {
            return;
        }
        BitSet lost = new BitSet();
        List<Integer> below = new ArrayList<>();
        lost.set(head(edge));
        below.add(head(edge));
        for (int i = 0; i < below.size(); i++) {
            for (int next = firstFrom(below.get(i)); next != Network.NONE; next = nextFrom(next)) {
                if (via[head(next)] == next && !lost.get(head(next))) {
                    lost.set(head(next));
                    below.add(head(next));
                }
            }
        }
        for (int moment : below) {
            at[moment] = UNREACHED;
            strict[moment] = 0;
            via[moment] = Network.NONE;
            touched.accept(moment);
        }
        for (int moment : below) {
            for (int into = firstInto(moment); into != Network.NONE; into = nextInto(into)) {
                if (!lost.get(tail(into))) {
                    relax(into);
                }
            }
        }
        run();
    }

    private void run() {
        while (!queue.isEmpty()) {
            Network.Entry next = queue.poll();
            int moment = next.moment();
            // An entry that a shorter path has overtaken is passed over.
            if (next.equals(entry(moment))) {
                relaxFrom(moment);
            }
        }
    }

    private void relaxFrom(int moment) {
        for (int edge = firstFrom(moment); edge != Network.NONE; edge = nextFrom(edge)) {
            relax(edge);
        }
    }

    private void relax(int edge) {
        int tail = tail(edge);
        int head = head(edge);
        if (at[tail] == UNREACHED || head == net.origin || tail == net.origin && source != tail) {
            return;
        }
        long length = Network.plus(at[tail], net.most[edge]);
        int strictness = strict[tail] + net.strict[edge];
        if (head != source && (at[head] == UNREACHED
                || Network.shorter(length, strictness, at[head], strict[head]))) {
            at[head] = length;
            strict[head] = strictness;
            via[head] = edge;
            touched.accept(head);
            queue.add(entry(head));
        }
    }

    /** Lengths less potentials never fall along an edge, so that each moment is done once (Dijkstra). */
    private Network.Entry entry(int moment) {
        long lift = back ? net.potential[moment] : -net.potential[moment];
        int liftStrict = back ? net.potentialStrict[moment] : -net.potentialStrict[moment];
        return new Network.Entry(Network.plus(at[moment], lift), strict[moment] + liftStrict, moment);
    }
}
