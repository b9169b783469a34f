package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import tumen.index.Extent;
import tumen.index.Lane;
import tumen.index.Selected;
import tumen.timeline.layout.CountMark.Side;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.LanePlans.Plan;
import tumen.timeline.layout.Layout.Sizes;
import tumen.timeline.scale.Bins;
import tumen.timeline.scale.TimeScale;

/**
 * Fills the lanes: each with marks, with marks and counts, or with a strip, as its events fit. Whatever it
 * comes to, every event of the lane that lies in the picture is counted in it once.
 */
final class LaneFigures {

    /** From so many events on, in what one counted mark stands for and on the average, a lane is a strip. */
    static final int CROWD = 12;

    private final LayoutRequest request;
    private final Selected selected;
    private final TimeScale scale;
    private final Box plot;
    private final Sizes sizes;
    private final MarkMaker maker;
    private final LabelMaker labels;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> placed = new ArrayList<>();
    private final List<CountMark> counts = new ArrayList<>();
    private final List<DensityStrip> strips = new ArrayList<>();

    LaneFigures(LayoutRequest request, Picture.Frame frame, Sizes sizes, MarkMaker maker, LabelMaker labels) {
        this.request = request;
        selected = request.lanes().selected();
        scale = frame.scale();
        plot = frame.plot();
        this.sizes = sizes;
        this.maker = maker;
        this.labels = labels;
    }

    Picture.Figures figures() {
        return new Picture.Figures(marks, placed, counts, strips);
    }

    /** Fills one lane, where it is in sight, and says what there is of it. */
    LaneBox fill(Lane lane, int number, Plan plan, Box box, int colour) {
        int before = lane.before(scale.from());
        int after = lane.after(scale.to());
        Tally tally = new Tally(lane.dated() - before - after, before, after, lane.undated());
        Level level = plan.rows() == 0 ? Level.COLLAPSED : plan.labelled() ? Level.LABELS : Level.MARKS;
        if (box.alongside(plot)) {
            level = new Filling(lane, number, plan, box, colour).fill(level, tally);
        }
        return new LaneBox(lane, request.captions().lane(lane), colour, box, level, tally);
    }

    /** One lane while it is filled. */
    private final class Filling {

        private final Lane lane;
        private final int number;
        private final Plan plan;
        private final Box box;
        private final int colour;
        private final int firstMark = marks.size();
        private final int firstCount = counts.size();

        Filling(Lane lane, int number, Plan plan, Box box, int colour) {
            this.lane = lane;
            this.number = number;
            this.plan = plan;
            this.box = box;
            this.colour = colour;
        }

        Level fill(Level usual, Tally tally) {
            Bins bins = Bins.over(scale, sizes.countBin());
            Level level = usual;
            if (usual == Level.COLLAPSED || plan.byNumber() && (request.lanes().grain() > 0
                    || centred() > CROWD * bins.size())) {
                strip();
                level = usual == Level.COLLAPSED ? usual : Level.STRIP;
            } else if (plan.byNumber()) {
                level = byNumber(bins) ? Level.MARKS : Level.COUNTS;
            } else if (!inRows(bins)) {
                level = Level.COUNTS;
            }
            if (level != Level.COLLAPSED) {
                label(tally);
            }
            return level;
        }

        /** Each event in the row it was packed in; those that found none are counted in the last. */
        private boolean inRows(Bins bins) {
            Map<Integer, List<Integer>> crowd = new TreeMap<>();
            lane.forEachIn(scale.from(), scale.to(), ordinal -> {
                double row = plan.row(ordinal);
                if (row >= 0) {
                    mark(ordinal, y(row));
                } else {
                    crowd.computeIfAbsent(bins.of(centre(ordinal)), bin -> new ArrayList<>()).add(ordinal);
                }
            });
            crowd.forEach((bin, events) -> crowd(bins, bin, events, y(plan.rows() - 1)));
            return crowd.isEmpty();
        }

        private int centred() {
            return lane.bins(scale.from(), scale.to() + 1)[0];
        }

        /** Rows by number: what would meet another in its row makes one mark of all that is near. */
        private boolean byNumber(Bins bins) {
            Map<Integer, List<Integer>> parts = new TreeMap<>();
            IntConsumer sort = ordinal ->
                    parts.computeIfAbsent(bins.of(centre(ordinal)), bin -> new ArrayList<>()).add(ordinal);
            // Those that only reach into the picture may be very many: then they are counted and not visited.
            int reaching = lane.reachingIn(scale.from()) + lane.reachingBack(scale.to());
            boolean few = reaching <= 3 * plan.rows();
            if (few) {
                lane.forEachIn(scale.from(), scale.to(), sort);
            } else {
                lane.forEachCentred(scale.from(), scale.to(), sort);
                sides(bins, null);
            }
            boolean[] single = {few};
            parts.forEach((bin, events) -> {
                if (apart(events)) {
                    events.forEach(ordinal -> mark(ordinal, y(plan.row(ordinal))));
                } else {
                    crowd(bins, bin, events, box.middle());
                    single[0] = false;
                }
            });
            return single[0];
        }

