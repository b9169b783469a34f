package tumen.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.model.Passage;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * Finds the passages of a source in a copy of it. What is equal at its place is taken; what is only like
 * it is sought at that place alone, and offered; what is equal elsewhere has moved.
 */
public final class Anchoring {

    private final Reading reading;
    private final Map<Sought, List<Span>> equal = new HashMap<>();
    private Frame frame;

    private Anchoring(Reading reading) {
        this.reading = reading;
    }

    /**
     * Looks for each passage by its paragraph, its first and last words, its neighbours and its digest.
     *
     * @param original the copy
     * @param passages passages of one source, all of them: each helps to tell where the others belong
     * @param progress counts passages; a cancel ends the work
     * @return an entry for each passage, by its id, in the order given
     */
    public static Map<String, Anchored> find(Original original, List<Passage> passages, Progress progress) {
        InterfaceThread.refuse("anchoring");
        return new Anchoring(new Reading(original)).all(passages, progress);
    }

    private Map<String, Anchored> all(List<Passage> passages, Progress progress) {
        List<Sought> sought = passages.stream().map(Sought::of).toList();
        long total = 2L * sought.size();
        long done = 0;
        for (Sought each : sought) {
            progress.check();
            equal.put(each, reading.places(each));
            progress.report(++done, total);
        }
        frame = new Frame(reading, sought.stream().filter(each -> !each.scattered()).toList(), equal);
        Map<String, Anchored> found = new LinkedHashMap<>();
        for (Sought each : sought) {
            progress.check();
            found.put(each.id(), each.scattered() ? inEach(each) : one(each, equal.get(each)));
            progress.report(++done, total);
        }
        return found;
    }

    /** The same words in several paragraphs: as sure as the least sure of them. */
    private Anchored inEach(Sought sought) {
        List<Span> spans = new ArrayList<>();
        Match worst = Match.EXACT;
        for (int paragraph : sought.paragraphs()) {
            Anchored there = one(sought.in(paragraph), equal.get(sought));
            worst = there.match().compareTo(worst) > 0 ? there.match() : worst;
            there.spans().stream().filter(span -> !spans.contains(span)).forEach(spans::add);
        }
        spans.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return new Anchored(worst, spans);
    }

    private Anchored one(Sought sought, List<Span> places) {
        Span window = frame.window(sought);
        List<Span> inPlace = window == null ? List.of() : places.stream()
                .filter(place -> place.from() >= window.from() && place.to() <= window.to()).toList();
        if (!inPlace.isEmpty()) {
            List<Span> meant = doubled(inPlace) ? inPlace
                    : besideNeighbours(sought, amongOthers(sought, inPlace));
            return anchored(sought.measured() ? Match.EXACT : Match.FOUND, meant);
        }
        List<Span> altered = new Nearly(reading, sought, window).places();
        if (!altered.isEmpty()) {
            return anchored(Match.ALTERED, altered);
        }
        if (!places.isEmpty()) {
            return anchored(sought.measured() ? Match.MOVED : Match.FOUND, besideNeighbours(sought, places));
        }
        return Anchored.MISSING;
    }

    private Anchored anchored(Match match, List<Span> places) {
        return new Anchored(places.size() == 1 ? match : Match.AMBIGUOUS,
                places.stream().map(reading::inOriginal).toList());
    }

    /** Those that lie where other passages of the same paragraph lie, if any does. */
    private List<Span> amongOthers(Sought sought, List<Span> places) {
        Span covered = frame.covered(sought);
        List<Span> among = covered == null ? List.of() : places.stream().filter(covered::meets).toList();
        return among.isEmpty() ? places : among;
    }

    /** Those with the most neighbours at their side. */
    private List<Span> besideNeighbours(Sought sought, List<Span> places) {
        int most = places.stream().mapToInt(place -> reading.neighbours(sought, place)).max().orElse(0);
        return places.stream().filter(place -> reading.neighbours(sought, place) == most).toList();
    }

    /** True where a sentence was doubled: then no neighbour says which of the two was meant. */
    private boolean doubled(List<Span> places) {
        for (int i = 1; i < places.size(); i++) {
            if (Repeats.doubled(reading, places.get(i - 1), places.get(i))) {
                return true;
            }
        }
        return false;
    }
}
