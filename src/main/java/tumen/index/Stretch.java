package tumen.index;

import java.util.function.IntConsumer;

/** Events of one lane, counted by time: one by one in a {@link Run}, or only as far as bins tell in {@link Binned}. */
interface Stretch {

    /** How many there are. */
    int size();

    /** True where the event is known to be among them. */
    boolean contains(int ordinal);

    /** The first instant of all, or {@code Long.MAX_VALUE}. */
    long first();

    /** The last instant of all, or {@code Long.MIN_VALUE}. */
    long last();

    /** How many have their middle before {@code instant}. */
    int centredBefore(long instant);

    /** How many begin before or at {@code instant}. */
    int begunBy(long instant);

    /** How many end before {@code instant}. */
    int endedBefore(long instant);

    /** Adds to {@code counts} the events whose middle lies from one edge up to the next. */
    void count(long[] edges, int[] counts);

    /** Hands over the events whose middle lies in [{@code start}, {@code end}]. */
    void forEachCentred(long start, long end, IntConsumer consumer);

    /** Hands over the events that lie at least partly in [{@code start}, {@code end}], by their middle. */
    void forEachIn(long start, long end, IntConsumer consumer);
}
