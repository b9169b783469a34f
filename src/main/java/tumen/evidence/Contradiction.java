package tumen.evidence;

import java.util.List;

/**
 * Claims that cannot all hold, because of when they say that things happened. Leaving out any one of them
 * removes it.
 *
 * @param claims ids of the claims, sorted
 * @param events ids of the events that they date or put in order, sorted; these keep their stated bounds
 * @param relations ids of the relations that these claims state and that are part of it, sorted
 * @param possibleOnly whether it rests on a date marked {@code ~}, {@code ?} or {@code %}
 */
public record Contradiction(List<String> claims, List<String> events, List<String> relations,
        boolean possibleOnly) {
    public Contradiction {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }
}