        private boolean apart(List<Integer> events) {
            if (events.size() > 3 * plan.rows()) {
                return false;
            }
            for (int i = 0; i < events.size(); i++) {
                MarkMaker.Shape shape = maker.shape(events.get(i), this::pixel);
                for (int j = 0; j < i; j++) {
                    MarkMaker.Shape other = maker.shape(events.get(j), this::pixel);
                    if (plan.row(events.get(i)) == plan.row(events.get(j)) && shape.left() < other.right() + 1
                            && other.left() < shape.right() + 1) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** One mark for several events; but what is selected keeps its own, and so does one alone. */
        private void crowd(Bins bins, int bin, List<Integer> events, double y) {
            List<Integer> rest = new ArrayList<>();
            for (int ordinal : events) {
                if (events.size() == 1 || request.emphasis().selected().contains(ordinal)) {
                    mark(ordinal, y);
                } else {
                    rest.add(ordinal);
                }
            }
            if (!rest.isEmpty()) {
                long from = rest.stream().mapToLong(this::centre).min().orElseThrow();
                long to = rest.stream().mapToLong(this::centre).max().orElseThrow();
                Side side = bin < 0 ? Side.LEFT : bin >= bins.size() ? Side.RIGHT : Side.HERE;
                double left = Math.max(plot.x(), plot.x() + bins.left(bin));
                double right = Math.min(plot.right(), plot.x() + bins.left(bin + 1));
                double middle = (left + right) / 2;
                double x = side == Side.HERE ? clear(middle, y, labels.countWidth(rest.size(), side)) : middle;
                count(side, x, y, rest.size(), from, to);
            }
        }

        /** Where a count in the row at {@code y} is not under what is selected, as near to {@code x} as can be. */
        private double clear(double x, double y, double width) {
            double away = width / 2 + sizes.radius() + sizes.gap();
            double clear = x;
            for (Mark mark : marks.subList(firstMark, marks.size())) {
                double at = mark.sign().x();
                boolean meets = mark.look().selected() && mark.sign().seen() && Math.abs(mark.y() - y) < 1
                        && Math.abs(clear - at) < away;
                if (meets) {
                    double left = at - away;
                    double right = at + away;
                    boolean goesRight = clear < at ? left < plot.x() + width / 2 : right < plot.right() - width / 2;
                    clear = goesRight ? right : left;
                }
            }
            return clear;
        }

        private void strip() {
            Bins bins = Bins.over(scale, Math.max(sizes.stripBin(), request.lanes().grain() / scale.perPixel()));
            int[] each = lane.bins(bins.edges());
            sides(bins, each);
            double inset = Math.min(sizes.pad(), box.height() / 6);
            Box ground = new Box(plot.x(), box.y() + inset, plot.width(), box.height() - 2 * inset);
            strips.add(new DensityStrip(number, ground, plot.x() + bins.left(0), bins.left(1) - bins.left(0), each,
                    Bins.round(each), colour));
        }

        /**
         * Counts those that only reach into the picture. What is selected has its own mark, and is not counted.
         *
         * @param each the counts of a strip, of which the selected are taken away; or null where the events that
         *     have their middle in the picture are not counted here
         */
        private void sides(Bins bins, int[] each) {
            int left = lane.reachingIn(scale.from());
            int right = lane.reachingBack(scale.to());
            for (int ordinal : new TreeSet<>(request.emphasis().selected())) {
                if (!lane.contains(ordinal) || !inSight(ordinal)) {
                    continue;
                }
                int bin = bins.of(centre(ordinal));
                boolean inside = bin >= 0 && bin < bins.size();
                if (!inside || each != null) {
                    left -= bin < 0 ? 1 : 0;
                    right -= bin >= bins.size() ? 1 : 0;
                    if (inside) {
                        each[bin]--;
                    }
                    mark(ordinal, box.middle());
                }
            }
            if (left > 0) {
                count(Side.LEFT, plot.x(), box.middle(), left, scale.from(), scale.from());
            }
            if (right > 0) {
                count(Side.RIGHT, plot.right(), box.middle(), right, scale.to(), scale.to());
            }
        }

        private boolean inSight(int ordinal) {
            Extent extent = selected.extent(ordinal);
            return extent != null && extent.last() >= scale.from() && extent.first() <= scale.to();
        }

        private void mark(int ordinal, double y) {
            marks.add(maker.mark(ordinal, number, y, plot, this::pixel));
        }

        private void count(Side side, double x, double y, int count, long from, long to) {
            double width = labels.countWidth(count, side);
            double left = Math.clamp(x - width / 2, plot.x() + 2, Math.max(plot.x() + 2, plot.right() - 2 - width));
            Box place = new Box(left, y - sizes.count() / 2, width, sizes.count());
            counts.add(new CountMark(number, place, count, side, from, to, colour));
        }

        private void label(Tally tally) {
            List<Box> others = new ArrayList<>();
            counts.subList(firstCount, counts.size()).forEach(count -> others.add(count.box()));
            double tag = box.bottom() - sizes.label();
            if (tally.before() > 0) {
                others.add(new Box(plot.x(), tag, labels.countWidth(tally.before(), Side.LEFT), sizes.label()));
            }
            if (tally.after() > 0) {
                double width = labels.countWidth(tally.after(), Side.RIGHT);
                others.add(new Box(plot.right() - width, tag, width, sizes.label()));
            }
            Box ground = new Box(plot.x() + 1, box.y() + 1, plot.width() - 2, box.height() - 2);
            placed.addAll(labels.labels(marks.subList(firstMark, marks.size()), others, ground,
                    pixel(labels.limit()), lane.dated() <= LanePlans.LABELLED));
        }

        /** The middle of a row; rows share what height there is, within reason. */
        private double y(double row) {
            double pitch = Math.clamp((box.height() - 2 * sizes.pad()) / Math.max(1, plan.rows()), sizes.row(),
                    1.6 * sizes.row());
            return box.y() + sizes.pad() + (row + 0.5) * pitch;
        }

        private double pixel(long instant) {
            return plot.x() + scale.x(instant);
        }

        private long centre(int ordinal) {
            return selected.extent(ordinal).centre();
        }
    }
}
