package tumen.model;

import java.util.List;
import tumen.time.Edtf;

/**
 * Someone's word about an event.
 *
 * @param id slug
 * @param event id of the event it is about
 * @param claimant id of the actor who says it
 * @param stance what the claimant does with it
 * @param statement what is said, in our words
 * @param dates when it says that the event happened, or null
 * @param wording the claim's own words for that date ("late 2022"), or null
 * @param said when it was said, or null where that is not known
 * @param saidAt id of the disclosure event at which it was said, or null
 * @param past it speaks of what had happened, so the event is not after {@code said}
 * @param passages ids of the passages that report it; each is one report; one or more
 * @param grade how it is graded, or null
 * @param refs ids of the notes it was made from
 */
public record Claim(String id, String event, String claimant, Stance stance, Text statement, Edtf dates,
        Text wording, Dated said, String saidAt, boolean past, List<String> passages, Grade grade,
        List<String> refs) {

    public Claim {
        passages = List.copyOf(passages);
        refs = List.copyOf(refs);
    }
}
