package tumen.timeline.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tumen.index.Extent;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.model.Lanes;
import tumen.timeline.layout.Picture.Figures;
import tumen.timeline.layout.Picture.Frame;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;

/**
 * Lays out pictures. The same request gives the same picture; what is worked out for one is kept for the next
 * only to save time. Used by one thread at a time.
 */
public final class Layout {

    private final TextMeasure measure;
    private final KeptPackings kept = new KeptPackings();
    private LaneIndex keptFor;
    private Captions keptWith;

    /** A layout whose words are measured by {@code measure}, at the text scale of every request. */
    public Layout(TextMeasure measure) {
        this.measure = measure;
    }

    /** The picture of what is asked for. */
    public Picture of(LayoutRequest request) {
        if (keptFor != request.lanes() || keptWith != request.captions()) {
            kept.clear();
            keptFor = request.lanes();
            keptWith = request.captions();
        }
        LayoutRequest.Stage stage = request.stage();
        Sizes sizes = new Sizes(stage.textScale());
        Box size = new Box(0, 0, stage.width(), stage.height());
        Box plot = new Box(stage.gutter(), sizes.axis(), Math.max(1, stage.width() - stage.gutter()),
                Math.max(1, stage.height() - sizes.axis()));
        TimeScale scale = counted(request.lanes(), request.scale()).resized(plot.width());
        MarkMaker marks = new MarkMaker(request, sizes);
        LabelMaker labels = new LabelMaker(request.captions(), limit(request), measure, sizes, marks);
        List<LanePlans.Plan> plans = new LanePlans(request, scale.perPixel(), sizes, marks, labels, kept)
                .plans(plot.height());
        double scrollable = plans.stream().mapToDouble(LanePlans.Plan::height).sum();
        double scroll = Math.clamp(stage.scroll(), 0, Math.max(0, scrollable - plot.height()));
        Frame frame = new Frame(size, plot, scale, Ticks.of(scale, request.zone(), request.locale(),
                stage.textScale()), knownAsOf(request, scale, plot), scroll, scrollable);
        LaneFigures figures = new LaneFigures(request, frame, sizes, marks, labels);
        List<LaneBox> lanes = new ArrayList<>();
        double y = plot.y() - scroll;
        for (int i = 0; i < plans.size(); i++) {
            Lane lane = request.lanes().lanes().get(i);
            Box box = new Box(0, y, stage.width(), plans.get(i).height());
            lanes.add(figures.fill(lane, i, plans.get(i), box, colour(request, lane)));
            y += plans.get(i).height();
        }
        Figures filled = figures.figures();
        return new Picture(frame, lanes, filled, Ties.of(request.emphasis().links(), filled.marks(), lanes, frame),
                total(request.lanes(), scale));
    }

    /** Where only bins of events are known, the picture begins and ends at the edges of bins: its counts are exact. */
    private static TimeScale counted(LaneIndex lanes, TimeScale scale) {
        return new TimeScale(lanes.edge(scale.from(), false), lanes.edge(scale.to() + 1, true) - 1, scale.width());
    }

    private static int colour(LayoutRequest request, Lane lane) {
        boolean thread = request.lanes().grouping() == Lanes.THREAD && lane.sort() == Lane.Sort.VALUE;
        return thread ? request.captions().colour(lane.code()) : -1;
    }

    private static double knownAsOf(LayoutRequest request, TimeScale scale, Box plot) {
        return request.lanes().selected().query().knownAsOf() == null ? Double.NaN
                : plot.x() + scale.x(limit(request));
    }

    /** Where the day of the known-as-of ends, which is the start of the next; else where the events end. */
    private static long limit(LayoutRequest request) {
        LocalDate day = request.lanes().selected().query().knownAsOf();
        if (day != null) {
            return day.plusDays(1).atStartOfDay(request.zone()).toInstant().toEpochMilli();
        }
        Extent all = request.lanes().extent();
        return all == null ? 0 : all.last();
    }

    /** All events, each once also where it stands in several lanes. */
    private static Tally total(LaneIndex lanes, TimeScale scale) {
        int before = lanes.before(scale.from());
        int after = lanes.after(scale.to());
        int undated = lanes.selected().undated();
        return new Tally(lanes.selected().total() - before - after - undated, before, after, undated);
    }

    /**
     * The sizes of what is drawn, in pixels; all grow with the text.
     *
     * @param text 1 for ordinary text
     */
    record Sizes(double text) {

        /** Height of the two levels of the axis. */
        double axis() {
            return 46 * text;
        }

        /** From one row of marks to the next. */
        double row() {
            return 24 * text;
        }

        /** Above the first row of a lane, and below its last. */
        double pad() {
            return 7 * text;
        }

        /** Height of a lane that is collapsed. */
        double collapsed() {
            return 26 * text;
        }

        /** Height of the body of a mark. */
        double body() {
            return 12 * text;
        }

        /** Half of the width of a sign. */
        double radius() {
            return 6 * text;
        }

        /** The same of a sign that steps back. */
        double smallRadius() {
            return 4 * text;
        }

        /** Width of the fade of a mark of which only one limit is known. */
        double fade() {
            return 60 * text;
        }

        /** Height of a label. */
        double label() {
            return 16 * text;
        }

        /** Between a mark and the label beside it: the ring of a selection fits in. */
        double beside() {
            return 9 * text;
        }

        /** Between two things that stand in one row. */
        double gap() {
            return 7 * text;
        }

        /** Height of a mark that stands for several events. */
        double count() {
            return 18 * text;
        }

        /** A stretch that one counted mark may stand for is at least so wide, and less than twice as wide. */
        double countBin() {
            return 48 * text;
        }

        /** The same for a bin of a density strip. */
        double stripBin() {
            return 4;
        }
    }
}
