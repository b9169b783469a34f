package tumen.evidence;

import java.util.Locale;
import tumen.model.Claim;
import tumen.time.DateWords;

/** How the date that a claim gives is told. */
public final class ClaimDate {

    private ClaimDate() {
    }

    /** The date of {@code claim}, which has one: in the claim's own words, else as it is written. */
    public static String words(Claim claim, Locale locale) {
        return claim.wording() == null ? DateWords.in(locale).of(claim.dates()) : claim.wording().in(locale);
    }
}
