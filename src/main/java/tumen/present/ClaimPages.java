package tumen.present;

import java.util.ArrayList;
import java.util.List;
import tumen.look.Safe;
import tumen.pane.event.ToldEvent.ToldClaim;

/** The claims of an event by page: as many on each as can be read from the back of a room. */
final class ClaimPages {

    /** What a page of the least height holds, in lines of a statement, and what each further line takes. */
    private static final double ROOM = 14;
    private static final double LINE_HEIGHT = 38;
    /** What a claim takes beside its statement: claimant, source, and the air to the next. */
    private static final double AROUND = 2.2;
    /** Letters on a line of a statement, and of its source. */
    private static final int LINE = 54;
    private static final int SMALL_LINE = 78;
    /** A statement that fills more than a page is set in smaller type: so many lines in the place of one. */
    private static final double DENSE = 1.3;
    private static final int DENSE_LINE = 72;
    /** Names are no statements: of more lines than these they are shortened. */
    private static final int NAME_LINES = 3;

    private final List<List<ToldClaim>> pages = new ArrayList<>();
    private final double room;

    /** Pages of {@code claims} on a sheet of that height. */
    ClaimPages(List<ToldClaim> claims, double height) {
        room = ROOM + Math.max(0, height - Fitted.HEIGHT) / LINE_HEIGHT;
        double left = 0;
        for (ToldClaim claim : claims) {
            double needed = around(claim) + lines(claim.statement(), LINE);
            if (pages.isEmpty() || needed > left) {
                pages.add(new ArrayList<>());
                left = room;
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

    /** Whether a claim alone would fill more than a page, so that it is to be set in smaller type. */
    boolean dense(ToldClaim claim) {
        return around(claim) + lines(claim.statement(), LINE) > room;
    }

    /** What is said, and as much of it as a page holds in smaller type. */
    String statement(ToldClaim claim) {
        int most = (int) ((room - around(claim)) * DENSE - 1) * DENSE_LINE;
        return dense(claim) ? Safe.shortened(claim.statement(), most) : claim.statement();
    }

    /** Who says it, as much of it as there is room for. */
    static String claimant(ToldClaim claim) {
        return Safe.shortened(claim.claimant(), NAME_LINES * LINE);
    }

    /** Where it can be read, as much of it as there is room for. */
    static String source(ToldClaim claim) {
        return Safe.shortened(claim.source(), NAME_LINES * SMALL_LINE);
    }

    private static double around(ToldClaim claim) {
        return AROUND + lines(claimant(claim), LINE) - 1 + 0.65 * (lines(source(claim), SMALL_LINE) - 1);
    }

    private static int lines(String words, int line) {
        return Math.max(1, Math.ceilDiv(words.length(), line));
    }
}
