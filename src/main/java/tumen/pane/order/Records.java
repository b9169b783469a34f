package tumen.pane.order;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tumen.evidence.Case;
import tumen.evidence.Contradiction;
import tumen.look.Safe;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.model.Source;
import tumen.model.StoryThread;
import tumen.session.Opened;

/** The records that findings name, by their ids; an id that leads nowhere is told as it is. */
final class Records {

    /** Letters of a title or a name that stands among others. */
    private static final int LONGEST = 300;

    private final Map<String, Event> events;
    private final Map<String, Claim> claims;
    private final Map<String, Passage> passages;
    private final Map<String, Relation> relations;
    private final Map<String, Source> sources;
    private final Map<String, Actor> actors;
    private final Map<String, StoryThread> threads;

    Records(Opened opened, Case given) {
        events = byId(given.events(), Event::id);
        claims = byId(given.claims(), Claim::id);
        passages = byId(given.passages(), Passage::id);
        relations = byId(given.relations(), Relation::id);
        sources = byId(opened.sources(), Source::id);
        actors = byId(given.actors(), Actor::id);
        threads = byId(opened.threads(), StoryThread::id);
    }

    /** The same of a part of it alone: what these contradictions name. A large story has many more. */
    static Records named(Opened opened, Case given, List<Contradiction> contradictions) {
        Set<String> claims = all(contradictions, Contradiction::claims);
        Set<String> stated = all(contradictions, Contradiction::relations);
        List<Relation> relations = given.relations().stream().filter(relation -> stated.contains(relation.id()))
                .toList();
        Set<String> events = all(contradictions, Contradiction::events);
        events.addAll(all(relations, relation -> List.of(relation.from(), relation.to())));
        List<Claim> named = given.claims().stream().filter(claim -> claims.contains(claim.id())).toList();
        Set<String> passages = all(named, Claim::passages);
        return new Records(opened, new Case(
                given.events().stream().filter(event -> events.contains(event.id())).toList(), named,
                relations, given.passages().stream().filter(passage -> passages.contains(passage.id())).toList(),
                given.sources(), given.actors()));
    }

    private static <T> Set<String> all(List<T> records, Function<T, List<String>> ids) {
        return records.stream().flatMap(record -> ids.apply(record).stream()).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        records.forEach(record -> byId.put(id.apply(record), record));
        return byId;
    }

    String title(String event, Locale locale) {
        return Safe.shortened(events.containsKey(event) ? events.get(event).title().in(locale) : event, LONGEST);
    }

    ZoneId zone(String event) {
        return events.containsKey(event) ? events.get(event).zone() : ZoneOffset.UTC;
    }

    /** The colour of an event's thread, or -1. */
    int colour(String event) {
        StoryThread thread = events.containsKey(event) ? threads.get(events.get(event).thread()) : null;
        return thread == null ? -1 : thread.colour();
    }

    String actor(String actor, Locale locale) {
        return Safe.shortened(actors.containsKey(actor) ? actors.get(actor).name().in(locale) : actor, LONGEST);
    }

    Claim claim(String id) {
        return claims.get(id);
    }

    Passage passage(String id) {
        return passages.get(id);
    }

    Relation relation(String id) {
        return relations.get(id);
    }

    Source source(String id) {
        return sources.get(id);
    }
}
