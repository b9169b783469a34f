package tumen.timeline.paint;

import java.util.List;
import tumen.timeline.layout.Box;
import tumen.timeline.scale.Ticks;

/**
 * The overview, ready to be drawn: the whole story as counts over time, and the part of it that is seen.
 *
 * @param size the whole strip, pixels
 * @param plot where the counts stand; right of it nothing, left of it the name
 * @param ticks years or what else fits, over the plot
 * @param bands counts by bin, a band a thread, stacked upwards
 * @param left left edge of what is seen, pixels of the strip
 * @param right its right edge
 * @param name what the strip is called
 * @param hint what can be done with it
 */
public record Panorama(Box size, Box plot, Ticks ticks, List<Band> bands, double left, double right, String name,
        String hint) {

    public Panorama {
        bands = List.copyOf(bands);
    }

    /**
     * The events of one thread.
     *
     * @param colour index into the palette of threads
     * @param counts by bin, over the plot from left to right
     */
    public record Band(int colour, int[] counts) {
    }
}
