package tumen.model;

import java.util.List;

/**
 * A name as it was met.
 *
 * @param name the spelling, in its own script
 * @param language ISO 639-1, or null where that is not known
 * @param sources ids of the sources it was met in; empty where it is only known
 */
public record Alias(String name, String language, List<String> sources) {

    public Alias {
        sources = List.copyOf(sources);
    }
}
