package tumen.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * The shortest lengths from one moment to all others, or (backwards) from all others to it, with the link that
 * gives each. From the origin of time these are the latest times, and backwards the earliest, negated. Kept up
 * to date as links come and go, touching only what changes (Ramalingam and Reps 1996, "An incremental algorithm
 * for a generalization of the shortest-path problem"). No path runs through the origin.
 */
final class Labels {

    /** No path leads there. */
    static final long UNREACHED = Long.MAX_VALUE;

    private final OrderSolver.Links links;
    private final Potentials potentials;
    private final boolean back;
    private final int source;
    private final IntConsumer touched;
    private final long[] at;
    private final int[] strict;
    private final int[] via;
    private final PriorityQueue<OrderSolver.Entry> queue = new PriorityQueue<>();

    /** Labels of which only {@code source} is known yet; {@code touched} is told of each that changes. */
    Labels(OrderSolver.Links links, Potentials potentials, int source, boolean back, IntConsumer touched) {
        this.links = links;
        this.potentials = potentials;
        this.source = source;
        this.back = back;
        this.touched = touched;
        at = new long[links.origin + 1];
        strict = new int[links.origin + 1];
        via = new int[links.origin + 1];
        clear();
    }

    private void clear() {
        Arrays.fill(at, UNREACHED);
        Arrays.fill(strict, 0);
        Arrays.fill(via, OrderSolver.Links.NONE);
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

    /** The links from the source to the moment, the one at the source first. */
    List<Integer> path(int moment) {
        List<Integer> path = new ArrayList<>();
        for (int here = moment; here != source; here = tail(via[here])) {
            path.add(via[here]);
        }
        return path.reversed();
    }

    private int tail(int link) {
        return back ? links.to[link] : links.from[link];
    }

    private int head(int link) {
        return back ? links.from[link] : links.to[link];
    }

    private int firstFrom(int moment) {
        return back ? links.firstIn[moment] : links.firstOut[moment];
    }

    private int nextFrom(int link) {
        return back ? links.nextIn[link] : links.nextOut[link];
    }

    private int firstInto(int moment) {
        return back ? links.firstOut[moment] : links.firstIn[moment];
    }

    private int nextInto(int link) {
        return back ? links.nextOut[link] : links.nextIn[link];
    }

    /** Finds all of them anew. */
    void find() {
        clear();
        relaxFrom(source);
        run();
    }

    /** Takes account of a link that was joined. */
    void joined(int link) {
        relax(link);
        run();
    }

    /** Takes account of a link that was cut. */
    void cut(int link) {
        if (via[head(link)] != link) {
            return;
        }
        BitSet lost = new BitSet();
        List<Integer> below = new ArrayList<>();
        lost.set(head(link));
        below.add(head(link));
        for (int i = 0; i < below.size(); i++) {
            for (int next = firstFrom(below.get(i)); next != OrderSolver.Links.NONE; next = nextFrom(next)) {
                if (via[head(next)] == next && !lost.get(head(next))) {
                    lost.set(head(next));
                    below.add(head(next));
                }
            }
        }
        for (int moment : below) {
            at[moment] = UNREACHED;
            strict[moment] = 0;
            via[moment] = OrderSolver.Links.NONE;
            touched.accept(moment);
        }
        for (int moment : below) {
            for (int into = firstInto(moment); into != OrderSolver.Links.NONE; into = nextInto(into)) {
                if (!lost.get(tail(into))) {
                    relax(into);
                }
            }
        }
        run();
    }

    private void run() {
        while (!queue.isEmpty()) {
            OrderSolver.Entry next = queue.poll();
            int moment = next.moment();
            // An entry that a shorter path has overtaken is passed over.
            if (next.equals(entry(moment))) {
                relaxFrom(moment);
            }
        }
    }

    private void relaxFrom(int moment) {
        for (int link = firstFrom(moment); link != OrderSolver.Links.NONE; link = nextFrom(link)) {
            relax(link);
        }
    }

    private void relax(int link) {
        int tail = tail(link);
        int head = head(link);
        if (at[tail] == UNREACHED || head == links.origin || tail == links.origin && source != tail) {
            return;
        }
        long length = OrderSolver.plus(at[tail], links.most[link]);
        int strictness = strict[tail] + links.strict[link];
        if (head != source && (at[head] == UNREACHED
                || OrderSolver.shorter(length, strictness, at[head], strict[head]))) {
            at[head] = length;
            strict[head] = strictness;
            via[head] = link;
            touched.accept(head);
            queue.add(entry(head));
        }
    }

    /** Lengths less potentials never fall along a link, so that each moment is done once (Dijkstra). */
    private OrderSolver.Entry entry(int moment) {
        long lift = back ? potentials.at(moment) : -potentials.at(moment);
        int liftStrict = back ? potentials.strict(moment) : -potentials.strict(moment);
        return new OrderSolver.Entry(OrderSolver.plus(at[moment], lift), strict[moment] + liftStrict, moment);
    }
}
