package tumen.index;

import tumen.work.Progress;

/**
 * Counts of the selected events by thread and time, for a strip over a long stretch: an event counts once, at
 * its middle.
 *
 * @param from start of the first bin, epoch milliseconds
 * @param width of a bin, in milliseconds
 * @param counts by code of the thread, then by bin
 */
public record Density(long from, double width, int[][] counts) {

    /** Counts the events whose middle lies in [{@code from}, {@code to}], in {@code bins} bins. */
    public static Density of(Selected selected, long from, long to, int bins, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
