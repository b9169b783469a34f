package tumen.timeline.layout;

import java.util.ArrayList;
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
     * @param label width of its label and the gaps around it
     */
    record Item(int ordinal, double left, double right, double label, Weight weight) {
    }

    /** Packs events that come in the order of their left ends: key events first, then each where it fits. */
    static Packing of(List<Item> items, Room room, int most, double gap) {
        Map<Integer, Integer> rows = new HashMap<>();
        List<Row> open = new ArrayList<>();
        for (Item item : items) {
            if (item.weight == Weight.KEY) {
                place(item, room, most, gap, open, rows, true);
            }
        }
        for (Item item : items) {
            if (item.weight != Weight.KEY) {
                place(item, room, most, gap, open, rows, false);
            }
        }
        int crowd = rows.size() < items.size() ? 1 : 0;
        return new Packing(rows, Math.max(1, open.size() + crowd));
    }

    private static void place(Item item, Room room, int most, double gap, List<Row> open,
            Map<Integer, Integer> rows, boolean early) {
        double label = room.has(item.weight) ? item.label : 0;
        int at = 0;
        while (at < open.size() && !open.get(at).fits(item, label, gap)) {
            at++;
        }
        if (at == most) {
            return;
        }
        if (at == open.size()) {
            open.add(new Row());
        }
        open.get(at).add(item, label, early);
        rows.put(item.ordinal, at);
    }

    int row(int ordinal) {
        return rows.getOrDefault(ordinal, -1);
    }

    /**
     * A row while it is filled from left to right around the few that were placed early. A label may stand on
     * either side of its mark, so two neighbours keep apart by the longer of their labels.
     */
    private static final class Row {

        private final List<Item> early = new ArrayList<>();
        private final List<Double> earlyLabels = new ArrayList<>();
        private double right = Double.NEGATIVE_INFINITY;
        private double label;

        boolean fits(Item item, double itsLabel, double gap) {
            if (item.left - right < gap + Math.max(label, itsLabel)) {
                return false;
            }
            for (int i = 0; i < early.size(); i++) {
                double apart = Math.max(early.get(i).left - item.right, item.left - early.get(i).right);
                if (apart < gap + Math.max(earlyLabels.get(i), itsLabel)) {
                    return false;
                }
            }
            return true;
        }

        void add(Item item, double itsLabel, boolean isEarly) {
            if (isEarly) {
                early.add(item);
                earlyLabels.add(itsLabel);
            } else if (item.right > right) {
                right = item.right;
                label = itsLabel;
            }
        }
    }
}
