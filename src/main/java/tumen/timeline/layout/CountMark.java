package tumen.timeline.layout;

/**
 * One mark for several events.
 *
 * @param lane place of its lane among the picture's
 * @param box what it covers
 * @param count how many events, 1 or more
 * @param side where they are
 * @param from start of the stretch that their middles lie in, epoch milliseconds: what a click zooms to
 * @param to its end, epoch milliseconds
 * @param colour index into the palette of threads, or -1 for several threads
 */
public record CountMark(int lane, Box box, int count, Side side, long from, long to, int colour) {

    /** Where the events of a counted mark are. */
    public enum Side {
        /** Here. */
        HERE,
        /** They reach in from the left: the middle of what is known of them lies before the picture. */
        LEFT,
        /** They reach back in from the right. */
        RIGHT
    }
}
