package tumen.pane.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tumen.model.Hits;
import tumen.pane.source.Line.Kind;
import tumen.pane.source.Selected.Place;
import tumen.passage.FoldedText;
import tumen.passage.Folding;
import tumen.passage.Span;
import tumen.session.Desk.Sought;
import tumen.work.Progress;

/** Finds where words stand that a search found in a source: the search knows the paragraph at best. */
final class Seeking {

    private Seeking() {
    }

    /**
     * The words in lines of text: of a paragraph that was found by another word for the same, all of it; null where
     * it is not among the lines.
     */
    static Selected in(List<Line> lines, Sought sought, Progress progress) {
        Hits.Hit hit = sought.hit();
        int line = hit.kind() == Hits.Kind.DIGEST ? paragraph(lines, String.valueOf(hit.paragraph()))
                : around(lines, sought, progress);
        if (line < 0) {
            return null;
        }
        String text = lines.get(line).text();
        Span words = words(Folding.fold(text), sought.typed());
        return words == null ? new Selected(new Place(line, 0), new Place(line, text.length()))
                : new Selected(new Place(line, words.from()), new Place(line, words.to()));
    }

    /** The words in a text: all of them as they were typed, else the first of them there; null where there is none. */
    static Span in(String text, String typed) {
        return words(Folding.fold(text), typed);
    }

    private static int paragraph(List<Line> lines, String number) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.SUMMARY && lines.get(i).number().equals(number)) {
                return i;
            }
        }
        return -1;
    }

    /** The line that has the words with what stands round them, else the first with the words. */
    private static int around(List<Line> lines, Sought sought, Progress progress) {
        String around = Folding.fold(sought.hit().text().replace("…", "")).text();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            progress.check();
            if (lines.get(i).kind() == Kind.ANCHOR) {
                continue;
            }
            FoldedText folded = Folding.fold(lines.get(i).text());
            if (folded.text().contains(around)) {
                return i;
            }
            first = first < 0 && words(folded, sought.typed()) != null ? i : first;
        }
        return first;
    }

    private static Span words(FoldedText folded, String typed) {
        Span all = word(folded, typed);
        return all != null ? all : Stream.of(typed.strip().split("\\s+")).map(word -> word(folded, word))
                .filter(Objects::nonNull).min(Comparator.comparingInt(Span::from)).orElse(null);
    }

    /** Where a word begins that begins with the folded letters; else where they stand within one, as in Chinese. */
    private static Span word(FoldedText folded, String typed) {
        String word = Folding.fold(typed).text();
        String text = folded.text();
        List<Integer> places = new ArrayList<>();
        for (int at = word.isEmpty() ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            places.add(at);
        }
        return places.stream().filter(at -> at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                .findFirst().or(() -> places.stream().findFirst())
                .map(at -> folded.original(at, at + word.length())).orElse(null);
    }
}
