package tumen.passage;

import java.util.List;
import tumen.work.InterfaceThread;

/**
 * The text of an attached copy, in paragraphs.
 *
 * @param text all its characters
 * @param paragraphs where its paragraphs lie, in order, without white space around them; number 1 is
 *     the first
 * @param paragraphsKnown true where the paragraphs are as they were published, so that their numbers
 *     can be shown; false where lines were wrapped again and the paragraphs are only a guess
 */
public record Original(String text, List<Span> paragraphs, boolean paragraphsKnown) {

    public Original {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A text and the paragraphs that its line ends and its blank lines show. */
    public static Original of(String text) {
        InterfaceThread.refuse("reading an original");
        return new Paragraphs(text).original();
    }

    /** The number, from 1, of the paragraph that holds the character at {@code offset}; 0 between two. */
    public int paragraphAt(int offset) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (offset < paragraphs.get(i).to()) {
                return offset >= paragraphs.get(i).from() ? i + 1 : 0;
            }
        }
        return 0;
    }
}
