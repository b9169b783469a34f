package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tumen.model.Standing;
import tumen.time.Bounds;

/**
 * What differs between two days, or two viewpoints. All lists are sorted by event id.
 *
 * @param appeared ids of events that only the second shows
 * @param vanished ids of events that only the first shows
 * @param standings events that stand differently
 * @param narrowed events whose bounds became narrower on some side, and wider on none
 * @param widened events whose bounds became wider on some side
 * @param supports events that rest on more or fewer reports or origins
 */
public record Changes(List<String> appeared, List<String> vanished, List<StandingChange> standings,
        List<BoundsChange> narrowed, List<BoundsChange> widened, List<SupportChange> supports) {

    public Changes {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        standings = List.copyOf(standings);
        narrowed = List.copyOf(narrowed);
        widened = List.copyOf(widened);
        supports = List.copyOf(supports);
    }

    /** An event stands differently. */
    public record StandingChange(String event, Standing from, Standing to) {
    }

    /** An event's narrowed bounds differ. */
    public record BoundsChange(String event, Bounds from, Bounds to) {
    }

    /** An event rests on something else. */
    public record SupportChange(String event, Support from, Support to) {
    }

    /**
     * What differs.
     *
     * @param first the findings of the one viewpoint
     * @param firstDay known as of this day, or null for all
     * @param second the findings of the other viewpoint; may be the same
     * @param secondDay known as of this day, or null for all
     */
    public static Changes between(Findings first, LocalDate firstDay, Findings second, LocalDate secondDay) {
        List<String> appeared = new ArrayList<>();
        List<String> vanished = new ArrayList<>();
        List<StandingChange> standings = new ArrayList<>();
        List<BoundsChange> narrowed = new ArrayList<>();
        List<BoundsChange> widened = new ArrayList<>();
        List<SupportChange> supports = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(first.events());
        all.addAll(second.events());
        for (String event : all) {
            Step from = first.at(event, firstDay);
            Step to = second.at(event, secondDay);
            if (from == null && to != null) {
                appeared.add(event);
            } else if (from != null && to == null) {
                vanished.add(event);
            } else if (from != null) {
                if (from.standing() != to.standing()) {
                    standings.add(new StandingChange(event, from.standing(), to.standing()));
                }
                if (!from.narrowed().equals(to.narrowed())) {
                    BoundsChange change = new BoundsChange(event, from.narrowed(), to.narrowed());
                    (within(to.narrowed(), from.narrowed()) ? narrowed : widened).add(change);
                }
                if (!from.support().equals(to.support())) {
                    supports.add(new SupportChange(event, from.support(), to.support()));
                }
            }
        }
        return new Changes(appeared, vanished, standings, narrowed, widened, supports);
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.startEarliest() >= outer.startEarliest() && inner.startLatest() <= outer.startLatest()
                && inner.endEarliest() >= outer.endEarliest() && inner.endLatest() <= outer.endLatest();
    }

    /** True where nothing differs. */
    public boolean none() {
        return appeared.isEmpty() && vanished.isEmpty() && standings.isEmpty() && narrowed.isEmpty()
                && widened.isEmpty() && supports.isEmpty();
    }
}
