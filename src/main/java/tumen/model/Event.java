package tumen.model;

import java.time.ZoneId;
import java.util.List;

/**
 * What is said to have happened. Its dates are those that its counted claims give it.
 *
 * @param id slug
 * @param thread id of its thread
 * @param kind slug of what it is: delivery, talks, visit, letters, launch, disclosure, denial, ...
 * @param title a line; says no more than the first claim
 * @param summary a paragraph, or null; says no more than the first claim
 * @param zone where its days are days
 * @param actors who took part, and how
 * @param places ids of places
 * @param tags free words, sorted
 * @param weight how soon it gets its label
 * @param refs ids of the notes it was made from
 */
public record Event(String id, String thread, String kind, Text title, Text summary, ZoneId zone,
        List<Role> actors, List<String> places, List<String> tags, Weight weight, List<String> refs) {

    public Event {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
        refs = List.copyOf(refs);
    }
}
