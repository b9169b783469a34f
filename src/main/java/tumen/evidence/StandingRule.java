package tumen.evidence;

import java.util.Locale;
import tumen.model.Standing;

/** The rules that give an event its standing, in their order: the first that fits holds. */
public enum StandingRule {
    /** One actor asserts it and another denies it. */
    CONTESTED(Standing.CONTESTED),
    /** An actor of the event, or its government, asserts it; nobody denies it. */
    ACKNOWLEDGED(Standing.ACKNOWLEDGED),
    /** Two claimants, neither a member of the other, assert it from independent origins; nobody denies it. */
    CORROBORATED(Standing.CORROBORATED),
    /** Somebody asserts it. */
    ALLEGED(Standing.ALLEGED),
    /** It is denied, and nobody asserts it. */
    BACKGROUND_DENIED(Standing.BACKGROUND),
    /** Somebody was asked and does not say; nobody asserts it. */
    BACKGROUND_REFUSED(Standing.BACKGROUND),
    /** There is context alone. */
    BACKGROUND_CONTEXT(Standing.BACKGROUND),
    /** It was asserted, and that was taken back. */
    BACKGROUND_RETRACTED(Standing.BACKGROUND);

    private final Standing standing;

    StandingRule(Standing standing) {
        this.standing = standing;
    }

    /** The standing that it gives. */
    public Standing standing() {
        return standing;
    }

    /** The rule in the reader's language, as one sentence. */
    public String sentence(Locale locale) {
        return Sayings.text(locale, "rule." + name());
    }
}
