package tumen.model;

import java.util.List;

/**
 * What is read of a story at once: all but what grows with its events.
 *
 * @param id slug of the story
 * @param title what it is called
 * @param summary what it tells, or null
 * @param languages ISO 639-1, its own first
 * @param threads in the story's order
 * @param views the saved views, the user's own last
 * @param actors everyone named
 * @param places everywhere named
 * @param sources everything cited, without paragraphs of their digests
 * @param events how many events there are
 * @param claims how many claims there are
 */
public record StoryHeader(String id, Text title, Text summary, List<String> languages,
        List<StoryThread> threads, List<SavedView> views, List<Actor> actors, List<Place> places,
        List<Source> sources, long events, long claims) {

    public StoryHeader {
        languages = List.copyOf(languages);
        threads = List.copyOf(threads);
        views = List.copyOf(views);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }
}
