package tumen.cli;

import java.util.List;
import java.util.Locale;
import tumen.evidence.CountedClaim;
import tumen.evidence.Step;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Stance;
import tumen.time.Bounds;
import tumen.time.DateWords;

/** When something happened, in words. */
final class When {

    private final Reading reading;
    private final Locale locale;
    private final DateWords words;

    When(Reading reading, Locale locale) {
        this.reading = reading;
        this.locale = locale;
        this.words = DateWords.in(locale);
    }

    /**
     * The date of an event that shows. Where one claim alone gives it, in that claim's own words or as it is
     * written; else as the bounds that come of them all.
     */
    String of(Event event, Step step) {
        List<Claim> dating = reading.findings().counted(event.id(), reading.knownAsOf()).stream()
                .filter(counted -> counted.state() == CountedClaim.State.COUNTS)
                .map(CountedClaim::claim)
                .filter(claim -> claim.dates() != null)
                .filter(claim -> claim.stance() == Stance.ASSERTS || claim.stance() == Stance.QUALIFIES)
                .toList();
        if (!dating.isEmpty() && step.narrowed().equals(step.stated())) {
            Claim first = dating.getFirst();
            if (dating.stream().allMatch(claim -> claim.dates().equals(first.dates()))) {
                return first.wording() == null ? words.of(first.dates()) : first.wording().in(locale);
            }
        }
        Bounds bounds = step.narrowed();
        return bounds.isUndated() ? Cli.words().text(locale, "undated") : words.of(bounds, event.zone());
    }
}
