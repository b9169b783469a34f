package tumen.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where each paragraph of the source lies in a copy, told from the passages that were found: those that
 * follow each other in the copy as they do in the source hold the frame, and each other passage belongs
 * between them. So a copy may have lost or gained paragraphs, or have none, and twins are told apart.
 */
final class Frame {

    /** A passage of paragraphs first to last of the source, found at a place of the copy. */
    private record Pin(String passage, int first, int last, Span place, double weight) {
    }

    private final Reading reading;
    private final List<Pin> chain;

    /** The frame that {@code places}, found for each of {@code passages}, give. */
    Frame(Reading reading, List<Sought> passages, Map<Sought, List<Span>> places) {
        this.reading = reading;
        List<Pin> pins = new ArrayList<>();
        for (Sought passage : passages) {
            for (Span place : places.get(passage)) {
                if (passage.first() > 0) {
                    pins.add(new Pin(passage.id(), passage.first(), passage.last(), place,
                            weight(passage, place) / places.get(passage).size()));
                }
            }
        }
        pins.sort(Comparator.comparingInt(Pin::first).thenComparingInt(pin -> pin.place().from()));
        this.chain = heaviest(pins);
    }

    private double weight(Sought passage, Span place) {
        boolean number = reading.numbered() && reading.paragraphOf(place.from()) == passage.first();
        return (passage.measured() ? 4 : 2) + reading.neighbours(passage, place) + (number ? 1 : 0);
    }

    /** The heaviest sequence of pins of which each may follow the one before. */
    private List<Pin> heaviest(List<Pin> pins) {
        double[] best = new double[pins.size()];
        int[] before = new int[pins.size()];
        int top = -1;
        for (int i = 0; i < pins.size(); i++) {
            best[i] = pins.get(i).weight();
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (best[j] + pins.get(i).weight() > best[i] && follows(pins.get(j), pins.get(i))) {
                    best[i] = best[j] + pins.get(i).weight();
                    before[i] = j;
                }
            }
            top = top < 0 || best[i] > best[top] ? i : top;
        }
        List<Pin> found = new ArrayList<>();
        for (int i = top; i >= 0; i = before[i]) {
            found.addFirst(pins.get(i));
        }
        // what stands in the sequence twice holds nothing
        Map<String, Long> times = found.stream()
                .collect(Collectors.groupingBy(Pin::passage, Collectors.counting()));
        return found.stream().filter(pin -> times.get(pin.passage()) == 1).toList();
    }

    private boolean follows(Pin earlier, Pin later) {
        if (earlier.passage().equals(later.passage())) {
            return false;
        }
        if (earlier.last() < later.first()) {
            return earlier.place().to() <= later.place().from() && (!reading.numbered()
                    || paragraph(earlier) < paragraph(later));
        }
        return earlier.place().from() <= later.place().from() && (!reading.numbered()
                || paragraph(earlier) <= paragraph(later)
                && (earlier.first() != later.first() || paragraph(earlier) == paragraph(later)));
    }

    private int paragraph(Pin pin) {
        return reading.paragraphOf(pin.place().from());
    }

    /** Where {@code passage} belongs as the others tell it, or null where its place is not in the copy. */
    Span window(Sought passage) {
        if (passage.first() == 0) {
            return reading.whole();
        }
        List<Pin> others = chain.stream().filter(pin -> !pin.passage().equals(passage.id())).toList();
        return reading.numbered() ? byNumber(passage, others) : byOrder(passage, others);
    }

    private Span byOrder(Sought passage, List<Pin> others) {
        int from = 0;
        int to = reading.text().length();
        for (Pin pin : others) {
            if (pin.last() < passage.first()) {
                from = Math.max(from, pin.place().to());
            } else if (pin.first() > passage.last()) {
                to = Math.min(to, pin.place().from());
            }
        }
        return from < to ? new Span(from, to) : null;
    }

    private Span byNumber(Sought passage, List<Pin> others) {
        int[] first = numbers(passage.first(), others);
        int[] last = passage.last() == passage.first() ? first : numbers(passage.last(), others);
        return reading.paragraphs(first[0], last[1]);
    }

    /** The paragraphs of the copy, from and to, that may be number {@code wanted} of the source. */
    private int[] numbers(int wanted, List<Pin> others) {
        int lower = 0;
        int lowerShift = 0;
        int upper = Integer.MAX_VALUE;
        int upperShift = 0;
        for (Pin pin : others) {
            int at = paragraph(pin);
            if (pin.first() == wanted && pin.last() == wanted) {
                return new int[] {at, at};
            }
            if (pin.last() < wanted && at > lower) {
                lower = at;
                lowerShift = at - pin.first();
            } else if (pin.first() > wanted && at < upper) {
                upper = at;
                upperShift = at - pin.first();
            }
        }
        if (upper == Integer.MAX_VALUE) {
            return new int[] {lower == 0 ? wanted : lower + 1, wanted + lowerShift};
        }
        return lowerShift == upperShift ? new int[] {wanted + lowerShift, wanted + lowerShift}
                : new int[] {lower + 1, upper - 1};
    }

    /** What other passages of the same paragraph cover, or null where none of them holds the frame. */
    Span covered(Sought passage) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Pin pin : chain) {
            if (pin.first() == passage.first() && pin.last() == passage.last()
                    && !pin.passage().equals(passage.id())) {
                from = Math.min(from, pin.place().from());
                to = Math.max(to, pin.place().to());
            }
        }
        return from < to ? new Span(from, to) : null;
    }
}
