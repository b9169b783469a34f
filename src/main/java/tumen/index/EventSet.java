package tumen.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of events, by ordinal. Immutable. */
public final class EventSet {

    /** Words that are counted together, as a power of two. */
    private static final int BLOCK_SHIFT = 3;

    private final long[] words;
    /** By block of words: how many events lie before it. */
    private final int[] before;
    private final int size;

    /** Takes {@code words} as its own: bit {@code i} of word {@code i / 64} is event {@code i}. */
    EventSet(long[] words) {
        this.words = words;
        before = new int[(words.length >> BLOCK_SHIFT) + 1];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            if ((word & (1 << BLOCK_SHIFT) - 1) == 0) {
                before[word >> BLOCK_SHIFT] = count;
            }
            count += Long.bitCount(words[word]);
        }
        size = count;
    }

    /** The set of these events, in any order. */
    public static EventSet of(int... ordinals) {
        int top = Arrays.stream(ordinals).max().orElse(-1);
        long[] words = new long[(top >> 6) + 1];
        for (int ordinal : ordinals) {
            words[ordinal >> 6] |= 1L << ordinal;
        }
        return new EventSet(words);
    }

    /** True where the event is in it. */
    public boolean contains(int ordinal) {
        int word = ordinal >> 6;
        return ordinal >= 0 && word < words.length && (words[word] & 1L << ordinal) != 0;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many of its events lie from {@code from} up to {@code to}, neither below 0. */
    int count(int from, int to) {
        return rank(to) - rank(from);
    }

    private int rank(int ordinal) {
        int last = ordinal >> 6;
        if (last >= words.length) {
            return size;
        }
        int count = before[last >> BLOCK_SHIFT];
        for (int word = last >> BLOCK_SHIFT << BLOCK_SHIFT; word < last; word++) {
            count += Long.bitCount(words[word]);
        }
        return count + Long.bitCount(words[last] & (1L << ordinal) - 1);
    }

    /** Its first event at or after {@code ordinal}, or -1. */
    public int next(int ordinal) {
        int from = Math.max(0, ordinal);
        int word = from >> 6;
        long bits = word < words.length ? words[word] & -1L << from : 0;
        while (bits == 0) {
            if (++word >= words.length) {
                return -1;
            }
            bits = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** Its last event at or before {@code ordinal}, or -1. */
    public int previous(int ordinal) {
        int to = Math.min(ordinal, (words.length << 6) - 1);
        if (to < 0) {
            return -1;
        }
        int word = to >> 6;
        long bits = words[word] & -1L >>> 63 - (to & 63);
        while (bits == 0) {
            if (--word < 0) {
                return -1;
            }
            bits = words[word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
    }

    /** Hands each event over, in ascending order. */
    public void forEach(IntConsumer consumer) {
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                consumer.accept((word << 6) + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /** The bits themselves; not to be written to. */
    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSet set && size == set.size
                && Arrays.equals(trimmed(words), trimmed(set.words));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trimmed(words));
    }

    private static long[] trimmed(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        return length == words.length ? words : Arrays.copyOf(words, length);
    }
}
