package tumen.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import tumen.evidence.Step;
import tumen.model.Facet;
import tumen.work.Aside;

/**
 * Which events are asked for. Facets are joined by AND, the values within one by OR.
 *
 * @param chosen per facet the ids or words that are let through; a facet that is not named lets all through,
 *     one that is named with no values lets nothing through. A standing is written in lower case
 * @param hits what a search found, or null where nothing is searched for
 * @param knownAsOf the day up to which things had been said, or null for all
 */
public record Query(Map<Facet, Set<String>> chosen, EventSet hits, LocalDate knownAsOf) {

    /** Everything. */
    public static final Query ALL = new Query(Map.of(), null, null);

    public Query {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> kept.put(facet, Set.copyOf(values)));
        chosen = Collections.unmodifiableMap(kept);
    }

    /** The day as an epoch day; {@link StoryIndex#ALWAYS_LAST} where none is set. */
    int day() {
        return Step.dayOf(knownAsOf);
    }

    /** The same as of another day, or of all days where it is null. */
    public Query knownAsOf(LocalDate day) {
        return new Query(chosen, hits, day);
    }

    /** The same within other hits. */
    public Query within(EventSet found) {
        return new Query(chosen, found, knownAsOf);
    }

    /** The same with other values of one facet; null lets all of it through. */
    public Query choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(chosen);
        if (values == null) {
            other.remove(facet);
        } else {
            other.put(facet, values);
        }
        return new Query(other, hits, knownAsOf);
    }

    /** What one field lets through on a day. */
    static final class Filter {

        /** Takes out of some words of a set the events that do not pass, as the field keeps its codes. */
        @FunctionalInterface
        private interface Narrowing {
            void narrow(long[] bits, int from, int to);
        }

        /** Words of a set from which on two threads are worth it. */
        private static final int MANY = 2_000;

        private final Narrowing narrowing;

        private Filter(Narrowing narrowing) {
            this.narrowing = narrowing;
        }

        static Filter of(StoryIndex index, Field field, Set<String> chosen, int day) {
            Dictionary dictionary = index.dictionary(field);
            boolean[] allowed = new boolean[dictionary.size()];
            for (String id : chosen) {
                int code = dictionary.code(id);
                if (code >= 0) {
                    allowed[code] = true;
                }
            }
            return new Filter(switch (field) {
                case THREAD -> codes(index.events().threads(), allowed);
                case KIND -> codes(index.events().kinds(), allowed);
                case STANDING -> asking(event -> allowed[index.steps().standingCode(index.stepAt(event, day))]);
                default -> {
                    Members members = index.members(field);
                    yield asking(event -> members.any(event, allowed, day));
                }
            });
        }

        /** Where each event has one code, all are looked at in a row. */
        private static Narrowing codes(IntColumn column, boolean[] allowed) {
            return (bits, from, to) -> column.narrow(bits, from, to, allowed);
        }

        private static Narrowing asking(IntPredicate passes) {
            return (bits, from, to) -> ask(passes, bits, from, to);
        }

        /** Takes out of {@code bits}, a set of events that show, those that do not pass. */
        void narrow(long[] bits) {
            int half = bits.length / 2;
            Aside.both(bits.length > MANY, () -> narrowing.narrow(bits, 0, half),
                    () -> narrowing.narrow(bits, half, bits.length));
        }

        private static void ask(IntPredicate passes, long[] bits, int from, int to) {
            for (int word = from; word < to; word++) {
                long left = bits[word];
                long kept = left;
                while (left != 0) {
                    long lowest = left & -left;
                    if (!passes.test((word << 6) + Long.numberOfTrailingZeros(lowest))) {
                        kept ^= lowest;
                    }
                    left ^= lowest;
                }
                bits[word] = kept;
            }
        }

        /** The events that show on a day. */
        static long[] showing(StoryIndex index, int day) {
            int size = index.size();
            long[] bits = new long[size + 63 >> 6];
            int[] firsts = index.events().firstSteps();
            int[] days = index.steps().days;
            if (firsts == null && day == StoryIndex.ALWAYS_LAST) {
                Arrays.fill(bits, -1L);
                if ((size & 63) != 0) {
                    bits[bits.length - 1] = (1L << size) - 1;
                }
                return bits;
            }
            for (int word = 0; word < bits.length; word++) {
                int from = word << 6;
                int to = Math.min(size, from + 64);
                long shows = 0;
                if (firsts == null) {
                    for (int event = from; event < to; event++) {
                        shows |= (days[event] <= day ? 1L : 0) << event;
                    }
                } else {
                    for (int event = from; event < to; event++) {
                        boolean some = firsts[event] < firsts[event + 1] && days[firsts[event]] <= day;
                        shows |= (some ? 1L : 0) << event;
                    }
                }
                bits[word] = shows;
            }
            return bits;
        }

        static void and(long[] bits, long[] other) {
            for (int word = 0; word < bits.length; word++) {
                bits[word] &= word < other.length ? other[word] : 0;
            }
        }
    }
}
