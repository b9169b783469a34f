package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tumen.index.Extent;
import tumen.index.Lane;
import tumen.index.StoryIndex;
import tumen.model.Weight;
import tumen.timeline.layout.Layout.Sizes;
import tumen.timeline.layout.Packing.Room;

/**
 * How high each lane is and where its rows are, at any zoom. Rows are worked out at steps of the zoom, and
 * between two steps marks glide from the one to the other: nothing jumps. Where one pans plays no part.
 */
final class LanePlans {

    /** Steps of the zoom in which it doubles. */
    private static final double STEPS = 2;
    /** The part of a step in which marks keep their rows; in the short rest of it they glide. */
    private static final double REST = 0.9;
    /** Lanes of more events than this have rows by number only: these do not depend on other events. */
    private static final int SMALL = 1_500;
    /** All lanes whose rows depend on other events have no more events than this together. */
    private static final int PACKED = 20_000;
    /** Lanes of more events than this keep no room for labels. */
    static final int LABELLED = 300;
    private static final int FEWEST_ROWS = 2;
    /** Marks of more than so many bins of counted marks are packed before others. */
    private static final double WIDE = 1.5;
    private static final int MOST_ROWS = 60;

    private final LayoutRequest request;
    private final double perPixel;
    private final Sizes sizes;
    private final MarkMaker marks;
    private final LabelMaker labels;
    private final KeptPackings kept;
    /** The events of lanes at the step that is being packed. */
    private final Map<Lane, PackingItems> items = new HashMap<>();
    private int itemsAt;

    /**
     * Plans lanes.
     *
     * @param perPixel milliseconds in a pixel
     * @param kept what was worked out for earlier pictures of the same lanes and words
     */
    LanePlans(LayoutRequest request, double perPixel, Sizes sizes, MarkMaker marks, LabelMaker labels,
            KeptPackings kept) {
        this.request = request;
        this.perPixel = perPixel;
        this.sizes = sizes;
        this.marks = marks;
        this.labels = labels;
        this.kept = kept;
    }

    /**
     * The plan of one lane.
     *
     * @param near the rows at the step before, or null where they are by number
     * @param far the rows at the step after, or null where they are by number; the same where marks rest
     * @param glide how far marks are on their way from {@code near} to {@code far}, 0 to 1
     * @param rows how many rows there are, with parts of one while marks glide
     * @param height of the lane, pixels
     * @param labelled rows keep room for all labels
     */
    record Plan(Packing near, Packing far, double glide, double rows, double height, boolean labelled) {

        /** True where the row of an event does not depend on others. */
        boolean byNumber() {
            return rows > 0 && (glide < 0.5 ? near : far) == null;
        }

        /** The row of an event, with parts of one while it glides; -1 where it has none. */
        double row(int ordinal) {
            int from = row(near, ordinal);
            int to = row(far, ordinal);
            if (glide < 0.5 ? from < 0 : to < 0) {
                return -1;
            }
            return from < 0 || to < 0 ? Math.max(from, to) : from + (to - from) * glide;
        }

        private int row(Packing packing, int ordinal) {
            return packing == null ? ordinal % Math.max(1, (int) rows) : packing.row(ordinal);
        }
    }

