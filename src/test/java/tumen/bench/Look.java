package tumen.bench;

/**
 * A look at the interface thread.
 *
 * @param at when it was, as the system counts nanoseconds
 * @param busy the processor time that the thread had taken by then, in nanoseconds
 * @param place where it was found
 */
record Look(long at, long busy, Place place) {
}
