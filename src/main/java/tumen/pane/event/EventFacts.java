package tumen.pane.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.evidence.CountedClaim;
import tumen.evidence.Findings;
import tumen.evidence.Position;
import tumen.evidence.StandingRule;
import tumen.evidence.Step;
import tumen.evidence.Support;
import tumen.evidence.Viewpoint;
import tumen.evidence.Why;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Passage;
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
 * @param passages the passages of the dossier and of the reasons, by id
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
        Findings findings = whole != null ? whole
                : Findings.of(opened.around(Set.of(id), progress), viewpoint, progress);
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
            boolean needed = step.lasts() || side == Why.Side.START_EARLIEST || side == Why.Side.END_LATEST;
            if (needed && why != null && !why.reasons().isEmpty()) {
                whys.put(side, why);
            }
        }
        List<Event> related = dossier.related().stream()
                .filter(other -> findings.at(other.id(), day) != null).toList();
        Set<String> read = new HashSet<>();
        Set<String> met = new HashSet<>();
        for (Why why : whys.values()) {
            for (Why.Reason reason : why.reasons()) {
                read.addAll(reason.passages());
                met.add(reason.event());
                if (reason.relation() != null) {
                    met.addAll(List.of(reason.relation().from(), reason.relation().to()));
                }
            }
        }
        Map<String, Passage> passages = Stream.concat(dossier.passages().stream(),
                findings.given().passages().stream().filter(passage -> read.contains(passage.id())))
                .collect(Collectors.toMap(Passage::id, Function.identity(), (one, other) -> one));
        List<Event> named = findings.given().events().stream().filter(other -> met.contains(other.id())).toList();
        return new EventFacts(dossier, step, findings.rule(id, day), claims, findings.positions(id, day),
                findings.reports(id, day), whys, related, passages, new Names(opened, dossier, named));
    }
}
