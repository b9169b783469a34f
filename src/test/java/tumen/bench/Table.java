package tumen.bench;

import java.util.List;
import java.util.Locale;

/** Prints rows: case, events, value, unit, spread. */
final class Table {

    private final int events;

    /**
     * A table whose head is printed at once.
     *
     * @param events how many events the story has
     */
    Table(int events) {
        this.events = events;
        System.out.println("case\tevents\tvalue\tunit\tspread");
    }

    int events() {
        return events;
    }

    /** The median of some runs, with the least and the most of them; a run of 0 changed nothing and is none. */
    void median(String name, String unit, List<Double> runs) {
        median(name, events, unit, runs);
    }

    /** The same for a case that always has as many events. */
    void median(String name, int count, String unit, List<Double> runs) {
        List<Double> sorted = runs.stream().filter(run -> run > 0).sorted().toList();
        if (sorted.isEmpty()) {
            System.out.printf("%s\t%d\t-\t-\tnothing was seen to change%n", name, count);
        } else {
            print(name, count, at(sorted, 0.5), unit, sorted);
        }
    }

    /** A figure of all runs together. */
    void one(String name, String unit, double value) {
        print(name, events, value, unit, List.of());
    }

    /** The same for a case that always has as many rows. */
    void of(String name, int count, String unit, double value) {
        print(name, count, value, unit, List.of());
    }

    /** That a case was left out, and why. */
    void leftOut(String name, String why) {
        System.out.printf("%s\t%d\t-\t-\t%s%n", name, events, why);
    }

    private static void print(String name, int count, double value, String unit, List<Double> sorted) {
        String spread = sorted.size() < 2 ? "-" : String.format(Locale.ROOT, "%s to %s of %d",
                number(sorted.getFirst()), number(sorted.getLast()), sorted.size());
        System.out.printf("%s\t%d\t%s\t%s\t%s%n", name, count, number(value), unit, spread);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 1000 ? "%.1f" : "%.0f", value);
    }

    /** The value below which a part of the sorted values lies (nearest rank). */
    static double at(List<Double> sorted, double part) {
        int rank = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.get(Math.clamp(rank, 0, sorted.size() - 1));
    }
}
