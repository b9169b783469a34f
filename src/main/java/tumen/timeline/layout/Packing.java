package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tumen.model.Weight;

/**
 * Which row each event of a lane stands in at one zoom. All events of the lane are considered, seen or not: so
 * an event keeps its row while one pans.
 *
 * @param rows the row of each event, from 0; an event that found none is missing
 * @param count how many rows there are, with one at the end for events that found none
 */
record Packing(Map<Integer, Integer> rows, int count) {

    /** Rows that key events may open, also where there is height for fewer. */
    private static final int KEY_ROWS = 4;

    /** For whose labels rows keep room: each also for those of the one before. */
    enum Room {
        NOBODY, KEY, NORMAL, ALL;

        boolean has(Weight weight) {
            return weight.ordinal() < ordinal();
        }
    }

    /**
     * An event to be packed.
     *
     * @param before width that its label needs on its left, the gap included
     * @param after width that its label needs on its right; one of the two is 0
     * @param early it is given its row before others: it is key, or so wide that it would find none
     */
    record Item(int ordinal, double left, double right, double before, double after, Weight weight,
            boolean early) {

        double left(Room room) {
            return room.has(weight) ? left - before : left;
        }

        double right(Room room) {
            return room.has(weight) ? right + after : right;
        }
    }

    /**
     * Packs events, each where it fits.
     *
     * @param items in any order
     * @param most so many rows at most; key events may open some more
     * @param gap between two neighbours
     */
    static Packing of(List<Item> items, Room room, int most, double gap) {
        Comparator<Item> byLeft = Comparator.comparingDouble(item -> item.left(room));
        List<Item> inOrder = new ArrayList<>(items);
        inOrder.sort(Comparator.comparing((Item item) -> item.weight != Weight.KEY)
                .thenComparing(item -> !item.early).thenComparing(byLeft));
        Map<Integer, Integer> rows = new HashMap<>();
        List<Row> open = new ArrayList<>();
        for (Item item : inOrder) {
            int at = 0;
            while (at < open.size() && !open.get(at).fits(item.left(room) - gap, item.right(room) + gap)) {
                at++;
            }
            if (at == open.size() && at < (item.weight == Weight.KEY ? Math.max(most, KEY_ROWS) : most)) {
                open.add(new Row());
            }
            if (at < open.size()) {
                open.get(at).add(item.left(room), item.right(room), item.early);
                rows.put(item.ordinal, at);
            }
        }
        int crowd = rows.size() < items.size() ? 1 : 0;
        return new Packing(rows, Math.max(1, open.size() + crowd));
    }

    int row(int ordinal) {
        return rows.getOrDefault(ordinal, -1);
    }

    /** A row while it is filled from left to right, around the few that were placed early. */
    private static final class Row {

        private final List<double[]> early = new ArrayList<>();
        private double filled = Double.NEGATIVE_INFINITY;

        boolean fits(double left, double right) {
            return left >= filled && early.stream().noneMatch(taken -> left < taken[1] && taken[0] < right);
        }

        void add(double left, double right, boolean isEarly) {
            if (isEarly) {
                early.add(new double[] {left, right});
            } else {
                filled = Math.max(filled, right);
            }
        }
    }
}
