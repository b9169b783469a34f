package tumen.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant who typed amiss. */
final class Nearest {

    /** Letters of a word for which one slip is allowed. */
    private static final int LETTERS = 3;

    private Nearest() {
    }

    /** The one of {@code known} that {@code typed} is but a slip or two away from; none where none is near. */
    static Optional<String> of(String typed, Collection<String> known) {
        return known.stream().filter(one -> slips(typed, one) <= Math.max(1, one.length() / LETTERS))
                .min(Comparator.comparingInt((String one) -> slips(typed, one)).thenComparing(one -> one));
    }

    /** How many letters were left out, added, changed, or exchanged with the one beside. */
    private static int slips(String typed, String meant) {
        int[] last = new int[meant.length() + 1];
        int[] now = new int[meant.length() + 1];
        Arrays.setAll(now, at -> at);
        for (int i = 1; i <= typed.length(); i++) {
            int[] next = new int[meant.length() + 1];
            next[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
                next[j] = Math.min(Math.min(now[j], next[j - 1]) + 1, now[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    next[j] = Math.min(next[j], last[j - 2] + 1);
                }
            }
            last = now;
            now = next;
        }
        return now[meant.length()];
    }
}
