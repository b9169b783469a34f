package tumen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.model.Event;
import tumen.model.Story;
import tumen.problem.Problem;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.work.Progress;

/** A story read whole from a store, with what follows from it for one viewpoint. */
final class Reading {

    private final Story story;
    private final Viewpoint viewpoint;
    private final Findings findings;
    private final Map<String, Event> events = new LinkedHashMap<>();

    private Reading(Story story, Viewpoint viewpoint) {
        this.story = story;
        this.viewpoint = viewpoint;
        this.findings = Findings.of(Case.of(story), viewpoint, Progress.NONE);
        story.events().forEach(event -> events.put(event.id(), event));
    }

    /** Reads the store at {@code path} from where {@code options} say. */
    static Reading of(Path path, ViewOptions options) {
        options.asked(); // nonsense is told before anything is opened
        try (OpenStore store = Stores.open(path, Progress.NONE)) {
            Viewpoint viewpoint = options.viewpoint(store.header());
            return new Reading(store.story(Progress.NONE), viewpoint);
        }
    }

    Story story() {
        return story;
    }

    Findings findings() {
        return findings;
    }

    /** The day up to which things had been said, or null. */
    LocalDate knownAsOf() {
        return viewpoint.knownAsOf();
    }

    /** How the event is known; null while it does not show. */
    Step step(Event event) {
        return findings.at(event.id(), knownAsOf());
    }

    /**
     * The event called {@code id}.
     *
     * @throws tumen.problem.ProblemException where there is none, or none that shows
     */
    Event event(String id) {
        Event event = events.get(id);
        if (event == null || step(event) == null) {
            String key = event == null ? "missing.event" : "missing.unsaid";
            throw Problem.of(Problem.Kind.NOT_FOUND, Cli.words(), key, id).exception();
        }
        return event;
    }

    /** What to call an event; its id where there is no such event. */
    String title(String id, Locale locale) {
        Event event = events.get(id);
        return event == null ? id : event.title().in(locale);
    }

    ZoneId zone(String id) {
        return events.get(id).zone();
    }
}
