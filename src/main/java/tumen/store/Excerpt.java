package tumen.store;

import java.util.ArrayList;
import java.util.List;
import tumen.model.Hits.Stretch;

/**
 * The words around a hit.
 *
 * @param text the line that holds it, or as much of a long one as may be listed
 * @param marked where the words that were found stand in it, in their order
 */
record Excerpt(String text, List<Stretch> marked) {

    /** What the search puts before a word that it found, and after it. */
    static final char BEFORE = '\1';
    private static final char AFTER = '\2';

    private static final int LONGEST = 200;

    /** Of a text in which what was found is marked; its first line, where nothing is. */
    static Excerpt of(String words) {
        String line = words.lines().filter(one -> one.indexOf(BEFORE) >= 0).findFirst()
                .orElse(words.lines().filter(one -> !one.isBlank()).findFirst().orElse("")).strip();
        StringBuilder plain = new StringBuilder();
        List<Stretch> marked = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == BEFORE) {
                from = plain.length();
            } else if (letter == AFTER) {
                marked.add(new Stretch(from, plain.length()));
            } else {
                plain.append(letter);
            }
        }
        return new Excerpt(plain.toString(), List.copyOf(marked)).shortened();
    }

    private Excerpt shortened() {
        if (text.length() <= LONGEST) {
            return this;
        }
        int hit = marked.isEmpty() ? 0 : marked.getFirst().from();
        int from = Math.clamp(hit - LONGEST / 3, 0, text.length() - LONGEST);
        int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = text.offsetByCodePoints(start, Math.min(LONGEST - 2, text.codePointCount(start, text.length())));
        String before = start > 0 ? "…" : "";
        List<Stretch> kept = marked.stream().filter(word -> word.to() > start && word.from() < end)
                .map(word -> new Stretch(Math.max(start, word.from()) - start + before.length(),
                        Math.min(end, word.to()) - start + before.length())).toList();
        return new Excerpt(before + text.substring(start, end) + (end < text.length() ? "…" : ""), kept);
    }
}
