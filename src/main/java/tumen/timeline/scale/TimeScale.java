package tumen.timeline.scale;

/**
 * A stretch of time laid over a number of pixels. Immutable; sums are made in doubles, which is exact to the
 * millisecond for some 285,000 years around 1970 and far finer than a pixel beyond.
 *
 * @param from the instant at pixel 0, epoch milliseconds
 * @param to the instant at pixel {@code width}, epoch milliseconds; after {@code from}
 * @param width pixels, over 0
 */
public record TimeScale(long from, long to, double width) {

    /** No closer than this: a minute over the whole width. */
    public static final long MIN_SPAN = 60_000;

    /** No further than this from 1970, some 290 million years: the limit of dates, and room to add. */
    public static final long LIMIT = 9_150_000_000_000_000_000L;

    public TimeScale {
        from = Math.clamp(from, -LIMIT, LIMIT - MIN_SPAN);
        to = Math.clamp(to, from + MIN_SPAN, LIMIT);
        width = Math.max(1, width);
    }

    /** The same with an end in fractions of milliseconds, wherever they lie. */
    public static TimeScale over(double from, double to, double width) {
        return new TimeScale(Math.round(from), Math.round(to), width);
    }

    /** How long the stretch is, in milliseconds. */
    public double span() {
        return (double) to - from;
    }

    /** Milliseconds in a pixel. */
    public double perPixel() {
        return span() / width;
    }

    /** The pixel of an instant; may lie outside of 0 to {@code width}. */
    public double x(double instant) {
        return (instant - from) / perPixel();
    }

    /** The instant at a pixel, within {@link #LIMIT}. */
    public long at(double x) {
        return Math.clamp(Math.round(from + x * perPixel()), -LIMIT, LIMIT);
    }

    /**
     * Closer or further, with the instant at {@code x} kept where it is.
     *
     * @param factor over 1 for closer, under 1 for further
     */
    public TimeScale zoom(double x, double factor) {
        double span = Math.clamp(span() / factor, MIN_SPAN, 2.0 * LIMIT);
        double pivot = from + x * perPixel();
        double start = pivot - x / width * span;
        return over(start, start + span, width);
    }

    /** Moved by pixels: over 0 shows what is later. The span is kept, also at the limits. */
    public TimeScale pan(double pixels) {
        double shift = Math.clamp(pixels * perPixel(), (double) -LIMIT - from, (double) LIMIT - to);
        return over(from + shift, to + shift, width);
    }

    /** The same stretch over other pixels. */
    public TimeScale resized(double pixels) {
        return new TimeScale(from, to, pixels);
    }
}
