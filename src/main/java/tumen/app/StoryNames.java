package tumen.app;

import java.util.HashMap;
import java.util.Map;
import tumen.index.Field;
import tumen.model.Actor;
import tumen.model.Place;
import tumen.model.StoryHeader;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.timeline.Names;

/** What a story calls its threads, actors and places, for the lanes of the timeline. */
final class StoryNames implements Names {

    private final Map<String, StoryThread> threads = new HashMap<>();
    private final Map<String, Text> actors = new HashMap<>();
    private final Map<String, Text> places = new HashMap<>();

    StoryNames(StoryHeader story) {
        for (StoryThread thread : story.threads()) {
            threads.put(thread.id(), thread);
        }
        for (Actor actor : story.actors()) {
            actors.put(actor.id(), actor.name());
        }
        for (Place place : story.places()) {
            places.put(place.id(), place.name());
        }
    }

    @Override
    public Text name(Field field, String id) {
        return switch (field) {
            case THREAD -> threads.containsKey(id) ? threads.get(id).title() : null;
            case ACTOR, CLAIMANT -> actors.get(id);
            case PLACE -> places.get(id);
            case STANDING, SOURCE, KIND, TAG -> null;
        };
    }

    @Override
    public int colour(String thread) {
        return threads.containsKey(thread) ? threads.get(thread).colour() : -1;
    }
}
