package tumen.evidence;

import java.util.List;
import java.util.Set;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Relation;
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
        throw new UnsupportedOperationException();
    }
}
