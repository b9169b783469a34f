package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for words that may have been changed a little: all stretches of a text within a few insertions,
 * deletions and replacements of a pattern (P. Sellers, The Theory and Computation of Evolutionary
 * Distances, Journal of Algorithms 1, 1980).
 */
final class Approximate {

    /** Words like those looked for, and how many letters differ. */
    record Hit(Span place, int errors) {
    }

    private Approximate() {
    }

    /** How many letters may differ in words of {@code length} letters that are still called the same. */
    static int tolerance(int length) {
        return Math.max(1, length / 8);
    }

    /**
     * The stretches of {@code window} that are like {@code words}, ascending; where several overlap,
     * the one most like them.
     */
    static List<Hit> find(String text, String words, Span window) {
        List<Hit> hits = new ArrayList<>();
        int size = words.length();
        if (size == 0) {
            return hits;
        }
        int most = tolerance(size);
        int[] cost = new int[size + 1];
        int[] origin = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            cost[i] = i;
            origin[i] = window.from();
        }
        for (int at = window.from(); at < window.to(); at++) {
            int diagonal = cost[0];
            int diagonalOrigin = origin[0];
            origin[0] = at + 1;
            for (int i = 1; i <= size; i++) {
                int replaced = diagonal + (words.charAt(i - 1) == text.charAt(at) ? 0 : 1);
                int from = diagonalOrigin;
                diagonal = cost[i];
                diagonalOrigin = origin[i];
                int best = replaced;
                if (cost[i] + 1 < best) {
                    best = cost[i] + 1;
                    from = origin[i];
                }
                if (cost[i - 1] + 1 < best) {
                    best = cost[i - 1] + 1;
                    from = origin[i - 1];
                }
                cost[i] = best;
                origin[i] = from;
            }
            if (cost[size] <= most && origin[size] < at + 1) {
                add(hits, new Hit(new Span(origin[size], at + 1), cost[size]), size);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Hit hit, int size) {
        if (!hits.isEmpty() && hits.getLast().place().meets(hit.place())) {
            if (off(hit, size) < off(hits.getLast(), size)) {
                hits.set(hits.size() - 1, hit);
            }
            return;
        }
        hits.add(hit);
    }

    /** Letters first; among equals the one of the right length. */
    private static int off(Hit hit, int size) {
        return hit.errors() * 1000 + Math.abs(hit.place().to() - hit.place().from() - size);
    }
}
