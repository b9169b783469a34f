package tumen.pane.source;

import java.util.List;
import tumen.passage.Span;

/**
 * What a reader selected in lines of text. It is held as places in the text: however long it is, only the lines in
 * view are nodes.
 *
 * @param anchor where they began
 * @param caret where they are; the anchor itself where nothing is selected
 */
record Selected(Place anchor, Place caret) {

    /**
     * A place between two characters.
     *
     * @param line the line's index
     * @param at the UTF-16 unit of its text that follows
     */
    record Place(int line, int at) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return line == other.line ? Integer.compare(at, other.at) : Integer.compare(line, other.line);
        }

        boolean isBefore(Place other) {
            return compareTo(other) < 0;
        }
    }

    /** Nothing yet, at a place. */
    static Selected at(Place place) {
        return new Selected(place, place);
    }

    Place from() {
        return anchor.isBefore(caret) ? anchor : caret;
    }

    Place to() {
        return anchor.isBefore(caret) ? caret : anchor;
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** True where the character after a place is selected. */
    boolean covers(Place place) {
        return !place.isBefore(from()) && place.isBefore(to());
    }

    /** The same from its anchor to another place. */
    Selected to(Place place) {
        return new Selected(anchor, place);
    }

    /** Both and what lies between; the caret is at the end of {@code reached} that is away from this one. */
    Selected through(Selected reached) {
        return reached.from().isBefore(from()) ? new Selected(to(), reached.from())
                : new Selected(from(), to().isBefore(reached.to()) ? reached.to() : to());
    }

    /** What of a line of {@code length} is selected; of no length where nothing is. */
    Span in(int line, int length) {
        if (line < from().line() || line > to().line()) {
            return new Span(0, 0);
        }
        int begin = line == from().line() ? Math.min(from().at(), length) : 0;
        return new Span(begin, line == to().line() ? Math.min(to().at(), length) : length);
    }

    /** True where something of a line of {@code length} is selected. */
    boolean touches(int line, int length) {
        Span span = in(line, length);
        return span.from() < span.to();
    }

    /** The same within some lines, the last included. */
    Selected within(int first, int last, int lengthOfLast) {
        Place begin = new Place(first, 0);
        Place end = new Place(last, lengthOfLast);
        return new Selected(from().isBefore(begin) ? begin : from(), end.isBefore(to()) ? end : to());
    }

    /** Its words, a paragraph a line. */
    String of(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        for (int i = from().line(); i <= to().line(); i++) {
            Line line = lines.get(i);
            Span span = in(i, line.length());
            if (i > from().line() && line.begins()) {
                words.append('\n');
            }
            words.append(line.text(), span.from(), span.to());
        }
        return words.toString();
    }
}
