package tumen.model;

import java.util.List;

/**
 * Someone who acts or speaks.
 *
 * @param id slug
 * @param name what we call them
 * @param kind what they are
 * @param aliases every spelling met, in any script
 * @param memberOf ids of the actors they belong to; a government is read from here
 * @param refs ids of the notes it was made from
 */
public record Actor(String id, Text name, ActorKind kind, List<Alias> aliases, List<String> memberOf,
        List<String> refs) {

    public Actor {
        aliases = List.copyOf(aliases);
        memberOf = List.copyOf(memberOf);
        refs = List.copyOf(refs);
    }
}
