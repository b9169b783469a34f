package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.model.Event;
import tumen.model.Role;
import tumen.model.Stance;

/**
 * Where a party stands on an event, over time.
 *
 * @param actor id of the party
 * @param concerned whether it is an actor of the event, and not only one who speaks of it
 * @param voices ids of other parties of the event that spoke and belong to this one, or that this one belongs
 *     to: where there are any, it is not silent although it has no turns of its own
 * @param turns what it said itself, by day
 */
public record Position(String actor, boolean concerned, List<String> voices, List<Turn> turns) {

    public Position {
        voices = List.copyOf(voices);
        turns = List.copyOf(turns);
    }

    /**
     * One thing that it said.
     *
     * @param day the last day on which it can have been said, or null where nothing dates it
     * @param stance how it stood from then on
     * @param claim id of the claim
     */
    public record Turn(LocalDate day, Stance stance, String claim) {
    }

    /** True where neither it nor anyone of its house said anything; that is no denial. */
    public boolean silent() {
        return turns.isEmpty() && voices.isEmpty();
    }

    /** How it stands at the end, or null where it said nothing itself. */
    public Stance stance() {
        return turns.isEmpty() ? null : turns.getLast().stance();
    }

    static List<Position> of(Event event, List<CountedClaim> claims, Scope scope) {
        Map<String, List<Turn>> turns = new LinkedHashMap<>();
        for (Role role : event.actors()) {
            turns.put(role.actor(), new ArrayList<>());
        }
        int concerned = turns.size();
        for (CountedClaim counted : claims) {
            if (counted.state() == CountedClaim.State.COUNTS) {
                turns.computeIfAbsent(counted.claim().claimant(), none -> new ArrayList<>())
                        .add(new Turn(counted.day(), counted.claim().stance(), counted.claim().id()));
            }
        }
        List<Position> positions = new ArrayList<>();
        turns.forEach((actor, own) -> positions.add(new Position(actor, positions.size() < concerned,
                turns.keySet().stream().filter(other -> !other.equals(actor) && !turns.get(other).isEmpty()
                        && (scope.isMember(other, actor) || scope.isMember(actor, other)))
                        .sorted(Comparator.naturalOrder()).toList(), own)));
        return positions;
    }
}
