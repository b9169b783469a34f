package tumen.pane.table;

import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import tumen.index.Extent;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.time.Bounds;
import tumen.work.Progress;

/** The selected events as rows, made as they are looked at; only their order is held. */
final class RowList extends ObservableListBase<TableRow> {

    static final RowList EMPTY = new RowList(null, new int[0], new int[0]);

    private final Selected selected;
    private final int[] inTime;
    private final int[] listed;

    /**
     * Rows in an order.
     *
     * @param inTime ordinals in the order of time
     * @param listed places in {@code inTime}, from 0, as they are to be listed
     */
    private RowList(Selected selected, int[] inTime, int[] listed) {
        this.selected = selected;
        this.inTime = inTime;
        this.listed = listed;
    }

    /** All selected events in the order of time, undated ones last. In the background for large stories. */
    static RowList of(Selected selected, Progress progress) {
        int[] ordinals = new int[selected.total()];
        int at = 0;
        for (int next = selected.events().next(0); next >= 0; next = selected.events().next(next + 1)) {
            ordinals[at++] = next;
        }
        progress.check();
        int[] sorted = IntStream.of(ordinals).boxed()
                .sorted(Comparator.comparingLong((Integer ordinal) -> middle(selected, ordinal))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
        return new RowList(selected, sorted, IntStream.range(0, sorted.length).toArray());
    }

    private static long middle(Selected selected, int ordinal) {
        Extent extent = selected.index().extent(selected.step(ordinal));
        return extent == null ? Long.MAX_VALUE : extent.centre();
    }

    /** The same rows sorted otherwise, null for by time; rows that compare equal stay in the order of time. */
    RowList by(Comparator<TableRow> by) {
        IntStream places = IntStream.range(0, inTime.length);
        return new RowList(selected, inTime, by == null ? places.toArray()
                : places.mapToObj(this::row).sorted(by).mapToInt(row -> row.place() - 1).toArray());
    }

    /** Where the event of an ordinal stands in the list, or -1. In the background for large stories. */
    int placeOf(int ordinal) {
        for (int i = 0; i < listed.length; i++) {
            if (inTime[listed[i]] == ordinal) {
                return i;
            }
        }
        return -1;
    }

    Selected selected() {
        return selected;
    }

    @Override
    public TableRow get(int index) {
        return row(listed[index]);
    }

    @Override
    public int size() {
        return listed.length;
    }

    private TableRow row(int place) {
        int step = selected.step(inTime[place]);
        boolean settled = place == 0 || after(step, selected.step(inTime[place - 1]));
        return new TableRow(place + 1, inTime[place], step, settled);
    }

    /** True where a step's event must have started after the other's ended. */
    private boolean after(int step, int other) {
        StoryIndex index = selected.index();
        Bounds bounds = index.bounds(step);
        Bounds before = index.bounds(other);
        return bounds.startEarliest() != Bounds.OPEN_PAST && before.endLatest() != Bounds.OPEN_FUTURE
                && before.endLatest() < bounds.startEarliest();
    }
}
