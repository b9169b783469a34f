package tumen.model;

import java.util.List;

/**
 * What a store holds.
 *
 * @param id slug of the story
 * @param title what it is called
 * @param summary what it tells, in a paragraph, or null
 * @param languages the languages its texts exist in (ISO 639-1), the first being its own
 * @param threads in the story's order, which is the order of lanes
 * @param views the saved views; the first is the one that opens
 * @param actors everyone named
 * @param places everywhere named
 * @param sources everything cited
 * @param events what is said to have happened
 * @param claims who says so
 * @param passages on what page
 * @param relations in what order
 */
public record Story(String id, Text title, Text summary, List<String> languages, List<StoryThread> threads,
        List<SavedView> views, List<Actor> actors, List<Place> places, List<Source> sources,
        List<Event> events, List<Claim> claims, List<Passage> passages, List<Relation> relations) {

    public Story {
        languages = List.copyOf(languages);
        threads = List.copyOf(threads);
        views = List.copyOf(views);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        passages = List.copyOf(passages);
        relations = List.copyOf(relations);
    }
}
