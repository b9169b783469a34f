package tumen.index;

import tumen.work.Progress;

/** The events that a query lets through, and how each of them stands on its day. Immutable. */
public final class Selected {

    private final StoryIndex index;
    private final Query query;
    private final int day;
    private final EventSet events;
    /** Events whose extent on the day is not that of their last step: these are sorted apart. */
    private final EventSet displaced;
    /** The dated ones of these, by the middle of their extent. */
    private final int[] displacedInTime;
    private final int undated;
    private final int total;

    private Selected(StoryIndex index, Query query, int day, EventSet events, EventSet displaced) {
        this.index = index;
        this.query = query;
        this.day = day;
        this.events = events;
        this.displaced = displaced;
        displacedInTime = inTime();
        int dated = index.orders().dated();
        int settled = events.count(dated, index.size()) - displaced.count(dated, index.size());
        undated = settled + displaced.size() - displacedInTime.length;
        total = events.size();
    }

    private Selected(StoryIndex index, int total, int undated) {
        this.index = index;
        this.total = total;
        this.undated = undated;
        query = Query.ALL;
        day = StoryIndex.ALWAYS_LAST;
        events = new EventSet(new long[0]);
        displaced = events;
        displacedInTime = new int[0];
    }

    /** All events of a story of which only the number is known; {@code index} holds none, but the values. */
    static Selected counted(StoryIndex index, int total, int undated) {
        return new Selected(index, total, undated);
    }

    /** Asks {@code index}; for millions of events, not on the interface thread. */
    public static Selected of(StoryIndex index, Query query, Progress progress) {
        return of(index, query, new Passing(index), progress);
    }

    static Selected of(StoryIndex index, Query query, Passing passing, Progress progress) {
        long[] bits = passing.through(query, null, progress);
        progress.check();
        return new Selected(index, query, query.day(), new EventSet(bits), displaced(index, bits, query.day()));
    }

    private static EventSet displaced(StoryIndex index, long[] bits, int day) {
        boolean none = day == StoryIndex.ALWAYS_LAST || index.several().length == 0;
        long[] found = new long[none ? 0 : bits.length];
        if (found.length > 0) {
            for (int event : index.several()) {
                boolean in = (bits[event >> 6] & 1L << event) != 0;
                if (in && !index.steps().sameExtent(index.stepAt(event, day), index.lastStep(event))) {
                    found[event >> 6] |= 1L << event;
                }
            }
        }
        return new EventSet(found);
    }

    private int[] inTime() {
        IntColumn.Growing found = new IntColumn.Growing();
        displaced.forEach(event -> {
            if (index.steps().dated(step(event))) {
                found.add(event);
            }
        });
        int[] order = Sorting.order(found.size, i -> centre(found.values[i]));
        int[] sorted = found.trimmed();
        for (int i = 0; order != null && i < order.length; i++) {
            sorted[i] = found.values[order[i]];
        }
        return sorted;
    }

    /** What was asked. */
    public Query query() {
        return query;
    }

    /** The index that was asked. */
    public StoryIndex index() {
        return index;
    }

    /** The day as an epoch day; {@link StoryIndex#ALWAYS_LAST} where none is set. */
    public int day() {
        return day;
    }

    /** The events. */
    public EventSet events() {
        return events;
    }

    /** True where the event is let through. */
    public boolean contains(int ordinal) {
        return events.contains(ordinal);
    }

    /** How many events are let through. */
    public int total() {
        return total;
    }

    /** How many of these have no bounds. */
    public int undated() {
        return undated;
    }

    /** The events that have no bounds, in the order of ordinals; at most {@code limit}. */
    public int[] undated(int limit) {
        IntColumn.Growing found = new IntColumn.Growing();
        for (int event = displaced.next(0); event >= 0 && found.size < limit; event = displaced.next(event + 1)) {
            if (event < index.orders().dated() && !index.steps().dated(step(event))) {
                found.add(event);
            }
        }
        int event = events.next(index.orders().dated());
        for (; event >= 0 && found.size < limit; event = events.next(event + 1)) {
            if (!index.steps().dated(step(event))) {
                found.add(event);
            }
        }
        return found.trimmed();
    }

    /** The step of an event that holds on the day; -1 where it does not show. */
    public int step(int ordinal) {
        return index.stepAt(ordinal, day);
    }

    /** What can be drawn of an event on the day, or null while it is undated or does not show. */
    public Extent extent(int ordinal) {
        int step = step(ordinal);
        return step < 0 ? null : index.extent(step);
    }

    /** What can be drawn of all dated events together, or null where there is none. */
    public Extent extent() {
        Orders orders = index.orders();
        int first = 0;
        while (first < orders.dated() && !settled(at(orders.byFirst(), first))) {
            first++;
        }
        int last = orders.dated() - 1;
        while (last >= 0 && !settled(at(orders.byLast(), last))) {
            last--;
        }
        boolean some = last >= 0;
        long from = some ? index.steps().first(index.lastStep(at(orders.byFirst(), first))) : Long.MAX_VALUE;
        long to = some ? index.steps().last(index.lastStep(at(orders.byLast(), last))) : Long.MIN_VALUE;
        for (int event : displacedInTime) {
            from = Math.min(from, index.steps().first(step(event)));
            to = Math.max(to, index.steps().last(step(event)));
        }
        return from > to ? null : new Extent(from, to, false, false);
    }

