package tumen.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import tumen.time.Bounds;

/**
 * A Simple Temporal Problem (Dechter, Meiri, Pearl 1991, "Temporal constraint networks"): moments, limits on
 * when each can be, and limits on how far apart two of them can lie. Solved by shortest paths; a limit that comes
 * or goes is followed up only as far as it reaches. Times and lengths are milliseconds. Time is dense: of a
 * strict limit, the bound that follows is the same as of one that is not, but it is itself never reached. A length
 * is therefore a pair: milliseconds, and how many strict limits it runs through, which make it the shorter.
 *
 * <p>After limits were added or released, {@link #conflict} says whether all of them can hold; only while it
 * gives none may bounds be asked for. Not for use from several threads at once while it changes.
 */
public final class OrderSolver {

    /** So many new limits, or such a part of all, are followed up one by one; more are solved as a whole. */
    private static final int FEW = 256;
    private static final int FEW_OF = 16;

    private final Links links;
    private final Potentials potentials;
    private final Labels latest;
    private final Labels earliest;
    private final TreeSet<Integer> suspects = new TreeSet<>();
    private final BitSet touched = new BitSet();
    private final BitSet live = new BitSet();
    private final ArrayDeque<Integer> pending = new ArrayDeque<>();
    private final BitSet waiting = new BitSet();
    private boolean asWhole;

    /** Moments numbered from 0, on which nothing is known. */
    public OrderSolver(int moments) {
        links = new Links(moments);
        potentials = new Potentials(links);
        latest = new Labels(links, potentials, links.origin, false, this::touch);
        earliest = new Labels(links, potentials, links.origin, true, this::touch);
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
        int link = links.make(from, to, atMost, strict);
        live.set(link);
        waiting.set(link);
        pending.add(link);
        return link;
    }

    /** The moment is not after {@code time}; gives the number of this limit. */
    public int notAfter(int moment, long time) {
        return limit(links.origin, moment, time, false);
    }

    /** The moment is not before {@code time}; gives the number of this limit. */
    public int notBefore(int moment, long time) {
        return limit(moment, links.origin, -time, false);
    }

    /** Takes a limit back. One that was taken back before is left as it is. */
    public void release(int limit) {
        if (!live.get(limit)) {
            return;
        }
        live.clear(limit);
        if (waiting.get(limit)) {
            waiting.clear(limit);
            return;
        }
        links.cut(limit);
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
        if (pending.size() > Math.max(FEW, live.cardinality() / FEW_OF)) {
            pending.stream().filter(waiting::get).forEach(links::join);
            pending.clear();
            waiting.clear();
            asWhole = true;
        }
        if (asWhole) {
            int[] cycle = potentials.settle();
            if (cycle != null) {
                return cycle;
            }
            asWhole = false;
            latest.find();
            earliest.find();
        }
        while (!pending.isEmpty()) {
            int link = pending.getFirst();
            if (!waiting.get(link)) {
                pending.removeFirst();
                continue;
            }
            int[] cycle = links.isDate(link) ? null : potentials.accept(link);
            if (cycle != null) {
                return cycle;
            }
            pending.removeFirst();
            waiting.clear(link);
            links.join(link);
            latest.joined(link);
            earliest.joined(link);
        }
        return crossing();
    }

    /** A moment whose earliest time lies after its latest: the two paths together are the conflict. */
    private int[] crossing() {
        while (!suspects.isEmpty()) {
            int moment = suspects.first();
            if (latest.reached(moment) && earliest.reached(moment)
                    && shorter(latest.at(moment), latest.strict(moment),
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
        Labels direct = new Labels(links, potentials, from, false, moment -> { });
        direct.find();
        return new Farthest() {
            @Override
            public Length to(int moment) {
                return Length.shortest(byOrder(moment), beforeOrigin(from).plus(afterOrigin(moment)));
            }

            @Override
            public List<Integer> way(int moment, boolean belowZero) {
                Length order = byOrder(moment);
                boolean settles = belowZero ? order.belowZero() : !order.canExceedZero();
                return settles ? direct.path(moment) : List.of();
            }

            private Length byOrder(int moment) {
                return direct.reached(moment) ? new Length(direct.at(moment), direct.strict(moment))
                        : Length.UNLIMITED;
            }
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

        /**
         * The limits from moment to moment that make it less than zero, or for false not more than zero; none where
         * it is not so, or only dates make it so.
         */
        List<Integer> way(int moment, boolean belowZero);
    }

    /** A length in milliseconds that is reached, or (strict above 0) only approached. */
    record Length(long at, int strict) {
        static final Length UNLIMITED = new Length(Long.MAX_VALUE, 0);

        Length plus(Length other) {
            return equals(UNLIMITED) || other.equals(UNLIMITED) ? UNLIMITED
                    : new Length(OrderSolver.plus(at, other.at), strict + other.strict);
        }

        static Length shortest(Length one, Length other) {
            return shorter(one.at, one.strict, other.at, other.strict) ? one : other;
        }

        /** True where it cannot but be below zero. */
        boolean belowZero() {
            return shorter(at, strict, 0, 0);
        }

        /** True where it can be above zero. */
        boolean canExceedZero() {
            return at > 0;
        }
    }

    /**
     * Moments joined by links: {@code from -> to} says {@code to - from <= most}, or {@code <} where it is strict.
     * The last moment is the origin of time; links at it are dates.
     */
    static final class Links {

        static final int NONE = -1;

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
        private int count;

        Links(int moments) {
            origin = moments;
            firstOut = new int[moments + 1];
            firstIn = new int[moments + 1];
            Arrays.fill(firstOut, NONE);
            Arrays.fill(firstIn, NONE);
        }

        /** Takes down a link without joining it yet; gives its number. */
        int make(int source, int target, long length, boolean isStrict) {
            if (count == from.length) {
                grow(count * 2);
            }
            from[count] = source;
            to[count] = target;
            most[count] = length;
            strict[count] = (byte) (isStrict ? 1 : 0);
            return count++;
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

        boolean isDate(int link) {
            return from[link] == origin || to[link] == origin;
        }

        void join(int link) {
            int source = from[link];
            int target = to[link];
            nextOut[link] = firstOut[source];
            previousOut[link] = NONE;
            if (firstOut[source] != NONE) {
                previousOut[firstOut[source]] = link;
            }
            firstOut[source] = link;
            nextIn[link] = firstIn[target];
            previousIn[link] = NONE;
            if (firstIn[target] != NONE) {
                previousIn[firstIn[target]] = link;
            }
            firstIn[target] = link;
        }

        void cut(int link) {
            unhook(link, firstOut, from[link], nextOut, previousOut);
            unhook(link, firstIn, to[link], nextIn, previousIn);
        }

        private static void unhook(int link, int[] first, int moment, int[] next, int[] previous) {
            if (previous[link] == NONE) {
                first[moment] = next[link];
            } else {
                next[previous[link]] = next[link];
            }
            if (next[link] != NONE) {
                previous[next[link]] = previous[link];
            }
        }
    }

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

    static boolean shorter(long a, int aStrict, long b, int bStrict) {
        return a < b || a == b && aStrict > bStrict;
    }

    /** The sum, held at the ends of the range. */
    static long plus(long a, long b) {
        long sum = a + b;
        boolean over = ((a ^ sum) & (b ^ sum)) < 0;
        return over ? a < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1 : sum;
    }
}
