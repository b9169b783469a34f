package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tumen.model.Weight;

/**
 * Which row each event of a lane stands in at one zoom. All events of the lane are considered, seen or not: so
 * an event keeps its row while one pans. Immutable.
 */
final class Packing {

    /** Rows that key events may open, also where there is height for fewer. */
    private static final int KEY_ROWS = 4;

    /** For whose labels rows keep room: each also for those of the one before. */
    enum Room {
        NOBODY, KEY, NORMAL, ALL;

        boolean has(Weight weight) {
            return weight.ordinal() < ordinal();
        }
    }

    /** The events, ascending, and in the same places their rows, -1 for none. */
    private final int[] events;
    private final byte[] rows;
    /** By row: how many events found it or one before it. */
    private final int[] found;
    /** How many of the rows key events opened. */
    private final int keyRows;
    /** So many rows are there to stand in. */
    private final int open;

    private Packing(int[] events, byte[] rows, int[] found, int keyRows, int open) {
        this.events = events;
        this.rows = rows;
        this.found = found;
        this.keyRows = keyRows;
        this.open = open;
    }

    /**
     * Packs events, each where it fits.
     *
     * @param most so many rows at most, up to 120; key events may open some more
     * @param gap between two neighbours
     */
    static Packing of(PackingItems items, Room room, int most, double gap) {
        List<Row> open = new ArrayList<>();
        byte[] rowOf = new byte[items.size()];
        int keyRows = 0;
        int turn = 0;
        for (int item : items.inOrder(room)) {
            if (items.turn(item) != turn) {
                turn = items.turn(item);
                open.forEach(Row::fromLeft);
            }
            double left = items.left(item, room);
            double right = items.right(item, room);
            int at = 0;
            while (at < open.size() && !open.get(at).fits(left - gap, right + gap)) {
                at++;
            }
            if (at == open.size() && at < (turn == 0 ? Math.max(most, KEY_ROWS) : most)) {
                open.add(new Row());
            }
            rowOf[item] = (byte) (at < open.size() ? at : -1);
            if (at < open.size()) {
                open.get(at).add(left, right, items.early(item));
            }
            keyRows = turn == 0 ? open.size() : keyRows;
        }
        return of(items, rowOf, keyRows, open.size());
    }

    private static Packing of(PackingItems items, byte[] rowOf, int keyRows, int open) {
        long[] inOrder = new long[rowOf.length];
        int[] found = new int[open];
        for (int item = 0; item < rowOf.length; item++) {
            inOrder[item] = (long) items.ordinal(item) << Byte.SIZE | rowOf[item] & 0xFF;
            if (rowOf[item] >= 0) {
                found[rowOf[item]]++;
            }
        }
        for (int row = 1; row < open; row++) {
            found[row] += found[row - 1];
        }
        Arrays.sort(inOrder);
        int[] events = new int[rowOf.length];
        byte[] rows = new byte[rowOf.length];
        for (int i = 0; i < rows.length; i++) {
            events[i] = (int) (inOrder[i] >> Byte.SIZE);
            rows[i] = (byte) inOrder[i];
        }
        return new Packing(events, rows, found, keyRows, open);
    }

    /**
     * The same events in so many rows at most, as {@link #of} would pack them: what stands in a row does not depend on
     * what found none before the rows after it.
     */
    Packing within(int most) {
        int limit = Math.max(most, Math.min(keyRows, KEY_ROWS));
        return limit >= open ? this : new Packing(events, rows, found, keyRows, limit);
    }

    /** How many rows there are, from 0, with one at the end for events that found none. */
    int count() {
        int placed = open == 0 ? 0 : found[open - 1];
        return Math.max(1, open + (placed < events.length ? 1 : 0));
    }

    /** How many events were packed. */
    int size() {
        return events.length;
    }

    /** The row of an event; -1 where it found none. */
    int row(int ordinal) {
        int place = Arrays.binarySearch(events, ordinal);
        return place < 0 || rows[place] >= open ? -1 : rows[place];
    }

    /** A row while it is filled from left to right, around the few that were placed early. */
    private static final class Row {

        /** Left and right ends of those placed early, from left to right. */
        private double[] early = {};
        /** What lies before this place among them lies left of what comes next. */
        private int passed;
        private double filled = Double.NEGATIVE_INFINITY;

        /** What is asked for from now on begins anew on the left, and goes on from left to right. */
        void fromLeft() {
            passed = 0;
        }

        boolean fits(double left, double right) {
            if (left < filled) {
                return false;
            }
            while (passed < early.length && early[passed + 1] <= left) {
                passed += 2;
            }
            return passed == early.length || early[passed] >= right;
        }

        /** Adds what was just found to fit. */
        void add(double left, double right, boolean isEarly) {
            if (isEarly) {
                double[] grown = Arrays.copyOf(early, early.length + 2);
                System.arraycopy(early, passed, grown, passed + 2, early.length - passed);
                grown[passed] = left;
                grown[passed + 1] = right;
                early = grown;
            } else {
                filled = Math.max(filled, right);
            }
        }
    }
}