    private static int at(int[] order, int place) {
        return order == null ? place : order[place];
    }

    private boolean settled(int ordinal) {
        return events.contains(ordinal) && !displaced.contains(ordinal);
    }

    /** The next dated event in time after {@code ordinal} (-1: the first), or -1 at the end. */
    public int next(int ordinal) {
        int settled = settledNext(settledBefore(ordinal, true));
        int place = apartBefore(ordinal, true);
        int apart = place < displacedInTime.length ? displacedInTime[place] : -1;
        if (settled < 0 || apart < 0) {
            return Math.max(settled, apart);
        }
        return earlier(settled, apart) ? settled : apart;
    }

    /** The dated event in time before {@code ordinal} ({@code index().size()}: the last), or -1. */
    public int previous(int ordinal) {
        int settled = settledPrevious(settledBefore(ordinal, false));
        int place = apartBefore(ordinal, false) - 1;
        int apart = place >= 0 ? displacedInTime[place] : -1;
        if (settled < 0 || apart < 0) {
            return Math.max(settled, apart);
        }
        return earlier(settled, apart) ? apart : settled;
    }

    private int settledNext(int place) {
        int event = events.next(place);
        while (event >= 0 && displaced.contains(event)) {
            event = events.next(event + 1);
        }
        return event >= index.orders().dated() ? -1 : event;
    }

    private int settledPrevious(int place) {
        int event = events.previous(place - 1);
        while (event >= 0 && displaced.contains(event)) {
            event = events.previous(event - 1);
        }
        return event;
    }

    /** How many of the settled ordinals lie before an event in time; or also at it. */
    private int settledBefore(int ordinal, boolean orAt) {
        int dated = index.orders().dated();
        if (ordinal < 0 || ordinal >= index.size()) {
            return ordinal < 0 ? 0 : dated;
        }
        int low = 0;
        int high = dated;
        while (low < high) {
            int middle = low + high >>> 1;
            int order = compare(settledCentre(middle), middle, centre(ordinal), ordinal);
            if (order < 0 || orAt && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int apartBefore(int ordinal, boolean orAt) {
        int count = 0;
        if (ordinal >= index.size()) {
            return displacedInTime.length;
        }
        while (ordinal >= 0 && count < displacedInTime.length) {
            int other = displacedInTime[count];
            int order = compare(centre(other), other, centre(ordinal), ordinal);
            if (order > 0 || order == 0 && !orAt) {
                break;
            }
            count++;
        }
        return count;
    }

    private static int compare(long centre, int ordinal, long otherCentre, int other) {
        int byTime = Long.compare(centre, otherCentre);
        return byTime != 0 ? byTime : Integer.compare(ordinal, other);
    }

    private boolean earlier(int one, int other) {
        return compare(centre(one), one, centre(other), other) < 0;
    }

    private long centre(int ordinal) {
        int step = step(ordinal);
        return step < 0 ? Long.MAX_VALUE : index.steps().centre(step);
    }

    private long settledCentre(int ordinal) {
        return index.steps().centre(index.lastStep(ordinal));
    }

    EventSet displaced() {
        return displaced;
    }

    int[] displacedInTime() {
        return displacedInTime;
    }

    /**
     * Counts of the selected events by thread and time, for a strip over a long stretch: an event counts once,
     * at its middle.
     *
     * @param from start of the first bin, epoch milliseconds
     * @param width of a bin, in milliseconds
     * @param counts by code of the thread, then by bin
     */
    public record Density(long from, double width, int[][] counts) {
    }

    /** Counts the events whose middle lies in [{@code from}, {@code to}], in {@code bins} bins. */
    public Density density(long from, long to, int bins, Progress progress) {
        double width = Math.max(1, ((double) to - from) / bins);
        int[][] counts = new int[index.dictionary(Field.THREAD).size()][bins];
        int dated = index.orders().dated();
        for (int event = events.next(0); event >= 0 && event < dated; event = events.next(event + 1)) {
            if ((event & 0xFFFFF) == 0) {
                progress.check();
            }
            if (displaced.size() == 0 || !displaced.contains(event)) {
                count(counts, index.thread(event), settledCentre(event), from, to, width);
            }
        }
        for (int event : displacedInTime) {
            count(counts, index.thread(event), centre(event), from, to, width);
        }
        return new Density(from, width, counts);
    }

    private static void count(int[][] counts, int thread, long centre, long from, long to, double width) {
        if (centre >= from && centre <= to) {
            int[] bins = counts[thread];
            bins[Math.min(bins.length - 1, (int) (((double) centre - from) / width))]++;
        }
    }
}
