package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/** Looks for a passage whose words stand in the copy as they were read. */
final class Exactly {

    /** Without a digest, first and last words further apart than this are not of one passage. */
    static final int FARTHEST = 6000;

    private Exactly() {
    }

    /**
     * Everywhere in the copy that the passage may stand, ascending: by its digest where one was kept,
     * else by its first and last words.
     */
    static List<Span> places(Reading reading, Sought sought) {
        return sought.measured() ? equal(reading, sought) : framed(reading, sought);
    }

    private static List<Span> equal(Reading reading, Sought sought) {
        List<Span> places = new ArrayList<>();
        for (Span start : reading.occurrences(sought.start(), reading.whole())) {
            int end = reading.after(start.from(), sought.length());
            if (end < start.to()) {
                continue;
            }
            String text = reading.text().substring(start.from(), end);
            if (text.endsWith(sought.end()) && Folding.sha256(text).equals(sought.sha256())) {
                places.add(new Span(start.from(), end));
            }
        }
        return places;
    }

    /** Each occurrence of the first words up to the next one of the last words, as a browser does it. */
    private static List<Span> framed(Reading reading, Sought sought) {
        List<Span> starts = reading.occurrences(sought.start(), reading.whole());
        if (sought.end().isEmpty()) {
            return starts;
        }
        List<Span> ends = reading.occurrences(sought.end(), reading.whole());
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
}
