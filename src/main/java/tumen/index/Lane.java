package tumen.index;

import java.util.function.IntConsumer;

/** The events of one lane: exact counts for any stretch of time, without visiting each event. Immutable. */
public final class Lane {

    /** Which lane it is. */
    public enum Sort {
        /** The lane of one value. */
        VALUE,
        /** Events that have no value in the field. */
        NONE,
        /** Events of the many values that have no lane of their own. */
        OTHERS
    }

    Lane() {
    }

    /** Which lane it is. */
    public Sort sort() {
        throw new UnsupportedOperationException();
    }

    /** The id or word of its value; null unless {@link Sort#VALUE}. */
    public String id() {
        throw new UnsupportedOperationException();
    }

    /** The code of its value; -1 unless {@link Sort#VALUE}. */
    public int code() {
        throw new UnsupportedOperationException();
    }

    /** How many events are in it. */
    public int total() {
        throw new UnsupportedOperationException();
    }

    /** How many of these have no bounds. */
    public int undated() {
        throw new UnsupportedOperationException();
    }

    /** How many end before {@code from}. */
    public int before(long from) {
        throw new UnsupportedOperationException();
    }

    /** How many begin after {@code to}. */
    public int after(long to) {
        throw new UnsupportedOperationException();
    }

    /** How many have their middle in [{@code from}, {@code to}]. */
    public int centred(long from, long to) {
        throw new UnsupportedOperationException();
    }

    /** How many have their middle before {@code from} and reach it. */
    public int reachingIn(long from) {
        throw new UnsupportedOperationException();
    }

    /** How many have their middle after {@code to} and begin by it. */
    public int reachingBack(long to) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts events by their middle, in bins of equal width.
     *
     * @param from start of the first bin
     * @param width of a bin, in milliseconds, over 0
     * @param bins how many
     */
    public int[] bins(long from, double width, int bins) {
        throw new UnsupportedOperationException();
    }

    /** Hands over each event that lies at least partly in [{@code from}, {@code to}], by its middle in time. */
    public void forEachIn(long from, long to, IntConsumer consumer) {
        throw new UnsupportedOperationException();
    }

    /** Hands over each dated event, by its middle in time. */
    public void forEach(IntConsumer consumer) {
        throw new UnsupportedOperationException();
    }
}
