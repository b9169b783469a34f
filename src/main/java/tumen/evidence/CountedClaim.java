package tumen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.Stance;

/**
 * A claim on an event, and whether it counts.
 *
 * @param claim the claim, with the passages that are left of it
 * @param state whether it counts
 * @param day the last calendar day on which it can have been said; null where nothing dates it
 * @param limit whether {@code day} is not of what was said, but of what was published: no more than a limit
 * @param endedBy id of the counted retraction by which its claimant took it back, or null
 * @param later the reports of it that were published after the day it is known as of
 */
public record CountedClaim(Claim claim, State state, LocalDate day, boolean limit, String endedBy,
        List<Later> later) {

    public CountedClaim {
        later = List.copyOf(later);
    }

    /** Whether a claim counts. */
    public enum State {
        /** It had been said by then. */
        COUNTS,
        /** The first day on which it can have been said was reached: listed faded where the event shows. */
        FADED,
        /** It was not said by then, or nothing dates it: not to be shown. */
        HIDDEN
    }

    /** True where it counts and gives the event a date: it asserts or qualifies, has one, and was not taken back. */
    public boolean isDating() {
        return state == State.COUNTS && endedBy == null && claim.dates() != null
                && (claim.stance() == Stance.ASSERTS || claim.stance() == Stance.QUALIFIES);
    }

    /** A report that was "reported later, on ...". */
    public record Later(String passage, Dated published) {
    }

    static CountedClaim of(Scope.Spoken spoken, LocalDate knownAsOf, Scope scope) {
        int on = Step.dayOf(knownAsOf);
        State state = spoken.counts(on) ? State.COUNTS
                : spoken.first() != Scope.NOT_KNOWN && spoken.first() <= on ? State.FADED : State.HIDDEN;
        LocalDate day = spoken.day() == Step.ALWAYS_LAST ? null : LocalDate.ofEpochDay(spoken.day());
        return new CountedClaim(spoken.claim(), state, day, spoken.limit(),
                spoken.until() <= on ? spoken.endedBy() : null,
                state == State.COUNTS ? later(spoken.claim(), on, scope) : List.of());
    }

    private static List<Later> later(Claim claim, int on, Scope scope) {
        List<Later> later = new ArrayList<>();
        for (String passage : claim.passages()) {
            Dated published = scope.published(passage);
            LocalDate last = published == null ? null : published.edtf().lastDay();
            if (last != null && Step.dayOf(last) > on) {
                later.add(new Later(passage, published));
            }
        }
        return later;
    }
}
