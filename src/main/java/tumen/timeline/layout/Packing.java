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

    /** The events that found a row, ascending, and in the same places their rows. */
    private final int[] events;
    private final int[] rows;
    private final int count;

    private Packing(int[] events, int[] rows, int count) {
        this.events = events;
        this.rows = rows;
        this.count = count;
    }

    /**
     * Packs events, each where it fits.
     *
     * @param most so many rows at most; key events may open some more
     * @param gap between two neighbours
     */
    static Packing of(PackingItems items, Room room, int most, double gap) {
        List<Row> open = new ArrayList<>();
        long[] placed = new long[items.size()];
        int found = 0;
        for (int item : items.inOrder(room)) {
            double left = items.left(item, room);
            double right = items.right(item, room);
            int at = 0;
            while (at < open.size() && !open.get(at).fits(left - gap, right + gap)) {
                at++;
            }
            if (at == open.size() && at < (items.weight(item) == Weight.KEY ? Math.max(most, KEY_ROWS) : most)) {
                open.add(new Row());
            }
            if (at < open.size()) {
                open.get(at).add(left, right, items.early(item));
                placed[found++] = (long) items.ordinal(item) << Integer.SIZE | at;
            }
        }
        Arrays.sort(placed, 0, found);
        int[] events = new int[found];
        int[] rows = new int[found];
        for (int i = 0; i < found; i++) {
            events[i] = (int) (placed[i] >>> Integer.SIZE);
            rows[i] = (int) placed[i];
        }
        return new Packing(events, rows, Math.max(1, open.size() + (found < items.size() ? 1 : 0)));
    }

    /** How many rows there are, from 0, with one at the end for events that found none. */
    int count() {
        return count;
    }

    /** How many events found a row. */
    int size() {
        return events.length;
    }

    /** The row of an event; -1 where it found none. */
    int row(int ordinal) {
        int place = Arrays.binarySearch(events, ordinal);
        return place < 0 ? -1 : rows[place];
    }

    /** A row while it is filled from left to right, around the few that were placed early. */
    private static final class Row {

        /** Left and right ends of those placed early. */
        private double[] early = {};
        private double filled = Double.NEGATIVE_INFINITY;

        boolean fits(double left, double right) {
            if (left < filled) {
                return false;
            }
            for (int i = 0; i < early.length; i += 2) {
                if (left < early[i + 1] && early[i] < right) {
                    return false;
                }
            }
            return true;
        }

        void add(double left, double right, boolean isEarly) {
            if (isEarly) {
                early = Arrays.copyOf(early, early.length + 2);
                early[early.length - 2] = left;
                early[early.length - 1] = right;
            } else {
                filled = Math.max(filled, right);
            }
        }
    }
}
