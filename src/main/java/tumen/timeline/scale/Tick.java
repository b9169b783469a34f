package tumen.timeline.scale;

/**
 * One line of the axis. It names the stretch that begins with it.
 *
 * @param at epoch milliseconds
 * @param x its pixel on the scale; under 0 for a stretch that began before the scale does
 * @param room pixels up to the next tick of its level
 * @param label its name in the reader's language
 */
public record Tick(long at, double x, double room, String label) {
}
