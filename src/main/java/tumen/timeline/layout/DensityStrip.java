package tumen.timeline.layout;

import java.util.Arrays;

/**
 * The events of a lane as their number over time. Bins lie on a grid of time, so that they stay as they are
 * while one pans; events that only reach into the picture are counted marks at its edges.
 *
 * @param lane place of its lane among the picture's
 * @param box what it covers
 * @param left left edge of the first bin, pixels
 * @param step width of a bin, pixels
 * @param counts by bin
 * @param most what a bin of full height would hold
 * @param colour index into the palette of threads, or -1 for several threads
 */
public record DensityStrip(int lane, Box box, double left, double step, int[] counts, int most, int colour) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DensityStrip strip && lane == strip.lane && box.equals(strip.box)
                && left == strip.left && step == strip.step && Arrays.equals(counts, strip.counts)
                && most == strip.most && colour == strip.colour;
    }

    @Override
    public int hashCode() {
        return 31 * box.hashCode() + Arrays.hashCode(counts);
    }
}
