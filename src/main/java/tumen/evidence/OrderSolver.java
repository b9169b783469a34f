package tumen.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import tumen.time.Bounds;

/**
 * A Simple Temporal Problem (Dechter, Meiri, Pearl 1991, "Temporal constraint networks"): moments, limits on
 * when each can be, and limits on how far apart two of them can lie. Solved by shortest paths; a limit that comes
 * or goes is followed up only as far as it reaches. Times and lengths are milliseconds. Time is dense: of a
 * strict limit, the bound that follows is the same as of one that is not, but it is itself never reached.
 *
 * <p>After limits were added or released, {@link #conflict} says whether all of them can hold; only while it
 * gives none may bounds be asked for. Not for use from several threads at once while it changes.
 */
public final class OrderSolver {

    /** That many new limits are followed up one by one; more are solved as a whole. */
    private static final int FEW = 256;

    private final Network net;
    private final Labels latest;
    private final Labels earliest;
    private final TreeSet<Integer> suspects = new TreeSet<>();
    private final BitSet touched = new BitSet();
    private final BitSet live = new BitSet();
    private final List<Integer> pending = new ArrayList<>();
    private boolean asWhole;

    /** Moments numbered from 0, on which nothing is known. */
    public OrderSolver(int moments) {
        net = new Network(moments);
        latest = new Labels(net, net.origin, false, this::touch);
        earliest = new Labels(net, net.origin, true, this::touch);
    }

    private void touch(int moment) {
        touched.set(moment);
        suspects.add(moment);
    }

    /**
     * Limits how much later than one moment another can be.
     *
     * @param atMost {@code to - from} is at most this; may be negative
     * @param strict whether it must be less than that
     * @return the number of this limit
     */
    public int limit(int from, int to, long atMost, boolean strict) {
        int edge = net.make(from, to, atMost, strict);
        live.set(edge);
        pending.add(edge);
        return edge;
    }

    /** The moment is not after {@code time}; gives the number of this limit. */
    public int notAfter(int moment, long time) {
        return limit(net.origin, moment, time, false);
    }

    /** The moment is not before {@code time}; gives the number of this limit. */
    public int notBefore(int moment, long time) {
        return limit(moment, net.origin, -time, false);
    }

    /** Takes a limit back. One that was taken back before is left as it is. */
    public void release(int limit) {
        if (!live.get(limit)) {
            return;
        }
        live.clear(limit);
        if (pending.remove(Integer.valueOf(limit))) {
            return;
        }
        net.cut(limit);
        if (!asWhole) {
            latest.cut(limit);
            earliest.cut(limit);
        }
    }

    /**
     * Limits that cannot all hold, or none where all limits can. Has to be asked again until it gives none, with
     * at least one of those it names released each time.
     */
    public int[] conflict() {
        if (pending.size() > FEW) {
            pending.forEach(net::join);
            pending.clear();
            asWhole = true;
        }
        if (asWhole) {
            int[] cycle = net.settle();
            if (cycle != null) {
                return cycle;
            }
            asWhole = false;
            latest.find();
            earliest.find();
        }
        while (!pending.isEmpty()) {
            int edge = pending.getFirst();
            if (net.isDate(edge)) {
                net.join(edge);
            } else {
                int[] cycle = net.accept(edge);
                if (cycle != null) {
                    return cycle;
                }
            }
            pending.removeFirst();
            latest.joined(edge);
            earliest.joined(edge);
        }
        return crossing();
    }

    /** A moment whose earliest time lies after its latest: the two paths together are the conflict. */
    private int[] crossing() {
        while (!suspects.isEmpty()) {
            int moment = suspects.first();
            if (latest.reached(moment) && earliest.reached(moment)
                    && Network.shorter(latest.at(moment), latest.strict(moment),
                            -earliest.at(moment), -earliest.strict(moment))) {
                List<Integer> round = new ArrayList<>(latest.path(moment));
                round.addAll(earliest.path(moment).reversed());
                return round.stream().mapToInt(Integer::intValue).toArray();
            }
            suspects.pollFirst();
        }
        return new int[0];
    }

    /** The earliest time that the moment can be, or {@link Bounds#OPEN_PAST}. */
    public long earliest(int moment) {
        return earliest.reached(moment) ? -earliest.at(moment) : Bounds.OPEN_PAST;
    }

    /** The latest time that the moment can be, or {@link Bounds#OPEN_FUTURE}. */
    public long latest(int moment) {
        return latest.reached(moment) ? latest.at(moment) : Bounds.OPEN_FUTURE;
    }

    /** The limits that together give {@link #earliest}: the date first, then from moment to moment. */
    public List<Integer> whyEarliest(int moment) {
        return earliest.reached(moment) ? earliest.path(moment) : List.of();
    }

    /** The limits that together give {@link #latest}: the date first, then from moment to moment. */
    public List<Integer> whyLatest(int moment) {
        return latest.reached(moment) ? latest.path(moment) : List.of();
    }

    /** The moments whose bounds may have changed since this was last asked, ascending. */
    public int[] changed() {
        int[] moments = touched.stream().toArray();
        touched.clear();
        return moments;
    }

    /** How much later than {@code from} each of the others can be, at most. */
    Farthest after(int from) {
        Labels direct = new Labels(net, from, false, moment -> { });
        direct.find();
        return to -> {
            Length byDates = beforeOrigin(from).plus(afterOrigin(to));
            Length byOrder = direct.reached(to) ? new Length(direct.at(to), direct.strict(to))
                    : Length.UNLIMITED;
            return byOrder.shorterThan(byDates) ? byOrder : byDates;
        };
    }

    /** How much later than the moment the origin of time can be, at most. */
    Length beforeOrigin(int moment) {
        return earliest.reached(moment) ? new Length(earliest.at(moment), earliest.strict(moment))
                : Length.UNLIMITED;
    }

    /** How much later than the origin of time the moment can be, at most. */
    Length afterOrigin(int moment) {
        return latest.reached(moment) ? new Length(latest.at(moment), latest.strict(moment)) : Length.UNLIMITED;
    }

    /** What {@code target - source} can be at most. */
    interface Farthest {
        Length to(int moment);
    }

    /** A length in milliseconds that is reached, or (strict above 0) only approached. */
    record Length(long at, int strict) {
        static final Length UNLIMITED = new Length(Long.MAX_VALUE, 0);

        Length plus(Length other) {
            return equals(UNLIMITED) || other.equals(UNLIMITED) ? UNLIMITED
                    : new Length(Network.plus(at, other.at), strict + other.strict);
        }

        boolean shorterThan(Length other) {
            return Network.shorter(at, strict, other.at, other.strict);
        }

        /** True where it cannot but be below zero. */
        boolean belowZero() {
            return Network.shorter(at, strict, 0, 0);
        }

        /** True where it can be above zero. */
        boolean canExceedZero() {
            return at > 0;
        }
    }
}
