package tumen.evidence;

import java.time.LocalDate;
import java.util.List;
import tumen.model.Claim;
import tumen.model.Dated;

/**
 * A claim on an event, and whether it counts.
 *
 * @param claim the claim
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
        /** It may have been said by then: listed faded under an event that shows, and not counted. */
        FADED,
        /** It was not said by then, or nothing dates it: not to be shown. */
        HIDDEN
    }

    /** A report that was "reported later, on ...". */
    public record Later(String passage, Dated published) {
    }
}
