package tumen.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of JavaFX's pulses is ours. Looks at the interface thread that follow each other within a pulse and all
 * find code of ours under way, or having called what is, make a stretch of our own work: it is as long as they lie
 * apart, and the time between two looks more. Shorter work than that is taken to be as long, and two pieces of it
 * between which no look fell are taken for one: the figure is rather too much than too little. All that a method of
 * ours called counts, as where the height of a line is asked for and JavaFX sets its words.
 */
final class Own {

    private static final double TOLD_MS = 16;

    /** A stretch of work, in milliseconds by the clock and of processor time, and where it was. */
    private record Stretch(double clock, double busy, String where) {

        static final Stretch NONE = new Stretch(0, 0, "");

        static Stretch of(List<Look> looks) {
            Look first = looks.getFirst();
            Look last = looks.getLast();
            double clock = (last.at() - first.at()) / 1e6 + Stalls.SAMPLING;
            // between two looks the thread is busy no longer than the clock says
            double busy = (last.busy() - first.busy()) / 1e6 + Stalls.SAMPLING;
            return new Stretch(clock, Math.min(clock, busy), first.place().entry());
        }
    }

    private final Map<String, Double> longest = new LinkedHashMap<>();
    private final Map<String, Double> busiest = new LinkedHashMap<>();
    private final Map<String, Integer> over = new LinkedHashMap<>();

    /** Takes in the pulses that passed, and the looks that were taken meanwhile. */
    synchronized void note(String during, List<Span> pulses, List<Look> looks) {
        if (during == null) {
            return;
        }
        for (Span pulse : pulses) {
            List<Look> within = looks.stream().filter(look -> !look.place().task())
                    .filter(pulse::holds).toList();
            List<Stretch> ours = stretches(within);
            Stretch most = ours.stream().max(Comparator.comparing(Stretch::busy)).orElse(Stretch.NONE);
            longest.merge(during, ours.stream().mapToDouble(Stretch::clock).max().orElse(0), Math::max);
            busiest.merge(during, most.busy(), Math::max);
            double busy = pulse.processor();
            if (busy > TOLD_MS) {
                over.merge(during, 1, Integer::sum);
                tell(during, pulse, within, most);
            }
        }
    }

    private static List<Stretch> stretches(List<Look> looks) {
        List<Stretch> found = new ArrayList<>();
        List<Look> stretch = new ArrayList<>();
        for (Look look : looks) {
            if (look.place().ours()) {
                stretch.add(look);
                found.add(Stretch.of(stretch));
            } else {
                stretch.clear();
            }
        }
        return found;
    }

    private static void tell(String during, Span pulse, List<Look> looks, Stretch most) {
        System.err.printf("pulse during %s: %.1f ms, processor %.1f ms, ours %d of %d looks, "
                + "the longest stretch %.1f ms, processor %.1f ms, %s;%s%n", during, pulse.clock(),
                pulse.processor(), looks.stream().filter(look -> look.place().ours()).count(), looks.size(),
                most.clock(), most.busy(), most.where(),
                looks.stream().collect(Collectors.groupingBy(Own::share, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(part -> " " + part.getKey() + " " + part.getValue()).collect(Collectors.joining(",")));
    }

    private static String share(Look look) {
        return look.place().part() + (look.place().ours() ? " (ours)" : "");
    }

    /** The longest stretch in milliseconds by the clock; to standard error, by what was being done. */
    synchronized double longest() {
        System.err.println("pulses of more than 16 ms of processor time: " + over);
        return Stalls.worst("longest own work in a pulse, by the clock", longest);
    }

    /** The most processor time of a stretch in milliseconds; to standard error, by what was being done. */
    synchronized double busiest() {
        return Stalls.worst("longest own work in a pulse, processor time", busiest);
    }
}