    /** The plans of all lanes in a plot of so many pixels. */
    List<Plan> plans(double height) {
        List<Lane> lanes = request.lanes().lanes();
        double zoom = -Math.log(perPixel) / Math.log(2) * STEPS;
        int step = (int) Math.floor(zoom);
        double part = Math.max(0, (zoom - step - REST) / (1 - REST));
        double glide = part * part * (3 - 2 * part);
        List<Choice> near = choices(lanes, step, height);
        List<Choice> far = glide > 0 ? choices(lanes, step + 1, height) : near;
        double spare = height;
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Choice one = near.get(i);
            Choice other = far.get(i);
            double rows = one.rows() + (other.rows() - one.rows()) * glide;
            double high = one.height(sizes) + (other.height(sizes) - one.height(sizes)) * glide;
            spare -= high;
            plans.add(new Plan(one.packing, other.packing, glide, rows, high, one.room == Room.ALL));
        }
        return spare > 0 ? stretched(plans, spare) : plans;
    }

    /** Shares room that is left among the lanes that are open. */
    private List<Plan> stretched(List<Plan> plans, double spare) {
        long open = plans.stream().filter(plan -> plan.rows > 0).count();
        double each = Math.min(spare / Math.max(1, open), 1.5 * sizes.row());
        return plans.stream().map(plan -> plan.rows == 0 ? plan
                : new Plan(plan.near, plan.far, plan.glide, plan.rows, plan.height + each, plan.labelled)).toList();
    }

    /** How one lane is packed at one step; without a packing its rows are by number, without rows it is closed. */
    private record Choice(Packing packing, Room room, int numbered, boolean empty) {

        int rows() {
            return packing == null ? numbered : packing.count();
        }

        double height(Sizes sizes) {
            return rows() == 0 || empty ? sizes.collapsed() : rows() * sizes.row() + 2 * sizes.pad();
        }
    }

    /** Gives every lane the rows its marks need, then room for labels while there is height for it. */
    private List<Choice> choices(List<Lane> lanes, int step, double height) {
        double share = share(lanes, height);
        int small = Math.clamp(PACKED / Math.max(1, lanes.size()), LABELLED, SMALL);
        List<Choice> choices = new ArrayList<>();
        for (Lane lane : lanes) {
            if (folded(lane)) {
                choices.add(new Choice(null, Room.NOBODY, 0, false));
            } else if (lane.dated() > small || isCounted(lane) || crowded(lane, step, share)) {
                choices.add(new Choice(null, Room.NOBODY, Math.clamp((int) share, FEWEST_ROWS, 6), false));
            } else {
                choices.add(packed(lane, step, Room.NOBODY, MOST_ROWS));
            }
        }
        shrink(lanes, choices, step, height);
        for (Room room : List.of(Room.KEY, Room.NORMAL, Room.ALL)) {
            for (int i = 0; i < choices.size(); i++) {
                Choice now = choices.get(i);
                if (now.packing != null && now.room.ordinal() == room.ordinal() - 1
                        && lanes.get(i).dated() <= LABELLED && mayGrow(choices, now, height)) {
                    replace(choices, i, packed(lanes.get(i), step, room, MOST_ROWS), height);
                }
            }
        }
        return choices;
    }

    /** How many rows each lane has that is open and not empty, where all have as many. */
    private double share(List<Lane> lanes, double height) {
        long open = lanes.stream().filter(lane -> lane.dated() > 0 && !folded(lane)).count();
        double room = height - (lanes.size() - open) * sizes.collapsed();
        return (room / Math.max(1, open) - 2 * sizes.pad()) / sizes.row();
    }

    private boolean folded(Lane lane) {
        return request.stage().collapsed().contains(LaneBox.key(lane));
    }

    /** True where only the number of its events is known. */
    private boolean isCounted(Lane lane) {
        return lane.dated() > 0 && request.lanes().grain() > 0;
    }

    /** True where what a lane's share of rows has no place for would still be a crowd. */
    private boolean crowded(Lane lane, int step, double rows) {
        if (lane.dated() <= LABELLED) {
            return false;
        }
        Extent extent = lane.extent();
        double width = ((double) extent.last() - extent.first()) / perPixel(step);
        double bins = Math.max(1, width / sizes.countBin());
        double inRows = Math.max(0, rows) * sizes.countBin() / (2 * sizes.radius() + sizes.gap());
        return lane.dated() > bins * (LaneFigures.CROWD + inRows);
    }

    /** True where all lanes fit if one had a single row: else there is no place for labels, and no word is needed. */
    private boolean mayGrow(List<Choice> choices, Choice now, double height) {
        return total(choices) - Math.max(0, now.rows() - 1) * sizes.row() <= height;
    }

    /** Takes another way to pack a lane where all lanes then still fit. */
    private boolean replace(List<Choice> choices, int lane, Choice other, double height) {
        boolean fits = total(choices) + other.height(sizes) - choices.get(lane).height(sizes) <= height;
        if (fits) {
            choices.set(lane, other);
        }
        return fits;
    }

    /**
     * Takes rows from the lanes that have most, until all fit or none has more than the fewest; what is then
     * left goes to the lanes that lost most.
     */
    private void shrink(List<Lane> lanes, List<Choice> choices, int step, double height) {
        List<Integer> needed = choices.stream().map(choice -> choice.packing == null ? 0 : choice.rows()).toList();
        int most = needed.stream().max(Integer::compare).orElse(0);
        double over = total(choices) - height;
        while (over > 0 && most > FEWEST_ROWS) {
            int rows = most--;
            over -= sizes.row() * needed.stream().filter(need -> need >= rows).count();
        }
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (needed.get(i) > most) {
                // One row is for the marks that stand for what found none.
                choices.set(i, packed(lanes.get(i), step, Room.NOBODY, most - 1));
                cut.add(i);
            }
        }
        cut.sort((a, b) -> needed.get(b) - needed.get(a));
        for (int i : cut) {
            replace(choices, i, packed(lanes.get(i), step, Room.NOBODY, most), height);
        }
    }

    private Choice packed(Lane lane, int step, Room room, int most) {
        return new Choice(packing(lane, step, room).within(most), room, 0, lane.dated() == 0);
    }

    private double total(List<Choice> choices) {
        return choices.stream().mapToDouble(choice -> choice.height(sizes)).sum();
    }

    private Packing packing(Lane lane, int step, Room room) {
        KeptPackings.Key key = new KeptPackings.Key(lane, step, room, sizes.text());
        Packing known = kept.get(key);
        if (known == null) {
            if (itemsAt != step) {
                items.clear();
                itemsAt = step;
            }
            PackingItems packed = items.computeIfAbsent(lane, missing -> items(missing, step));
            boolean complete = room == Room.NOBODY || packed.measure(room, labels, labels.limit() / perPixel(step));
            known = Packing.of(packed, room, MOST_ROWS, sizes.gap());
            if (complete) {
                kept.put(key, known);
            }
        }
        return known;
    }

    private PackingItems items(Lane lane, int step) {
        double stepPerPixel = perPixel(step);
        StoryIndex index = request.lanes().selected().index();
        boolean labelled = lane.dated() <= LABELLED;
        PackingItems found = new PackingItems(lane.dated());
        lane.forEach(ordinal -> {
            MarkMaker.Shape shape = marks.shape(ordinal, instant -> instant / stepPerPixel);
            Weight weight = index.weight(ordinal);
            boolean early = weight == Weight.KEY
                    || labelled && shape.right() - shape.left() > WIDE * sizes.countBin();
            found.add(ordinal, shape, weight, early);
        });
        return found;
    }

    private static double perPixel(int step) {
        return Math.pow(2, -step / STEPS);
    }
}
