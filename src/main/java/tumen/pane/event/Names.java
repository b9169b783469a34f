package tumen.pane.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tumen.look.Safe;
import tumen.model.Actor;
import tumen.model.Alias;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.StoryThread;
import tumen.session.Opened;

/** What things are called; an id that leads nowhere is told as it is. */
final class Names {

    /** Letters of a name that stands among others. */
    private static final int LONGEST = 300;

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, StoryThread> threads = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    /** Names of all that belongs to an event; {@code others} are events that its reasons name. */
    Names(Opened opened, EventDossier dossier, List<Event> others) {
        opened.actors().forEach(actor -> actors.put(actor.id(), actor));
        opened.places().forEach(place -> places.put(place.id(), place));
        opened.sources().forEach(source -> sources.put(source.id(), source));
        opened.threads().forEach(thread -> threads.put(thread.id(), thread));
        Stream.of(List.of(dossier.event()), dossier.related(), others).flatMap(List::stream)
                .forEach(event -> events.put(event.id(), event));
    }

    String actor(String id, Locale locale) {
        return brief(actors.containsKey(id) ? actors.get(id).name().in(locale) : id);
    }

    /** The names by which these sources call an actor, where they differ from ours. */
    List<String> metAs(String id, List<String> inSources, Locale locale) {
        Actor actor = actors.get(id);
        return actor == null ? List.of() : actor.aliases().stream()
                .filter(alias -> alias.sources().stream().anyMatch(inSources::contains))
                .map(Alias::name).filter(name -> !name.equals(actor.name().in(locale))).distinct().toList();
    }

    String place(String id, Locale locale) {
        return brief(places.containsKey(id) ? places.get(id).name().in(locale) : id);
    }

    /** What a source is called in a line. */
    String source(String id) {
        Source source = sources.get(id);
        return brief(source == null ? id : source.called());
    }

    /** Who published a source. */
    String publisher(String id) {
        return brief(sources.containsKey(id) ? sources.get(id).publisher() : id);
    }

    /** A source, or null. */
    Source sourceRecord(String id) {
        return sources.get(id);
    }

    StoryThread thread(String id) {
        return threads.get(id);
    }

    String event(String id, Locale locale) {
        return brief(events.containsKey(id) ? events.get(id).title().in(locale) : id);
    }

    private static String brief(String name) {
        return Safe.shortened(name, LONGEST);
    }
}
