package tumen.pane.event;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tumen.evidence.CountedClaim;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.look.Named;
import tumen.model.Claim;
import tumen.model.Passage;
import tumen.model.StoryThread;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.time.Bounds;
import tumen.time.DateWords;
import tumen.work.Latest;

/** Tells events in words, from where the session looks at its story. Used on the interface thread. */
public final class EventTeller {

    private final Session session;
    private final Latest gathering;

    /** A teller of what {@code session} has open. */
    public EventTeller(Session session) {
        this.session = session;
        this.gathering = new Latest(session.workers(), "gathering");
    }

    /** Hands over an event, soon, unless another is asked for before; null where it does not show. */
    public void tell(String event, Locale locale, Consumer<ToldEvent> then) {
        Opened opened = session.shelf().opened().get();
        if (opened == null) {
            return;
        }
        Viewpoint viewpoint = session.lens().viewpoint().get();
        Findings findings = session.reckoning().current();
        gathering.ask(progress -> {
            EventFacts facts = EventFacts.gather(opened, event, findings, viewpoint, progress);
            return facts == null ? null : told(new Telling(facts, locale, session));
        }, then, session.notices()::tell);
    }

    private static ToldEvent told(Telling telling) {
        EventFacts facts = telling.facts();
        StoryThread thread = facts.names().thread(facts.event().thread());
        return new ToldEvent(facts.event().title().in(telling.locale()),
                thread == null ? "" : thread.title().in(telling.locale()), thread == null ? -1 : thread.colour(),
                when(telling), narrowed(telling), facts.step().standing(), facts.rule().sentence(telling.locale()),
                facts.claims().stream().map(counted -> claim(telling, counted)).toList());
    }

    /** The date as the first claim tells it that gives it as all of them together do; else as the bounds they give. */
    private static String when(Telling telling) {
        Bounds stated = telling.facts().step().stated();
        ZoneId zone = telling.facts().event().zone();
        if (stated.isUndated()) {
            return telling.facts().step().narrowed().isUndated() ? telling.text("when.undated") : bounds(telling);
        }
        DateWords dates = DateWords.in(telling.locale());
        return WhenSection.dating(telling).filter(claim -> claim.dates().bounds(zone).equals(stated)).findFirst()
                .map(claim -> WhenSection.words(claim, telling, dates)).orElseGet(() -> dates.of(stated, zone));
    }

    private static String narrowed(Telling telling) {
        boolean told = telling.facts().step().stated().isUndated();
        return told || telling.facts().step().inferred() == 0 ? "" : telling.text("when.narrowed", bounds(telling));
    }

    private static String bounds(Telling telling) {
        return DateWords.in(telling.locale()).of(telling.facts().step().narrowed(),
                telling.facts().event().zone());
    }

    private static ToldEvent.ToldClaim claim(Telling telling, CountedClaim counted) {
        Claim claim = counted.claim();
        String claimant = telling.text("claim.who",
                telling.facts().names().actor(claim.claimant(), telling.locale()),
                Named.in(telling.locale(), claim.stance()));
        boolean counts = counted.state() == CountedClaim.State.COUNTS && counted.endedBy() == null;
        return new ToldEvent.ToldClaim(claim.stance(), counts, claimant, claim.statement().in(telling.locale()),
                ClaimsSection.said(telling, counted) + " · " + source(telling, claim));
    }

    /** The first report and its place in it; further ones by their number. */
    private static String source(Telling telling, Claim claim) {
        Passage first = claim.passages().isEmpty() ? null : telling.facts().passages().get(claim.passages().getFirst());
        if (first == null) {
            return "";
        }
        String where = first.paragraphs().stream().map(number -> " ¶" + number).collect(Collectors.joining());
        String named = telling.facts().names().publisher(first.source()) + where;
        int more = claim.passages().size() - 1;
        return more == 0 ? named : telling.text("claim.reports", named, more);
    }
}
