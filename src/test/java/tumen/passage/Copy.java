package tumen.passage;

import java.util.ArrayList;
import java.util.List;
import tumen.model.Anchor;
import tumen.model.Passage;

/** A text of one paragraph a line, and passages in it of which the test knows where they stand. */
public record Copy(String text, List<Passage> passages, List<Span> places) {

    /** A passage from {@code span} of the text, measured as a story keeps it. */
    public static Passage measured(String id, String text, Span span, int paragraph, Anchor anchor) {
        String folded = Folding.fold(span.of(text)).text();
        return new Passage(id, "article", List.of(paragraph), anchor, Folding.length(folded),
                Folding.sha256(folded), List.of());
    }

    public List<String> lines() {
        return List.of(text.split("\n"));
    }

    /** Where line {@code number}, from 1, starts. */
    int lineStart(int number) {
        int at = 0;
        for (int i = 1; i < number; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    /** The passages, by index, that lie wholly in {@code span}. */
    List<Integer> within(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).from() >= span.from() && places.get(i).to() <= span.to()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Folded letters and digits before {@code offset}: the same in every honest copy. */
    static int lettersBefore(String text, int offset) {
        return (int) Folding.fold(text.substring(0, offset)).text().codePoints()
                .filter(Character::isLetterOrDigit).count();
    }
}
