package tumen.pane.search;

import java.util.ArrayList;
import java.util.List;
import tumen.model.Hits;

/**
 * Part of the words of a hit.
 *
 * @param words on one line
 * @param found whether they are what was searched for
 */
record Run(String words, boolean found) {

    /** So many characters stand before the first word that was found, where what comes first is left out. */
    private static final int BEFORE = 24;

    /** The words of a hit, from a little before the first that was found: a line of the list is short. */
    static List<Run> of(Hits.Hit hit) {
        String text = hit.text();
        List<Run> runs = new ArrayList<>();
        int at = hit.marked().isEmpty() ? 0 : start(text, hit.marked().getFirst().from());
        String left = at > 0 ? "…" : "";
        for (Hits.Stretch word : hit.marked()) {
            add(runs, left + text.substring(at, word.from()), false);
            add(runs, text.substring(word.from(), word.to()), true);
            at = word.to();
            left = "";
        }
        add(runs, text.substring(at), false);
        return runs;
    }

    private static void add(List<Run> runs, String words, boolean found) {
        if (!words.isEmpty()) {
            runs.add(new Run(words.replaceAll("\\s+", " "), found));
        }
    }

    /** Where a word begins, some characters before the one that was found; 0 where that one is near the beginning. */
    private static int start(String text, int found) {
        int space = found > 2 * BEFORE ? text.indexOf(' ', found - BEFORE) : -1;
        return space < 0 || space >= found ? 0 : space + 1;
    }
}
