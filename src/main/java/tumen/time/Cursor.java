package tumen.time;

import java.io.Serial;
import tumen.problem.Problem;
import tumen.problem.Words;

/** A place in the text of a date, and how to say what is wrong there. */
final class Cursor {

    /** What is read past the last character. */
    static final int END = -1;

    private static final Words WORDS = Words.of(Edtf.class);

    /** A sentence quotes at most this much of a text. */
    private static final int QUOTED = 60;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Ends the reading of a text that is no date. Cheap, since a file may hold a million of them. */
    static final class BadDate extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private BadDate(Problem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** A refusal in the words of this package. */
    static Problem problem(String key, Object... told) {
        return Problem.of(Problem.Kind.REFUSED, WORDS, key, told);
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** The character here, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    /** The character so many places on, or {@link #END}. */
    int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /** Steps over the character here. */
    void step() {
        at++;
    }

    /** Steps over the character here if it is this one. */
    boolean skip(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over two dots, if they are here. */
    boolean skipDots() {
        if (peek() != '.' || peek(1) != '.') {
            return false;
        }
        at += 2;
        return true;
    }

    /** A digit here, stepped over, or -1. */
    int digit() {
        int digit = peek() - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        at++;
        return digit;
    }

    /** What was read from {@code begin} to here. */
    String since(int begin) {
        return text.substring(begin, at);
    }

    /** The refusal that here {@code expectation} (a key without its {@code expected.}) was to be met. */
    BadDate expected(String expectation, Object... told) {
        return expectedAt(at, expectation, told);
    }

    /** The same for another place in the text. */
    BadDate expectedAt(int place, String expectation, Object... told) {
        Problem awaited = problem("expected." + expectation, told);
        if (text.isEmpty()) {
            return new BadDate(problem("bad.empty", awaited));
        }
        String position = String.valueOf(text.codePointCount(0, place) + 1);
        if (place == text.length()) {
            return new BadDate(problem("bad.end", quote(text), position, awaited));
        }
        String found = quote(text.codePointAt(place));
        return new BadDate(problem("bad.character", quote(text), position, found, awaited));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().limit(QUOTED).forEach(each -> quoted.append(quote(each)));
        boolean cut = text.codePointCount(0, text.length()) > QUOTED;
        return cut ? quoted.append('…').toString() : quoted.toString();
    }

    private static String quote(int character) {
        boolean seen = Character.isLetterOrDigit(character) || character == ' '
                || Character.isDefined(character) && !Character.isWhitespace(character)
                && !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
        return seen ? Character.toString(character) : String.format("U+%04X", character);
    }
}
