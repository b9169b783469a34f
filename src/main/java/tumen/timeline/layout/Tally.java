package tumen.timeline.layout;

/**
 * Exact counts of the events of a lane, or of all. Together they are all that the filters let through.
 *
 * @param inside lie at least partly in the stretch that is looked at; an event counts once
 * @param before end before it
 * @param after begin after it
 * @param undated have no bounds
 */
public record Tally(int inside, int before, int after, int undated) {

    /** All of them. */
    public int total() {
        return inside + before + after + undated;
    }

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(inside + other.inside, before + other.before, after + other.after,
                undated + other.undated);
    }
}
