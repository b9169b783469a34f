package tumen.evidence;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.Event;
import tumen.model.Gap;
import tumen.model.Grade;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.Role;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.time.Edtf;

/** A small story, put together line by line. All days are days in UTC. */
final class Facts {

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();

    Facts actor(String id, ActorKind kind, String... memberOf) {
        actors.add(new Actor(id, Text.of("en", id), kind, List.of(), List.of(memberOf), List.of()));
        return this;
    }

    Facts event(String id, String... parties) {
        events.add(new Event(id, "thread", "kind", Text.of("en", id), null, ZONE,
                Arrays.stream(parties).map(party -> new Role(party, "party")).toList(), List.of(), List.of(),
                Weight.NORMAL, List.of()));
        return this;
    }

    /** A source with one passage, which has its id; {@code origin} may be null. */
    Facts source(String id, String published, String origin) {
        sources.add(new Source(id, null, "Publisher", null, published == null ? null : dated(published), "en",
                null, SourceKind.PRESS, origin, List.of(), List.of()));
        passages.add(new Passage(id, id, List.of(), new Anchor("first words", null, null, null), -1, null,
                List.of()));
        return this;
    }

    /** The last claim becomes what {@code change} makes of it. */
    private Facts amend(UnaryOperator<Claim> change) {
        claims.add(change.apply(claims.removeLast()));
        return this;
    }

    /** A claim that is reported by the passages of some sources; {@code said} and {@code dates} may be null. */
    Facts claim(String id, String event, String claimant, Stance stance, String said, String dates,
            String... reports) {
        claims.add(new Claim(id, event, claimant, stance, Text.of("en", id),
                dates == null ? null : Edtf.parse(dates), null, said == null ? null : dated(said), null, false,
                List.of(reports), null, List.of()));
        return this;
    }

    Facts past() {
        return amend(claim -> new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                claim.statement(), claim.dates(), claim.wording(), claim.said(), claim.saidAt(), true,
                claim.passages(), claim.grade(), claim.refs()));
    }

    Facts graded(String grade) {
        return amend(claim -> new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                claim.statement(), claim.dates(), claim.wording(), claim.said(), claim.saidAt(), claim.past(),
                claim.passages(), Grade.parse(grade), claim.refs()));
    }

    Facts relation(String id, String from, RelationKind kind, String to, String claim) {
        relations.add(new Relation(id, from, kind, to, null, claim, null, List.of()));
        return this;
    }

    Facts relation(String id, String from, RelationKind kind, String to, Duration min, Duration max,
            String claim) {
        relations.add(new Relation(id, from, kind, to, new Gap(min, max), claim, null, List.of()));
        return this;
    }

    Case all() {
        return new Case(events, claims, relations, passages, sources, actors);
    }

    /** The same in another order. */
    Case shuffled(long seed) {
        Random random = new Random(seed);
        return new Case(mixed(events, random), mixed(claims, random), mixed(relations, random),
                mixed(passages, random), mixed(sources, random), mixed(actors, random));
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Dated dated(String edtf) {
        return new Dated(Edtf.parse(edtf), ZONE);
    }
}
