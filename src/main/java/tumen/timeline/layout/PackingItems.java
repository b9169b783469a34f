package tumen.timeline.layout;

import java.util.Arrays;
import tumen.model.Weight;
import tumen.timeline.layout.Packing.Room;

/** The events of a lane, to be packed: what they cover at one zoom, and the room that their labels need. */
final class PackingItems {

    private static final int EARLY = 1;
    private static final int WEIGHT_SHIFT = 1;

    private static final Weight[] WEIGHTS = Weight.values();

    private final int[] ordinals;
    /** By item: its left and right end, and the width that its label needs on its left and on its right. */
    private final double[] ends;
    private final byte[] kinds;
    private final boolean complete;
    private int size;

    /** No items yet, and room for {@code most} of them; {@code complete} where all words that they need are here. */
    PackingItems(int most, boolean complete) {
        this.complete = complete;
        ordinals = new int[most];
        ends = new double[4 * most];
        kinds = new byte[most];
    }

    /**
     * Adds an event.
     *
     * @param before width that its label needs on its left, the gap included
     * @param after width that its label needs on its right; one of the two is 0
     * @param early it is given its row before others: it is key, or so wide that it would find none
     */
    void add(int ordinal, MarkMaker.Shape shape, double before, double after, Weight weight, boolean early) {
        ordinals[size] = ordinal;
        ends[4 * size] = shape.left();
        ends[4 * size + 1] = shape.right();
        ends[4 * size + 2] = before;
        ends[4 * size + 3] = after;
        kinds[size] = (byte) (weight.ordinal() << WEIGHT_SHIFT | (early ? EARLY : 0));
        size++;
    }

    int size() {
        return size;
    }

    /** True where the room for labels is that of their words, not of words that are still to come. */
    boolean complete() {
        return complete;
    }

    int ordinal(int item) {
        return ordinals[item];
    }

    Weight weight(int item) {
        return WEIGHTS[kinds[item] >> WEIGHT_SHIFT];
    }

    boolean early(int item) {
        return (kinds[item] & EARLY) != 0;
    }

    double left(int item, Room room) {
        return ends[4 * item] - (room.has(weight(item)) ? ends[4 * item + 2] : 0);
    }

    double right(int item, Room room) {
        return ends[4 * item + 1] + (room.has(weight(item)) ? ends[4 * item + 3] : 0);
    }

    /** The items in the order to pack them in: key events, then others that come early, each from left to right. */
    int[] inOrder(Room room) {
        int[] order = new int[size];
        double[] lefts = new double[size];
        for (int item = 0; item < size; item++) {
            lefts[item] = left(item, room);
        }
        int end = 0;
        for (int turn = 0; turn < 3; turn++) {
            int start = end;
            for (int item = 0; item < size; item++) {
                if (turn(item) == turn) {
                    order[end++] = item;
                }
            }
            sort(order, start, end, lefts);
        }
        return Arrays.copyOf(order, end);
    }

    private int turn(int item) {
        return weight(item) == Weight.KEY ? 0 : early(item) ? 1 : 2;
    }

    /** By insertion: the items came in the order of time, which is nearly that of their left ends. */
    private static void sort(int[] order, int start, int end, double[] lefts) {
        for (int i = start + 1; i < end; i++) {
            int item = order[i];
            int place = i;
            while (place > start && lefts[order[place - 1]] > lefts[item]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = item;
        }
    }
}
