package tumen.model;

/**
 * An actor's part in an event.
 *
 * @param actor id of the actor
 * @param role slug of the part: sender, recipient, visitor, host, speaker, subject, ...; never null
 */
public record Role(String actor, String role) {
}
