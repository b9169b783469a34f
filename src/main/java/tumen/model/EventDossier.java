package tumen.model;

import java.util.List;

/**
 * All that the story holds on one event. Actors, places and sources are in the {@link StoryHeader}.
 *
 * @param event the event
 * @param claims the claims about it, in the story's order
 * @param madeHere the claims about other events that were made at this one, where it is a disclosure
 * @param passages the passages of all these claims
 * @param relations those that name it, on either side
 * @param related the events that the relations and claims lead to, without this one
 */
public record EventDossier(Event event, List<Claim> claims, List<Claim> madeHere, List<Passage> passages,
        List<Relation> relations, List<Event> related) {

    public EventDossier {
        claims = List.copyOf(claims);
        madeHere = List.copyOf(madeHere);
        passages = List.copyOf(passages);
        relations = List.copyOf(relations);
        related = List.copyOf(related);
    }
}
