package tumen.index;

import java.util.function.IntConsumer;

/** The events of one lane: exact counts for any stretch of time, without visiting each event. Immutable. */
public final class Lane {

    /** Which lane it is. */
    public enum Sort {
        /** The lane of one value. */
        VALUE,
        /** Events of the many values that have no lane of their own. */
        OTHERS,
        /** Events that have no value in the field. */
        NONE
    }

    private final Sort sort;
    private final String id;
    private final int code;
    private final Stretch settled;
    private final Stretch displaced;
    private final int undated;

    Lane(Sort sort, String id, int code, Stretch settled, Stretch displaced, int undated) {
        this.sort = sort;
        this.id = id;
        this.code = code;
        this.settled = settled;
        this.displaced = displaced;
        this.undated = undated;
    }

    /** Which lane it is. */
    public Sort sort() {
        return sort;
    }

    /** The id or word of its value; null unless {@link Sort#VALUE}. */
    public String id() {
        return id;
    }

    /** The code of its value; -1 unless {@link Sort#VALUE}. */
    public int code() {
        return code;
    }

    /** How many events are in it. */
    public int total() {
        return dated() + undated;
    }

    /** How many of these have bounds. */
    public int dated() {
        return settled.size() + displaced.size();
    }

    /** How many of these have no bounds. */
    public int undated() {
        return undated;
    }

    /** What can be drawn of all its dated events together, or null where there is none. */
    public Extent extent() {
        long first = Math.min(settled.first(), displaced.first());
        long last = Math.max(settled.last(), displaced.last());
        return dated() == 0 ? null : new Extent(first, last, false, false);
    }

    /** True where the event is in it and dated. */
    public boolean contains(int ordinal) {
        return settled.contains(ordinal) || displaced.contains(ordinal);
    }

    /** How many end before {@code from}. */
    public int before(long from) {
        return settled.endedBefore(from) + displaced.endedBefore(from);
    }

    /** How many begin after {@code to}. */
    public int after(long to) {
        return dated() - settled.begunBy(to) - displaced.begunBy(to);
    }

    /** How many have their middle before {@code from} and reach it. */
    public int reachingIn(long from) {
        return settled.centredBefore(from) + displaced.centredBefore(from) - before(from);
    }

    /** How many have their middle after {@code to}, which is not the last of all instants, and begin by it. */
    public int reachingBack(long to) {
        return dated() - settled.centredBefore(to + 1) - displaced.centredBefore(to + 1) - after(to);
    }

    /**
     * Counts events by their middle.
     *
     * @param edges ascending: an event is in bin {@code i} where its middle is at or after edge {@code i} and
     *     before the next
     * @return one count fewer than there are edges
     */
    public int[] bins(long... edges) {
        int[] counts = new int[edges.length - 1];
        settled.count(edges, counts);
        displaced.count(edges, counts);
        return counts;
    }

    /**
     * Hands over each event that lies at least partly in [{@code from}, {@code to}]: first those that stand as
     * they do when all claims count, by their middle, then the others, by theirs.
     */
    public void forEachIn(long from, long to, IntConsumer consumer) {
        settled.forEachIn(from, to, consumer);
        displaced.forEachIn(from, to, consumer);
    }

    /** Hands over each event whose middle lies in [{@code from}, {@code to}], in the same order. */
    public void forEachCentred(long from, long to, IntConsumer consumer) {
        settled.forEachCentred(from, to, consumer);
        displaced.forEachCentred(from, to, consumer);
    }

    /** Hands over each dated event, in the same order. */
    public void forEach(IntConsumer consumer) {
        forEachIn(Long.MIN_VALUE, Long.MAX_VALUE, consumer);
    }
}
