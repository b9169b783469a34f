package tumen.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tumen.evidence.ClaimDate;
import tumen.evidence.Contradiction;
import tumen.evidence.Order;
import tumen.look.Named;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Relation;

/** Tells the claims that cannot all hold: what they say of a date is not taken to narrow anything. */
final class Conflicts {

    private final Talk talk;
    private final Reading reading;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Conflicts(Talk talk, Reading reading) {
        this.talk = talk;
        this.reading = reading;
        reading.story().claims().forEach(claim -> claims.put(claim.id(), claim));
        reading.story().relations().forEach(relation -> relations.put(relation.id(), relation));
        reading.story().actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** Prints each contradiction that touches one of {@code events}, its claims numbered from 1; nothing without. */
    void tell(Collection<String> events) {
        for (Contradiction found : reading.findings().contradictions(reading.knownAsOf())) {
            if (found.events().stream().anyMatch(events::contains)) {
                tell(found);
            }
        }
    }

    private void tell(Contradiction found) {
        talk.line("");
        talk.print(found.possibleOnly() ? "conflict.possible" : "conflict.sure", found.claims().size());
        int number = 1;
        for (String id : found.claims()) {
            Claim claim = claims.get(id);
            talk.line("  " + number++ + ". " + Cli.words().text(talk.locale(), "conflict.claim",
                    reading.title(claim.event(), talk.locale()),
                    actors.get(claim.claimant()).name().in(talk.locale()),
                    Named.in(talk.locale(), claim.stance()), claim.statement().in(talk.locale()), dates(claim)));
        }
        for (String id : found.relations()) {
            talk.print("conflict.relation", Order.sentence(relations.get(id), talk.locale(),
                    other -> reading.title(other, talk.locale())));
        }
    }

    private String dates(Claim claim) {
        return claim.dates() == null ? "" : Cli.words().text(talk.locale(), "conflict.dates",
                ClaimDate.words(claim, talk.locale()));
    }
}
