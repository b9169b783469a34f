package tumen.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.evidence.Case;
import tumen.index.Titles;
import tumen.model.Actor;
import tumen.model.EventDossier;
import tumen.model.Place;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.SourceDossier;
import tumen.model.StoryHeader;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.problem.Problem;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.work.Progress;

/**
 * A story that is open. Panes read it through the methods here, and know no store.
 *
 * @param base the store that was asked for; it is never changed
 * @param copy the user's own copy of it, or null as long as they added nothing
 * @param header the title, threads, views, actors, places and sources of what is read
 * @param given the saved views that it came with
 */
public record Opened(OpenStore base, OwnCopy copy, StoryHeader header, List<SavedView> given) {

    private static final int MOST_AROUND = 300;

    public Opened {
        given = List.copyOf(given);
    }

    /** Where to read: the user's own copy where there is one. */
    public OpenStore store() {
        return copy != null ? copy.store() : base;
    }

    /** The file that was opened. */
    public Path path() {
        return base.path();
    }

    /** What the story is called. */
    public Text title() {
        return header.title();
    }

    /** The threads, in the story's order. */
    public List<StoryThread> threads() {
        return header.threads();
    }

    /**
     * The saved views, the reader's own last. A copy that was made from another store of the same story lacks those
     * that this one came with; they are there all the same.
     */
    public List<SavedView> views() {
        Map<String, SavedView> views = new LinkedHashMap<>();
        given.forEach(view -> views.put(view.id(), view));
        header.views().forEach(view -> views.put(view.id(), view));
        return List.copyOf(views.values());
    }

    /** The saved views that the reader added. */
    public List<SavedView> ownViews() {
        Set<String> theirs = given.stream().map(SavedView::id).collect(Collectors.toSet());
        return views().stream().filter(view -> !theirs.contains(view.id())).toList();
    }

    /** Everyone named. */
    public List<Actor> actors() {
        return header.actors();
    }

    /** Everywhere named. */
    public List<Place> places() {
        return header.places();
    }

    /** Everything cited, without the paragraphs of digests. */
    public List<Source> sources() {
        return header.sources();
    }

    /** All on one event, or null where there is none of that id. Not on the interface thread. */
    public EventDossier dossier(String event) {
        return store().dossier(event);
    }

    /**
     * What is held on one source, or null where there is none of that id. Not on the interface thread.
     *
     * @param event an event whose passages are wanted in any case, or null
     */
    public SourceDossier sheet(String source, String event) {
        return store().sourceDossier(source, event);
    }

    /** Id of the event that a claim is about; null where there is no such claim. Not on the interface thread. */
    public String eventOfClaim(String claim) {
        return store().eventOfClaim(claim);
    }

    /** Id of the source that a passage lies in; null where there is none. Not on the interface thread. */
    public String sourceOfPassage(String passage) {
        return store().sourceOfPassage(passage);
    }

    /** The source of that id, or null. */
    public Source source(String id) {
        return header.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * The part of the story that hangs together with these events by relations, to be reasoned about where the
     * story as a whole is too large for that. It ends after some hundred events. Not on the interface thread.
     */
    public Case around(Set<String> events, Progress progress) {
        Map<String, EventDossier> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(events);
        while (!open.isEmpty() && found.size() < MOST_AROUND) {
            progress.check();
            String id = open.removeFirst();
            EventDossier dossier = found.containsKey(id) ? null : dossier(id);
            if (dossier != null) {
                found.put(id, dossier);
                dossier.relations().stream().filter(relation -> relation.claim() != null)
                        .flatMap(relation -> Stream.of(relation.from(), relation.to(),
                                eventOfClaim(relation.claim())))
                        .filter(Objects::nonNull).forEach(open::add);
            }
        }
        Collection<EventDossier> parts = found.values();
        return new Case(parts.stream().map(EventDossier::event).toList(),
                parts.stream().flatMap(part -> part.claims().stream()).toList(),
                parts.stream().flatMap(part -> part.relations().stream()).distinct().filter(relation ->
                        found.containsKey(relation.from()) && found.containsKey(relation.to())).toList(),
                parts.stream().flatMap(part -> part.passages().stream()).distinct().toList(), sources(), actors());
    }

    /** What events are called, by the numbers that the index knows them by. Not on the interface thread. */
    public Map<Integer, Titles.Title> titles(Collection<Integer> rows) {
        return store().titles(rows);
    }

    /** Why nothing can be added to it, where that is so. */
    public Optional<Problem> readOnly() {
        return copy != null ? copy.readOnly() : Optional.empty();
    }

    /** Each opening and each change of the copy is a new one, that listeners are told of. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    void close() {
        if (copy != null) {
            copy.close();
        }
        base.close();
    }
}
