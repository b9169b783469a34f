package tumen.model;

import java.util.List;

/**
 * What the story and its reader hold on one source.
 *
 * @param source the source, with its digest
 * @param passages passages that are cited of it, in the story's order; of very many, the first
 * @param cited how many passages are cited of it in all
 * @param claims the claims that rest on one of {@code passages}
 * @param events the events of those claims
 * @param original the user's own copy of its text, or null where none is attached
 * @param note the user's note on it, or null
 */
public record SourceDossier(Source source, List<Passage> passages, int cited, List<Claim> claims,
        List<Event> events, AttachedOriginal original, Note note) {

    public SourceDossier {
        passages = List.copyOf(passages);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
    }
}
