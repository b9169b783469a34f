package tumen.timeline.scale;

import java.util.stream.IntStream;

/**
 * Stretches of time of one width, a power of two, on a grid that begins in 1970: they stay where they are while
 * one pans, and each falls into two while one zooms in.
 *
 * @param edges from the scale's start, along the grid, to just after the scale's end
 * @param first where on the grid the first of them begins, at or before the scale's start
 * @param width in milliseconds
 * @param scale what they lie on
 */
public record Bins(long[] edges, double first, double width, TimeScale scale) {

    /** The narrowest bins of at least {@code least} pixels. */
    public static Bins over(TimeScale scale, double least) {
        double width = Math.max(1, Math.pow(2, Math.ceil(Math.log(least * scale.perPixel()) / Math.log(2))));
        double first = Math.floor(scale.from() / width) * width;
        int size = (int) Math.floor((scale.to() - first) / width) + 1;
        long[] edges = new long[size + 1];
        for (int bin = 1; bin < size; bin++) {
            edges[bin] = (long) (first + bin * width);
        }
        edges[0] = scale.from();
        edges[size] = scale.to() + 1;
        return new Bins(edges, first, width, scale);
    }

    /** How many there are. */
    public int size() {
        return edges.length - 1;
    }

    /** The bin of an instant; -1 before the first, {@link #size} after the last. */
    public int of(long instant) {
        if (instant < edges[0]) {
            return -1;
        }
        if (instant >= edges[size()]) {
            return size();
        }
        int bin = Math.clamp((int) Math.floor((instant - first) / width), 0, size() - 1);
        while (instant < edges[bin]) {
            bin--;
        }
        while (instant >= edges[bin + 1]) {
            bin++;
        }
        return bin;
    }

    /** Where a bin begins, in pixels of the scale; may lie left of it. */
    public double left(int bin) {
        return scale.x(first + bin * width);
    }

    /** A count that a bin of full height stands for: the highest, rounded up so that it seldom changes. */
    public static int round(int[] counts) {
        int most = Math.max(1, IntStream.of(counts).max().orElse(1));
        int unit = (int) Math.pow(10, Math.floor(Math.log10(most)));
        for (int times : new int[] {1, 2, 3, 5}) {
            if (most <= times * unit) {
                return times * unit;
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, 10L * unit);
    }
}
