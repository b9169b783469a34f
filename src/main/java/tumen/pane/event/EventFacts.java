package tumen.pane.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tumen.evidence.Case;
import tumen.evidence.CountedClaim;
import tumen.evidence.Findings;
import tumen.evidence.Position;
import tumen.evidence.StandingRule;
import tumen.evidence.Step;
import tumen.evidence.Support;
import tumen.evidence.Viewpoint;
import tumen.evidence.Why;
import tumen.model.Actor;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.session.Opened;
import tumen.work.Progress;

/**
 * All that the event pane shows of one event, put together in the background.
 *
 * @param dossier the event's records
 * @param step how it is known
 * @param rule what gives it its standing
 * @param claims its claims that may be shown, in order of date
 * @param positions where each party stands
 * @param reports what it rests on, by origin
 * @param whys the reasons of each bound that is not open
 * @param related the related events that show
 * @param passages the passages of the dossier, by id
 * @param names what the records around it are called
 */
record EventFacts(EventDossier dossier, Step step, StandingRule rule, List<CountedClaim> claims,
        List<Position> positions, List<Support.Origin> reports, Map<Why.Side, Why> whys, List<Event> related,
        Map<String, Passage> passages, Names names) {

    /** The event. */
    Event event() {
        return dossier.event();
    }

    /**
     * Puts it together; null where the event does not show from this viewpoint.
     *
     * @param whole the findings of the whole story, or null where only the dossier is to be had
     */
    static EventFacts gather(Opened opened, String id, Findings whole, Viewpoint viewpoint, Progress progress) {
        EventDossier dossier = opened.dossier(id);
        if (dossier == null) {
            return null;
        }
        Findings findings = whole != null ? whole : Findings.of(part(opened, dossier), viewpoint, progress);
        LocalDate day = viewpoint.knownAsOf();
        Step step = findings.at(id, day);
        if (step == null) {
            return null;
        }
        List<CountedClaim> claims = findings.counted(id, day).stream()
                .filter(claim -> claim.state() != CountedClaim.State.HIDDEN).toList();
        Map<Why.Side, Why> whys = new TreeMap<>();
        for (Why.Side side : Why.Side.values()) {
            Why why = findings.why(id, side, day);
            if (why != null && !why.reasons().isEmpty()) {
                whys.put(side, why);
            }
        }
        List<Event> related = dossier.related().stream()
                .filter(other -> whole == null || whole.at(other.id(), day) != null).toList();
        Map<String, Passage> passages = dossier.passages().stream()
                .collect(Collectors.toMap(Passage::id, Function.identity()));
        return new EventFacts(dossier, step, findings.rule(id, day), claims, findings.positions(id, day),
                findings.reports(id, day), whys, related, passages, new Names(opened, dossier));
    }

    private static Case part(Opened opened, EventDossier dossier) {
        Set<String> cited = dossier.passages().stream().map(Passage::source).collect(Collectors.toSet());
        List<Source> sources = opened.sources().stream()
                .filter(source -> cited.contains(source.id()) || source.origin() != null).toList();
        List<Actor> actors = opened.actors();
        return new Case(List.of(dossier.event()), dossier.claims(), List.of(), dossier.passages(), sources, actors);
    }
}
