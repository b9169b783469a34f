package tumen.evidence;

import java.time.LocalDate;
import java.util.List;
import tumen.model.Stance;

/**
 * Where a party stands on an event, over time.
 *
 * @param actor id of the party
 * @param concerned whether it is an actor of the event, and not only one who speaks of it
 * @param turns what it said, by day; empty where it is silent, which is no denial
 */
public record Position(String actor, boolean concerned, List<Turn> turns) {

    public Position {
        turns = List.copyOf(turns);
    }

    /**
     * One thing that it said.
     *
     * @param day when, or null where nothing dates it
     * @param stance how it stood from then on
     * @param claim id of the claim
     */
    public record Turn(LocalDate day, Stance stance, String claim) {
    }

    /** True where it said nothing. */
    public boolean silent() {
        return turns.isEmpty();
    }
}
