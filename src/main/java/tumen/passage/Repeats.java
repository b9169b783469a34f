package tumen.passage;

/** Tells a sentence that was doubled from one that is said twice in the source. */
final class Repeats {

    /** Where paragraphs are not known: what is further apart, in code points, is of two. */
    private static final int PARAGRAPH = 1500;

    /** As many code points do not come twice in a paragraph by chance. */
    private static final int LONG = 60;

    private Repeats() {
    }

    /**
     * True where two equal places come of one sentence that stands twice: side by side, or anywhere in
     * one paragraph. All places are in folded units, {@code a} before {@code b}.
     */
    static boolean doubled(Reading reading, Span a, Span b) {
        if (sideBySide(reading.text(), a, b)) {
            return true;
        }
        boolean together = reading.numbered()
                ? reading.paragraphOf(a.from()) == reading.paragraphOf(b.from())
                : b.from() - a.to() < PARAGRAPH;
        return together && (a.to() - a.from() >= LONG || sentenceStands(reading, a, b)
                || sentenceStands(reading, b, a));
    }

    /** True where what is equal around both covers all that lies from one to the other. */
    private static boolean sideBySide(String text, Span a, Span b) {
        int distance = b.from() - a.from();
        int before = 0;
        while (before < distance && a.from() - before > 0
                && text.charAt(a.from() - before - 1) == text.charAt(b.from() - before - 1)) {
            before++;
        }
        int after = 0;
        while (before + after < distance && b.from() + after < text.length()
                && text.charAt(a.from() + after) == text.charAt(b.from() + after)) {
            after++;
        }
        // the copy that ends its text has no space after it
        return before + after >= distance
                || b.from() + after == text.length() && before + after >= distance - 1;
    }

    /** True where the sentence of {@code place}, as far as full stops tell, stands at {@code other}. */
    private static boolean sentenceStands(Reading reading, Span place, Span other) {
        Span paragraph = reading.paragraphs(reading.paragraphOf(place.from()),
                reading.paragraphOf(place.to() - 1));
        String text = reading.text();
        int from = place.from();
        while (from > paragraph.from() && !ends(text.charAt(from - 1))) {
            from--;
        }
        if (from < place.from() && text.charAt(from) == ' ') {
            from++;
        }
        int to = place.to();
        while (to < paragraph.to() && !ends(text.charAt(to - 1)) && !ends(text.charAt(to))) {
            to++;
        }
        int there = other.from() - (place.from() - from);
        return there >= 0 && text.startsWith(text.substring(from, to), there);
    }

    private static boolean ends(char character) {
        return ".!?。！？".indexOf(character) >= 0;
    }
}
