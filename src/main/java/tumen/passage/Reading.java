package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A copy as it is searched: folded, with its paragraphs. All places are in units of the folded text.
 * Counting of code points goes by UTF-16 units unless the text has characters beyond them.
 */
final class Reading {

    /** Without a digest, first and last words further apart than this are not of one passage. */
    static final int FARTHEST = 6000;

    private final Original original;
    private final FoldedText folded;
    private final List<Span> paragraphs = new ArrayList<>();

    Reading(Original original) {
        this.original = original;
        this.folded = Folding.fold(original.text());
        for (Span paragraph : original.paragraphs()) {
            paragraphs.add(new Span(folded.folded(paragraph.from()), folded.folded(paragraph.to())));
        }
    }

    String text() {
        return folded.text();
    }

    /** The whole of it. */
    Span whole() {
        return new Span(0, text().length());
    }

    /** True where paragraph numbers can be trusted. */
    boolean numbered() {
        return original.paragraphsKnown();
    }

    int paragraphCount() {
        return paragraphs.size();
    }

    /** The number, from 1, of the paragraph that {@code at} lies in. */
    int paragraphOf(int at) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Paragraphs {@code first} to {@code last}, or null where there are none such. */
    Span paragraphs(int first, int last) {
        int from = Math.max(1, first);
        int to = Math.min(paragraphs.size(), last);
        return from > to ? null : new Span(paragraphs.get(from - 1).from(), paragraphs.get(to - 1).to());
    }

    /** The index {@code length} code points after {@code from}, or -1 where the text ends before. */
    int after(int from, int length) {
        if (text().codePointCount(from, text().length()) < length) {
            return -1;
        }
        return text().offsetByCodePoints(from, length);
    }

    /**
     * Everywhere in the copy that the passage may stand, ascending: by its digest where one was kept,
     * else by its first and last words.
     */
    List<Span> places(Sought sought) {
        return sought.measured() ? equal(sought) : framed(sought);
    }

    private List<Span> equal(Sought sought) {
        List<Span> places = new ArrayList<>();
        for (Span start : occurrences(sought.start(), whole())) {
            int end = after(start.from(), sought.length());
            if (end < start.to()) {
                continue;
            }
            String text = text().substring(start.from(), end);
            if (text.endsWith(sought.end()) && Folding.sha256(text).equals(sought.sha256())) {
                places.add(new Span(start.from(), end));
            }
        }
        return places;
    }

    /** Each occurrence of the first words up to the next one of the last words, as a browser does it. */
    private List<Span> framed(Sought sought) {
        List<Span> starts = occurrences(sought.start(), whole());
        if (sought.end().isEmpty()) {
            return starts;
        }
        List<Span> ends = occurrences(sought.end(), whole());
        List<Span> places = new ArrayList<>();
        int next = 0;
        for (Span start : starts) {
            while (next < ends.size() && ends.get(next).from() < start.to()) {
                next++;
            }
            if (next < ends.size() && ends.get(next).to() - start.from() <= FARTHEST) {
                places.add(new Span(start.from(), ends.get(next).to()));
            }
        }
        return places;
    }

    /** Everywhere that {@code words} stand as words of their own within {@code window}. */
    List<Span> occurrences(String words, Span window) {
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        int at = text().indexOf(words, window.from());
        while (at >= 0 && at + words.length() <= window.to()) {
            if (breaks(at) && breaks(at + words.length())) {
                found.add(new Span(at, at + words.length()));
            }
            at = text().indexOf(words, at + 1);
        }
        return found;
    }

    /** How many of the neighbours that {@code sought} names stand beside {@code place}: 0 to 2. */
    int neighbours(Sought sought, Span place) {
        int matched = 0;
        if (!sought.prefix().isEmpty()) {
            int end = place.from() > 0 && text().charAt(place.from() - 1) == ' ' ? place.from() - 1
                    : place.from();
            matched += text().startsWith(sought.prefix(), end - sought.prefix().length()) ? 1 : 0;
        }
        if (!sought.suffix().isEmpty()) {
            int from = place.to() < text().length() && text().charAt(place.to()) == ' ' ? place.to() + 1
                    : place.to();
            matched += text().startsWith(sought.suffix(), from) ? 1 : 0;
        }
        return matched;
    }

    /** A place in the units of the original. */
    Span inOriginal(Span place) {
        return folded.original(place.from(), place.to());
    }

    /** True where no word runs on across {@code at}. Scripts that do not space words break anywhere. */
    private boolean breaks(int at) {
        if (at == 0 || at >= text().length()) {
            return true;
        }
        return !inSpacedWord(text().codePointBefore(at)) || !inSpacedWord(text().codePointAt(at));
    }

    private static boolean inSpacedWord(int point) {
        if (!Character.isLetterOrDigit(point)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            // Korean spaces its words, but its particles cling to them
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
            default -> true;
        };
    }
}
