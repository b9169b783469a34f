package tumen.timeline.layout;

import java.util.Arrays;
import tumen.model.Weight;
import tumen.timeline.layout.Packing.Room;

/**
 * The events of a lane, to be packed: what they cover at one zoom, and the room that their labels need once that was
 * {@link #measure asked for}: most lanes of a large story have no height for labels, and need no words.
 */
final class PackingItems {

    private static final int EARLY = 1;
    private static final int WEIGHT_SHIFT = 1;

    private static final Weight[] WEIGHTS = Weight.values();

    private final int[] ordinals;
    /** By item: its left and right end, and the width that its label needs on its left and on its right. */
    private final double[] ends;
    private final byte[] kinds;
    private int size;

    /** No items yet, and room for {@code most} of them. */
    PackingItems(int most) {
        ordinals = new int[most];
        ends = new double[4 * most];
        kinds = new byte[most];
    }

    /**
     * Adds an event.
     *
     * @param early it is given its row before others: it is key, or so wide that it would find none
     */
    void add(int ordinal, MarkMaker.Shape shape, Weight weight, boolean early) {
        ordinals[size] = ordinal;
        ends[4 * size] = shape.left();
        ends[4 * size + 1] = shape.right();
        kinds[size] = (byte) (weight.ordinal() << WEIGHT_SHIFT | (early ? EARLY : 0));
        size++;
    }

    int size() {
        return size;
    }

    /**
     * Keeps room for the labels that {@code room} is for: right of a mark, or left of it where they would pass
     * {@code limit}, in pixels.
     *
     * @return true where it is the room of their words, not of words that are still to come
     */
    boolean measure(Room room, LabelMaker labels, double limit) {
        boolean complete = true;
        // Asked first: words that come meanwhile make no difference.
        for (int item = 0; item < size; item++) {
            complete &= !room.has(weight(item)) || labels.knows(ordinals[item]);
        }
        for (int item = 0; item < size; item++) {
            if (room.has(weight(item))) {
                double label = labels.room(ordinals[item]);
                boolean after = ends[4 * item + 1] + label <= limit;
                ends[4 * item + 2] = after ? 0 : label;
                ends[4 * item + 3] = after ? label : 0;
            }
        }
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

    /** Which of the three turns of {@link #inOrder} an item comes in, from 0. */
    int turn(int item) {
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
