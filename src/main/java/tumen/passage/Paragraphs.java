package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the line ends of a plain text mean. In a file of long lines each line is a paragraph. In a
 * file that was wrapped, lines end where the next word would not have fitted, and paragraphs are what
 * blank lines part; where blank lines part too little, their numbers are not to be trusted.
 */
final class Paragraphs {

    /** A line that ends within this share of the widest line ends because the next word was too long. */
    private static final double FULL = 0.85;

    /** Wider lines than this are seldom wrapped ones: then more of them must look so. */
    private static final int WIDEST = 160;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private int width;

    Paragraphs(String text) {
        this.text = text;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || endsLine(text.charAt(at))) {
                Span line = stripped(from, at);
                // the two characters of a Windows line end are one
                boolean second = at > 0 && at < text.length() && text.charAt(at) == '\n'
                        && text.charAt(at - 1) == '\r';
                if (!second) {
                    lines.add(line);
                    width = Math.max(width, line.to() - line.from());
                }
                from = at + 1;
            }
        }
    }

    Original original() {
        int breaks = 0;
        int forced = 0;
        boolean blanks = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (blank(i) || blank(i + 1)) {
                blanks |= blank(i) && i > 0;
                continue;
            }
            breaks++;
            forced += forced(i) ? 1 : 0;
        }
        boolean wrapped = breaks > 0 && (width <= WIDEST ? forced * 2 >= breaks
                : breaks >= 8 && forced * 5 >= breaks * 4);
        if (!wrapped) {
            return new Original(text, joined(false), true);
        }
        return new Original(text, joined(true), blanks && forced == breaks);
    }

    /** Paragraphs of whole lines, or of lines put together again up to a blank or an unforced end. */
    private List<Span> joined(boolean wrapped) {
        List<Span> paragraphs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (blank(i)) {
                continue;
            }
            from = from < 0 ? lines.get(i).from() : from;
            boolean goesOn = wrapped && i + 1 < lines.size() && !blank(i + 1) && forced(i);
            if (!goesOn) {
                paragraphs.add(new Span(from, lines.get(i).to()));
                from = -1;
            }
        }
        return paragraphs;
    }

    private boolean blank(int line) {
        return lines.get(line).from() == lines.get(line).to();
    }

    /** True where the first word of the next line would not have fitted on this one. */
    private boolean forced(int line) {
        Span next = lines.get(line + 1);
        int word = next.from();
        while (word < next.to() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return lines.get(line).to() - lines.get(line).from() + 1 + word - next.from() > width * FULL;
    }

    private Span stripped(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    private static boolean endsLine(char character) {
        return character == '\n' || character == '\r' || character == '\u0085' || character == '\u2028'
                || character == '\u2029' || character == '\f';
    }
}
