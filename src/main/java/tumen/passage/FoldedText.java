package tumen.passage;

import java.util.Arrays;

/** A text without what typing habits change, that still knows where each character came from. */
public final class FoldedText {

    private final String text;
    private final int[] from;
    private final int[] to;

    private FoldedText(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The folded characters. */
    public String text() {
        return text;
    }

    /**
     * Where a stretch of the folded text lies in the original.
     *
     * @param start index of its first folded character
     * @param end index after its last folded character; after {@code start}
     */
    public Span original(int start, int end) {
        return new Span(from[start], to[end - 1]);
    }

    /** The index of the first folded character that came from {@code offset} of the original or after. */
    int folded(int offset) {
        int at = Arrays.binarySearch(from, offset);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && from[at - 1] == offset) {
            at--;
        }
        return at;
    }

    /** Takes folded characters one by one. */
    static final class Builder {

        /** Where Hangul syllables, leads, vowels and tails begin (Unicode Standard, section 3.12). */
        private static final int SYLLABLES = 0xAC00;
        private static final int LEADS = 0x1100;
        private static final int VOWELS = 0x1161;
        private static final int TAILS = 0x11A7;
        private static final int LEAD_COUNT = 19;
        private static final int VOWEL_COUNT = 21;
        private static final int TAIL_COUNT = 28;

        private final StringBuilder text;
        private int[] from;
        private int[] to;
        private boolean spaced;

        Builder(int expected) {
            text = new StringBuilder(expected);
            from = new int[expected + 16];
            to = new int[expected + 16];
        }

        /** White space; it counts only between two characters that keep it. */
        void space() {
            spaced = true;
        }

        /** Something unseen that belongs to the character before, up to {@code end} of the original. */
        void extend(int end) {
            if (!text.isEmpty() && !spaced) {
                to[text.length() - 1] = end;
            }
        }

        /** A folded code point that came from {@code start} to {@code end} of the original. */
        void put(int point, int start, int end) {
            if (spaced && !text.isEmpty() && !closes(point) && !closes(text.charAt(text.length() - 1))) {
                append(' ', to[text.length() - 1], start);
            }
            spaced = false;
            int last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
            int syllable = syllable(last, point);
            if (syllable != 0) {
                text.setCharAt(text.length() - 1, (char) syllable);
                to[text.length() - 1] = end;
                return;
            }
            append(point, start, end);
        }

        private void append(int point, int start, int end) {
            for (int i = 0; i < Character.charCount(point); i++) {
                int at = text.length() + i;
                if (at == from.length) {
                    from = Arrays.copyOf(from, at * 2);
                    to = Arrays.copyOf(to, at * 2);
                }
                from[at] = start;
                to[at] = end;
            }
            text.appendCodePoint(point);
        }

        /** The syllable that the jamo {@code next} makes with what stands before it, or 0. */
        private static int syllable(int before, int next) {
            int lead = before - LEADS;
            int vowel = next - VOWELS;
            if (lead >= 0 && lead < LEAD_COUNT && vowel >= 0 && vowel < VOWEL_COUNT) {
                return SYLLABLES + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT;
            }
            int open = before - SYLLABLES;
            int tail = next - TAILS;
            boolean takesTail = open >= 0 && open < LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT
                    && open % TAIL_COUNT == 0;
            return takesTail && tail > 0 && tail < TAIL_COUNT ? before + tail : 0;
        }

        /** True for what takes no space beside it. */
        private static boolean closes(int point) {
            return point == '"' || point == '-';
        }

        FoldedText build() {
            return new FoldedText(text.toString(), Arrays.copyOf(from, text.length()),
                    Arrays.copyOf(to, text.length()));
        }
    }
}
