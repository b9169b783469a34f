package tumen.pane.event;

import java.util.List;
import tumen.model.Stance;
import tumen.model.Standing;

/**
 * An event in the reader's words, as far as it shows: for whoever tells of it without knowing how it follows.
 *
 * @param title its title
 * @param thread the title of its thread, or ""
 * @param colour index of the thread's colour, or -1
 * @param when when it happened, in words
 * @param narrowed what follows from order for that, or ""
 * @param standing how it stands
 * @param rule the sentence of the rule that says so
 * @param claims its claims that may be shown, in order of date
 */
public record ToldEvent(String title, String thread, int colour, String when, String narrowed,
        Standing standing, String rule, List<ToldClaim> claims) {

    public ToldEvent {
        claims = List.copyOf(claims);
    }

    /**
     * A claim in the reader's words.
     *
     * @param stance what the claimant does with what is said
     * @param counts false for one that may have been said later, or was taken back
     * @param claimant who says it, and with which stance
     * @param statement what is said
     * @param source where it can be read, and when it was said
     */
    public record ToldClaim(Stance stance, boolean counts, String claimant, String statement, String source) {
    }
}
