package tumen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the story and its reader hold on one source.
 *
 * @param source the source, with its digest
 * @param passages passages that are cited of it, in the story's order; of very many, the first
 * @param cited how many passages are cited of it in all
 * @param claims the claims that rest on one of {@code passages}
 * @param titles what the events of those claims are called, by their ids, in the story's order
 * @param original the user's own copy of its text, or null where none is attached
 * @param note the user's note on it, or null
 */
public record SourceDossier(Source source, List<Passage> passages, int cited, List<Claim> claims,
        Map<String, Text> titles, AttachedOriginal original, Note note) {

    public SourceDossier {
        passages = List.copyOf(passages);
        claims = List.copyOf(claims);
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }
}
