package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for a passage whose text was changed, at the place where it belongs: by words like its first and
 * last ones at about its length, by one of them alone, or by its neighbours. What it finds is offered.
 */
final class Nearly {

    private final Reading reading;
    private final Sought sought;
    private final Span window;

    Nearly(Reading reading, Sought sought, Span window) {
        this.reading = reading;
        this.sought = sought;
        this.window = window;
    }

    /** The likeliest place, or several that are as likely; none where nothing in the window is like it. */
    List<Span> places() {
        if (window == null || window.from() >= window.to()) {
            return List.of();
        }
        List<Approximate.Hit> starts = Approximate.find(reading.text(), sought.start(), window);
        List<Span> places = sought.end().isEmpty() ? best(starts) : pairs(starts);
        return places.isEmpty() ? between() : places;
    }

    private List<Span> pairs(List<Approximate.Hit> starts) {
        List<Approximate.Hit> ends = Approximate.find(reading.text(), sought.end(), window);
        List<Approximate.Hit> pairs = new ArrayList<>();
        for (Approximate.Hit start : starts) {
            for (Approximate.Hit end : ends) {
                Span place = new Span(start.place().from(),
                        Math.max(start.place().from(), end.place().to()));
                if (end.place().from() >= start.place().from() && likely(place)) {
                    pairs.add(new Approximate.Hit(place, start.errors() + end.errors()));
                }
            }
        }
        if (!pairs.isEmpty()) {
            return best(pairs);
        }
        return sought.measured() ? alone(starts, ends) : List.of();
    }

    /** One of both ends is lost: the other, with the length that was kept, says where the passage was. */
    private List<Span> alone(List<Approximate.Hit> starts, List<Approximate.Hit> ends) {
        List<Approximate.Hit> places = new ArrayList<>();
        for (Approximate.Hit start : starts) {
            int to = Math.min(window.to(), start.place().from() + sought.length());
            places.add(new Approximate.Hit(new Span(start.place().from(), Math.max(to, start.place().to())),
                    start.errors()));
        }
        for (Approximate.Hit end : ends) {
            int from = Math.max(window.from(), end.place().to() - sought.length());
            places.add(new Approximate.Hit(new Span(Math.min(from, end.place().from()), end.place().to()),
                    end.errors()));
        }
        return best(places.stream().filter(place -> likely(place.place())).toList());
    }

    /** Both ends are lost: what stands between its neighbours, if that has about its length. */
    private List<Span> between() {
        if (!sought.measured() || sought.prefix().isEmpty() || sought.suffix().isEmpty()) {
            return List.of();
        }
        List<Span> places = new ArrayList<>();
        // the neighbours may be of the paragraphs before and after
        Span around = new Span(Math.max(0, window.from() - sought.prefix().length() - 1),
                Math.min(reading.text().length(), window.to() + sought.suffix().length() + 1));
        for (Span prefix : reading.occurrences(sought.prefix(), around)) {
            for (Span suffix : reading.occurrences(sought.suffix(), around)) {
                int from = reading.text().startsWith(" ", prefix.to()) ? prefix.to() + 1 : prefix.to();
                if (suffix.from() > from && likely(new Span(from, suffix.from()))) {
                    places.add(trimmed(from, suffix.from()));
                }
            }
        }
        return places;
    }

    private Span trimmed(int from, int to) {
        return new Span(from, reading.text().charAt(to - 1) == ' ' && to - 1 > from ? to - 1 : to);
    }

    /** True where a place has about the length that was kept; a changed passage is not a third of it. */
    private boolean likely(Span place) {
        int length = place.to() - place.from();
        if (!sought.measured()) {
            return length > 0 && length <= Reading.FARTHEST;
        }
        return Math.abs(length - sought.length()) <= Math.max(24, sought.length() / 2);
    }

    private List<Span> best(List<Approximate.Hit> hits) {
        double least = hits.stream().mapToDouble(this::off).min().orElse(0);
        return hits.stream().filter(hit -> off(hit) == least).map(Approximate.Hit::place).distinct().toList();
    }

    /** How unlike the passage a place is: letters that differ count most, then length; neighbours help. */
    private double off(Approximate.Hit hit) {
        int length = hit.place().to() - hit.place().from();
        int misfit = sought.measured() ? Math.abs(length - sought.length()) : 0;
        return 4.0 * hit.errors() + misfit - 6.0 * reading.neighbours(sought, hit.place());
    }
}
