package tumen.present;

import java.util.ArrayList;
import java.util.List;
import tumen.pane.event.ToldEvent.ToldClaim;

/** The claims of an event by page: as many on each as can be read from the back of a room. */
final class ClaimPages {

    /** What a page holds, in lines of a statement. */
    private static final double ROOM = 14;
    /** What a claim takes beside its statement: claimant, source, and the air to the next. */
    private static final double AROUND = 2.2;
    /** Letters on a line of a statement, and of its source. */
    private static final int LINE = 54;
    private static final int SMALL_LINE = 78;

    private final List<List<ToldClaim>> pages = new ArrayList<>();

    ClaimPages(List<ToldClaim> claims) {
        double left = 0;
        for (ToldClaim claim : claims) {
            double needed = AROUND + lines(claim.statement(), LINE) + lines(claim.claimant(), LINE) - 1
                    + 0.65 * (lines(claim.source(), SMALL_LINE) - 1);
            if (pages.isEmpty() || needed > left) {
                pages.add(new ArrayList<>());
                left = ROOM;
            }
            pages.getLast().add(claim);
            left -= needed;
        }
        if (pages.isEmpty()) {
            pages.add(List.of());
        }
    }

    /** How many pages there are, 1 or more. */
    int count() {
        return pages.size();
    }

    /** The claims of a page. */
    List<ToldClaim> page(int number) {
        return pages.get(number);
    }

    /** The number of the first claim on a page, from 1. */
    int first(int number) {
        return pages.subList(0, number).stream().mapToInt(List::size).sum() + 1;
    }

    /** The number of the last claim on a page, from 1. */
    int last(int number) {
        return first(number) + page(number).size() - 1;
    }

    private static int lines(String words, int line) {
        return Math.max(1, Math.ceilDiv(words.length(), line));
    }
}
