package tumen.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tumen.index.StoryIndex;
import tumen.model.Claim;
import tumen.model.EventDossier;
import tumen.model.Relation;
import tumen.model.Stance;
import tumen.store.OpenStore;
import tumen.time.Bounds;
import tumen.timeline.layout.LayoutRequest.Link;

/**
 * What is drawn between an event and others: its relations, and leaders from where and when it was told. A claim
 * that was not yet made on the known-as-of day draws nothing.
 *
 * @param dossier the event's records
 * @param stated the claims that state its relations, by id
 * @param rows the numbers that the store knows the events by that it leads to
 */
record EventLinks(EventDossier dossier, Map<String, Claim> stated, Map<String, Integer> rows) {

    /** Reads what an event leads to; null where there is none of that id. Not on the interface thread. */
    static EventLinks read(OpenStore store, String event) {
        EventDossier dossier = store.dossier(event);
        return dossier == null ? null
                : new EventLinks(dossier, stated(store, dossier), store.rows(ids(dossier)));
    }

    private static Map<String, Claim> stated(OpenStore store, EventDossier dossier) {
        Map<String, Claim> known = new HashMap<>();
        dossier.claims().forEach(claim -> known.put(claim.id(), claim));
        for (Relation relation : dossier.relations()) {
            String other = relation.claim() == null || known.containsKey(relation.claim()) ? null
                    : store.eventOfClaim(relation.claim());
            if (other != null) {
                store.dossier(other).claims().forEach(claim -> known.put(claim.id(), claim));
            }
        }
        return known;
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

    /** The links as of a day, or of all days for null, between events as {@code index} knows them. */
    List<Link> in(StoryIndex index, LocalDate day) {
        List<Link> links = new ArrayList<>();
        for (Relation relation : dossier.relations()) {
            boolean told = relation.claim() == null || stated.containsKey(relation.claim())
                    && said(stated.get(relation.claim()), day);
            if (told && has(relation.from()) && has(relation.to())) {
                links.add(new Link(ordinal(relation.from(), index), ordinal(relation.to(), index), relation.kind(),
                        0));
            }
        }
        Set<String> told = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            if (said(claim, day) && claim.stance() == Stance.ASSERTS) {
                tell(links, told, claim, index);
            }
        }
        for (Claim claim : dossier.madeHere()) {
            if (said(claim, day) && has(claim.event()) && told.add("to " + claim.event())) {
                links.add(new Link(ordinal(dossier.event().id(), index), ordinal(claim.event(), index), null, 0));
            }
        }
        return links;
    }

    /** One leader a disclosure event; where none is named, one from the day of the first word. */
    private void tell(List<Link> links, Set<String> told, Claim claim, StoryIndex index) {
        int event = ordinal(claim.event(), index);
        if (claim.saidAt() != null && has(claim.saidAt())) {
            if (told.add(claim.saidAt())) {
                links.add(new Link(ordinal(claim.saidAt(), index), event, null, 0));
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

    private boolean has(String id) {
        return rows.containsKey(id);
    }

    private int ordinal(String id, StoryIndex index) {
        return index.ordinal(rows.get(id));
    }
}
