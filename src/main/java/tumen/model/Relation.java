package tumen.model;

import java.util.List;

/**
 * How one event lies to another in time: {@code from} (kind) {@code to}.
 *
 * @param id slug
 * @param from id of the event it speaks of
 * @param kind one of Allen's relations, {@code NOT_AFTER}, or {@code UNDETERMINED}
 * @param to id of the event it is compared with
 * @param gap how far apart, or null
 * @param claim id of the claim that states it; null only for {@code UNDETERMINED}
 * @param note why it is left undetermined or how it is to be read, or null
 * @param refs ids of the notes it was made from
 */
public record Relation(String id, String from, RelationKind kind, String to, Gap gap, String claim,
        Text note, List<String> refs) {

    public Relation {
        refs = List.copyOf(refs);
    }
}
