package tumen.model;

import java.util.List;

/**
 * Somewhere.
 *
 * @param id slug
 * @param name what we call it
 * @param latitude degrees north, or null where it is no point on a map
 * @param longitude degrees east, or null with {@code latitude}
 * @param refs ids of the notes it was made from
 */
public record Place(String id, Text name, Double latitude, Double longitude, List<String> refs) {

    public Place {
        refs = List.copyOf(refs);
    }
}
