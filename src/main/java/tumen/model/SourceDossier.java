package tumen.model;

import java.util.List;

/**
 * All that the story and its reader hold on one source.
 *
 * @param source the source, with its digest
 * @param passages the passages that are cited of it, in the story's order
 * @param claims the claims that rest on one of them
 * @param events the events of those claims
 * @param original the user's own copy of its text, or null where none is attached
 * @param note the user's note on it, or null
 */
public record SourceDossier(Source source, List<Passage> passages, List<Claim> claims, List<Event> events,
        AttachedOriginal original, Note note) {

    public SourceDossier {
        passages = List.copyOf(passages);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
    }
}
