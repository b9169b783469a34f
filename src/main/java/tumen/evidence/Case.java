package tumen.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.Source;
import tumen.model.Story;

/**
 * What evidence is asked about: a whole story, or a part of it that hangs together. A part holds all claims
 * of its events, all relations that touch them, and whatever those name; a source's origins belong to it.
 * References that lead nowhere are passed over.
 *
 * @param events the events asked about
 * @param claims all claims on them
 * @param relations all relations between them
 * @param passages all that the claims name
 * @param sources all that the passages name, and what those repeat
 * @param actors all claimants and actors, and whom they belong to
 */
public record Case(List<Event> events, List<Claim> claims, List<Relation> relations, List<Passage> passages,
        List<Source> sources, List<Actor> actors) {

    public Case {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
    }

    /** The whole story. */
    public static Case of(Story story) {
        return new Case(story.events(), story.claims(), story.relations(), story.passages(),
                story.sources(), story.actors());
    }

    /** The part that hangs together with these events by relations: what an edit of them must solve again. */
    public Case around(Set<String> eventIds) {
        Map<String, List<Relation>> touching = new HashMap<>();
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        for (Relation relation : relations) {
            for (String event : joined(relation, byId)) {
                touching.computeIfAbsent(event, none -> new ArrayList<>()).add(relation);
            }
        }
        Set<String> around = new HashSet<>(eventIds);
        Deque<String> open = new ArrayDeque<>(eventIds);
        while (!open.isEmpty()) {
            for (Relation relation : touching.getOrDefault(open.removeFirst(), List.of())) {
                joined(relation, byId).stream().filter(around::add).forEach(open::add);
            }
        }
        List<Claim> theirs = claims.stream().filter(claim -> around.contains(claim.event())).toList();
        Set<String> cited = new HashSet<>();
        theirs.forEach(claim -> cited.addAll(claim.passages()));
        return new Case(events.stream().filter(event -> around.contains(event.id())).toList(), theirs,
                relations.stream().filter(relation -> around.contains(relation.from())
                        && around.contains(relation.to())).toList(),
                passages.stream().filter(passage -> cited.contains(passage.id())).toList(), sources, actors);
    }

    /** The events that a relation ties together, with the one that its claim is about; none for undetermined. */
    private static List<String> joined(Relation relation, Map<String, Claim> claims) {
        if (relation.kind() == RelationKind.UNDETERMINED) {
            return List.of();
        }
        Claim claim = claims.get(relation.claim());
        return claim == null ? List.of(relation.from(), relation.to())
                : List.of(relation.from(), relation.to(), claim.event());
    }
}
