package tumen.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import tumen.model.Claim;
import tumen.model.Relation;
import tumen.model.Stance;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.model.EventDossier;
import tumen.time.Bounds;
import tumen.timeline.Timeline;
import tumen.timeline.layout.LayoutRequest.Link;
import tumen.work.Latest;

/**
 * What the timeline draws between the selected event and others: its relations, and leaders from where and
 * when it was told. A claim that was not yet made on the known-as-of day draws nothing.
 */
final class Links {

    private final Session session;
    private final Timeline timeline;
    private final Latest gathering;

    Links(Session session, Timeline timeline) {
        this.session = session;
        this.timeline = timeline;
        this.gathering = new Latest(session.workers(), "gathering");
        session.lens().viewpoint().addListener((property, before, now) -> of(session.focus().event().get()));
    }

    /** Draws those of an event, or none for null. */
    void of(String event) {
        Opened opened = session.shelf().opened().get();
        timeline.linksProperty().set(List.of());
        if (event == null || opened == null) {
            gathering.cancel();
            return;
        }
        LocalDate day = session.lens().viewpoint().get().knownAsOf();
        gathering.ask(progress -> {
            EventDossier dossier = opened.store().dossier(event);
            return dossier == null ? null : new Gathered(dossier, opened.store().rows(ids(dossier)));
        }, gathered -> {
            var answer = session.shown().answer().get();
            if (gathered != null && answer != null) {
                timeline.linksProperty().set(links(gathered, answer.selected().index()::ordinal, day));
            }
        }, session.notices()::tell);
    }

    private static Set<String> ids(EventDossier dossier) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(dossier.event().id());
        for (Relation relation : dossier.relations()) {
            ids.add(relation.from());
            ids.add(relation.to());
        }
        dossier.claims().stream().map(Claim::saidAt).filter(id -> id != null).forEach(ids::add);
        dossier.madeHere().forEach(claim -> ids.add(claim.event()));
        return ids;
    }

    private List<Link> links(Gathered gathered, IntUnaryOperator ordinal, LocalDate day) {
        List<Link> links = new ArrayList<>();
        EventDossier dossier = gathered.dossier();
        for (Relation relation : dossier.relations()) {
            if (gathered.has(relation.from()) && gathered.has(relation.to())) {
                links.add(new Link(gathered.ordinal(relation.from(), ordinal),
                        gathered.ordinal(relation.to(), ordinal), relation.kind(), 0));
            }
        }
        Set<String> told = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            if (said(claim, day) && claim.stance() == Stance.ASSERTS) {
                tell(links, told, claim, gathered, ordinal);
            }
        }
        for (Claim claim : dossier.madeHere()) {
            if (said(claim, day) && gathered.has(claim.event()) && told.add("to " + claim.event())) {
                links.add(new Link(gathered.ordinal(dossier.event().id(), ordinal),
                        gathered.ordinal(claim.event(), ordinal), null, 0));
            }
        }
        return links;
    }

    /** One leader a disclosure event; where none is named, one from the day of the first word. */
    private static void tell(List<Link> links, Set<String> told, Claim claim, Gathered gathered,
            IntUnaryOperator ordinal) {
        int event = gathered.ordinal(claim.event(), ordinal);
        if (claim.saidAt() != null && gathered.has(claim.saidAt())) {
            if (told.add(claim.saidAt())) {
                links.add(new Link(gathered.ordinal(claim.saidAt(), ordinal), event, null, 0));
            }
        } else if (told.isEmpty() && claim.said() != null) {
            Bounds said = claim.said().edtf().bounds(claim.said().zone());
            if (said.startEarliest() != Bounds.OPEN_PAST) {
                told.add("");
                links.add(new Link(-1, event, null, said.startEarliest()));
            }
        }
    }

    private static boolean said(Claim claim, LocalDate day) {
        if (day == null) {
            return true;
        }
        LocalDate last = claim.said() == null ? null : claim.said().edtf().lastDay();
        return last != null && !last.isAfter(day);
    }

    private record Gathered(EventDossier dossier, Map<String, Integer> rows) {

        boolean has(String id) {
            return rows.containsKey(id);
        }

        int ordinal(String id, IntUnaryOperator ordinal) {
            return ordinal.applyAsInt(rows.get(id));
        }
    }
}
