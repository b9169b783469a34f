package tumen.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import tumen.evidence.ClaimDate;
import tumen.evidence.CountedClaim;
import tumen.evidence.Step;
import tumen.model.Claim;
import tumen.model.Event;
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
                .filter(CountedClaim::isDating).map(CountedClaim::claim).toList();
        if (!dating.isEmpty() && sameDays(step, event.zone())) {
            Claim first = dating.getFirst();
            if (dating.stream().allMatch(claim -> claim.dates().equals(first.dates()))) {
                return ClaimDate.words(first, locale);
            }
        }
        Bounds bounds = step.narrowed();
        return bounds.isUndated() ? Cli.words().text(locale, "undated") : words.of(bounds, event.zone());
    }

    /** True where what was narrowed cannot be told from what was stated by days, which is how it is told. */
    private static boolean sameDays(Step step, ZoneId zone) {
        Bounds stated = step.stated();
        Bounds narrowed = step.narrowed();
        return stated.isUndated() == narrowed.isUndated()
                && day(stated.startEarliest(), zone) == day(narrowed.startEarliest(), zone)
                && day(stated.startLatest(), zone) == day(narrowed.startLatest(), zone)
                && day(stated.endEarliest(), zone) == day(narrowed.endEarliest(), zone)
                && day(stated.endLatest(), zone) == day(narrowed.endLatest(), zone);
    }

    private static long day(long moment, ZoneId zone) {
        return moment == Bounds.OPEN_PAST || moment == Bounds.OPEN_FUTURE
                ? moment : LocalDate.ofInstant(Instant.ofEpochMilli(moment), zone).toEpochDay();
    }
}
