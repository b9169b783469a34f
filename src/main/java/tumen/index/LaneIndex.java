package tumen.index;

import java.util.List;
import java.util.function.Function;
import tumen.model.Lanes;
import tumen.work.Progress;

/**
 * The selected events sorted into lanes, ready for counts by time. An event is in each lane that it belongs
 * to: in one by thread or standing, in several by actor, place or claimant. Immutable.
 */
public final class LaneIndex {

    /** No more lanes than this for single values; the events of the rest share one. */
    public static final int MOST = 40;

    private final Selected selected;
    private final Lanes grouping;
    private final List<Lane> lanes;
    /** Lanes in which each event is once. */
    private final List<Lane> parts;
    private final long grain;

    LaneIndex(Selected selected, Lanes grouping, List<Lane> lanes, List<Lane> parts, long grain) {
        this.selected = selected;
        this.grouping = grouping;
        this.lanes = List.copyOf(lanes);
        this.parts = List.copyOf(parts);
        this.grain = grain;
    }

    /** Sorts events into lanes; for millions of events, not on the interface thread. */
    public static LaneIndex of(Selected selected, Lanes grouping, Progress progress) {
        return of(selected, grouping, lanes ->
                new LaneSorter(selected, new LanePlaces(selected.index(), lanes), null, progress));
    }

    /** {@code sorters} gives the sorter for each grouping. */
    static LaneIndex of(Selected selected, Lanes grouping, Function<Lanes, LaneSorter> sorters) {
        List<Lane> lanes = sorters.apply(grouping).lanes();
        boolean once = !IndexBuilder.MANY.contains(Field.of(grouping));
        return new LaneIndex(selected, grouping, lanes, once ? lanes : sorters.apply(Lanes.THREAD).lanes(), 0);
    }

    /**
     * Where only the number of events is known and none of them, as in an {@link Outline}: how wide the bins are that
     * tell it, milliseconds. Counts are exact for stretches between {@link #edge edges} of bins. 0 where each event
     * is known and any stretch is counted exactly.
     */
    public long grain() {
        return grain;
    }

    /**
     * The edge of a bin that lies nearest to an instant, at it or before it, or, for {@code after}, at it or after it;
     * the instant itself where no edge is needed there.
     */
    public long edge(long instant, boolean after) {
        Extent all = grain == 0 ? null : extent();
        if (all == null || instant <= all.first() || instant > all.last()) {
            return instant;
        }
        long before = Math.floorDiv(instant, grain) * grain;
        return !after || before == instant ? before : before + grain;
    }

    /**
     * Counts the events of each thread whose middle lies in [{@code from}, {@code to}], in {@code bins} bins; where
     * only bins of events are known, these fall where they begin.
     */
    public Selected.Density density(long from, long to, int bins, Progress progress) {
        boolean byThread = grouping != Lanes.STANDING
                && parts.stream().allMatch(lane -> lane.sort() == Lane.Sort.VALUE);
        if (!byThread) {
            return selected.density(from, to, bins, progress);
        }
        double width = Math.max(1, ((double) to - from) / bins);
        long[] edges = new long[bins + 1];
        for (int bin = 0; bin <= bins; bin++) {
            edges[bin] = grain == 0 ? (long) Math.ceil(from + bin * width)
                    : edge(Math.round(from + bin * width), false);
        }
        if (grain == 0 && to < Long.MAX_VALUE) {
            edges[bins] = Math.max(edges[bins - 1], to + 1);
        }
        int[][] counts = new int[selected.index().dictionary(Field.THREAD).size()][bins];
        parts.forEach(lane -> counts[lane.code()] = lane.bins(edges));
        return new Selected.Density(from, width, counts);
    }

    /** What was sorted. */
    public Selected selected() {
        return selected;
    }

    /** What the lanes stand for. */
    public Lanes grouping() {
        return grouping;
    }

    /** What can be drawn of all dated events together, or null where there is none. */
    public Extent extent() {
        Extent all = null;
        for (Lane lane : parts) {
            Extent extent = lane.extent();
            if (extent != null) {
                all = all == null ? extent : new Extent(Math.min(all.first(), extent.first()),
                        Math.max(all.last(), extent.last()), false, false);
            }
        }
        return all;
    }

    /** How many of all events end before {@code from}; each counts once. */
    public int before(long from) {
        return parts.stream().mapToInt(lane -> lane.before(from)).sum();
    }

    /** How many of all events begin after {@code to}; each counts once. */
    public int after(long to) {
        return parts.stream().mapToInt(lane -> lane.after(to)).sum();
    }

    /**
     * The lanes: threads in the story's order, standings in theirs, other values by how many events they have
     * in the whole story; then the lane of all further values, then that of events with none. A lane without
     * events is left out, save that of a thread or a standing which is not filtered away.
     */
    public List<Lane> lanes() {
        return lanes;
    }
}
