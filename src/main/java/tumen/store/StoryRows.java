package tumen.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tumen.evidence.Step;
import tumen.model.Actor;
import tumen.model.Alias;
import tumen.model.Anchor;
import tumen.model.AttachedOriginal;
import tumen.model.Claim;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Note;
import tumen.model.Facet;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.time.Bounds;

/** The story's records as rows, numbered as they come. References must lead to what came before them. */
final class StoryRows {

    /** More zones than that are of no use in a menu. */
    private static final int MOST_ZONES = 50;

    private final Tables tables;
    private final Numbers threads = new Numbers("thread");
    private final Numbers actors = new Numbers("actor");
    private final Numbers places = new Numbers("place");
    private final Numbers sources = new Numbers("source");
    private final Numbers events = new Numbers("event");
    private final Numbers passages = new Numbers("passage");
    private final Numbers claims = new Numbers("claim");
    private final Set<String> zones = new TreeSet<>();
    private int relations;

    StoryRows(Tables tables) {
        this.tables = tables;
    }

    /** The numbers that ids have; those of events and of what is said of them are soon forgotten. */
    private static final class Numbers {

        private final String what;
        private final Map<String, Integer> known = new HashMap<>();
        private int last;

        Numbers(String what) {
            this.what = what;
        }

        int next(String id) {
            if (known.put(id, ++last) != null) {
                throw new IllegalArgumentException("two of one id: " + what + " " + id);
            }
            return last;
        }

        Integer of(String id) {
            if (id == null) {
                return null;
            }
            Integer number = known.get(id);
            if (number == null) {
                throw new IllegalArgumentException("no " + what + " " + id);
            }
            return number;
        }
    }

    /** The story's own row, once all its events are known. */
    void story(Story story) throws IOException {
        tables.add("story", 1, story.id(), Forms.text(story.title()), Forms.text(story.summary()),
                Forms.list(story.languages()), Forms.list(zones.stream().limit(MOST_ZONES).toList()));
    }

    void views(Story story) throws IOException {
        int n = 0;
        for (SavedView view : story.views()) {
            n++;
            tables.add("saved_view", n, view.id(), Forms.text(view.title()), text(view.from()), text(view.to()),
                    Forms.name(view.lanes()), text(view.knownAsOf()));
            int number = n;
            for (String facet : view.filters().keySet().stream().map(Forms::name).sorted().toList()) {
                List<String> chosen = view.filters().get(Forms.constant(Facet.class, facet));
                for (int i = 0; i < chosen.size(); i++) {
                    tables.add("saved_view_filter", number, facet, i, chosen.get(i));
                }
            }
        }
    }

    void thread(StoryThread thread) throws IOException {
        tables.add("thread", threads.next(thread.id()), thread.id(), Forms.text(thread.title()), thread.colour());
    }

    /** Whom an actor belongs to must be among {@code these}, or have come before. */
    void actors(List<Actor> these) throws IOException {
        for (Actor actor : these) {
            tables.add("actor", actors.next(actor.id()), actor.id(), Forms.text(actor.name()),
                    Forms.name(actor.kind()), Forms.list(actor.refs()));
        }
        for (Actor actor : these) {
            int n = actors.of(actor.id());
            for (int i = 0; i < actor.aliases().size(); i++) {
                Alias alias = actor.aliases().get(i);
                tables.add("actor_alias", n, i, alias.name(), alias.language(), Forms.list(alias.sources()));
            }
            for (int i = 0; i < actor.memberOf().size(); i++) {
                tables.add("actor_member_of", n, i, actors.of(actor.memberOf().get(i)));
            }
        }
    }

    void place(Place place) throws IOException {
        tables.add("place", places.next(place.id()), place.id(), Forms.text(place.name()), place.latitude(),
                place.longitude(), Forms.list(place.refs()));
    }

    /** What a source repeats must be among {@code these}, or have come before. */
    void sources(List<Source> these) throws IOException {
        these.forEach(source -> sources.next(source.id()));
        for (Source source : these) {
            int n = sources.of(source.id());
            boolean dated = source.published() != null;
            tables.add("source", n, source.id(), source.title(), source.publisher(), source.author(),
                    dated ? source.published().edtf().toString() : null,
                    dated ? source.published().zone().getId() : null,
                    source.language(), source.address(), Forms.name(source.kind()), sources.of(source.origin()),
                    Forms.list(source.refs()));
            for (int i = 0; i < source.digest().size(); i++) {
                DigestParagraph digest = source.digest().get(i);
                tables.add("digest_paragraph", n, i, digest.paragraph(), Forms.text(digest.summary()),
                        Forms.list(digest.refs()));
            }
        }
    }

    void original(AttachedOriginal original) throws IOException {
        tables.add("original", sources.of(original.source()), original.fileName(), original.bytes(),
                original.charset().name(), original.captured().toEpochMilli());
    }

    void note(Note note) throws IOException {
        tables.add("note", sources.of(note.source()), note.text(), note.changed().toEpochMilli());
    }

    /** Gives the event's number. */
    int event(Event event) throws IOException {
        int n = events.next(event.id());
        zones.add(event.zone().getId());
        tables.add("event", n, event.id(), threads.of(event.thread()), event.kind(), Forms.text(event.title()),
                Forms.text(event.summary()), event.zone().getId(), event.weight().ordinal(), Forms.list(event.refs()));
        for (int i = 0; i < event.actors().size(); i++) {
            tables.add("event_actor", n, i, actors.of(event.actors().get(i).actor()), event.actors().get(i).role());
        }
        for (int i = 0; i < event.places().size(); i++) {
            tables.add("event_place", n, i, places.of(event.places().get(i)));
        }
        for (int i = 0; i < event.tags().size(); i++) {
            tables.add("event_tag", n, i, event.tags().get(i));
        }
        return n;
    }

    void steps(int event, List<Step> history) throws IOException {
        for (int i = 0; i < history.size(); i++) {
            Step step = history.get(i);
            Bounds stated = step.stated();
            Bounds narrowed = step.narrowed();
            tables.add("step", event, i, step.day(), step.standing().ordinal(),
                    stated.startEarliest(), stated.startLatest(), stated.endEarliest(), stated.endLatest(),
                    narrowed.startEarliest(), narrowed.startLatest(), narrowed.endEarliest(), narrowed.endLatest(),
                    step.inferred(), step.support().reports(), step.support().origins(), step.support().unknown(),
                    IndexRows.flags(step));
        }
    }

    void passage(Passage passage) throws IOException {
        Anchor anchor = passage.anchor();
        tables.add("passage", passages.next(passage.id()), passage.id(), sources.of(passage.source()),
                Forms.list(passage.paragraphs()), anchor == null ? null : anchor.start(),
                anchor == null ? null : anchor.end(), anchor == null ? null : anchor.prefix(),
                anchor == null ? null : anchor.suffix(), passage.length(), passage.sha256(),
                Forms.list(passage.refs()));
    }

    /** {@code day} is the epoch day from which it counts. */
    void claim(Claim claim, int day) throws IOException {
        int n = claims.next(claim.id());
        boolean said = claim.said() != null;
        tables.add("claim", n, claim.id(), events.of(claim.event()), actors.of(claim.claimant()),
                Forms.name(claim.stance()), Forms.text(claim.statement()), text(claim.dates()),
                Forms.text(claim.wording()), said ? claim.said().edtf().toString() : null,
                said ? claim.said().zone().getId() : null, events.of(claim.saidAt()), claim.past(),
                day, text(claim.grade()), Forms.list(claim.refs()));
        for (int i = 0; i < claim.passages().size(); i++) {
            tables.add("claim_passage", n, i, passages.of(claim.passages().get(i)));
        }
    }

    void relation(Relation relation) throws IOException {
        boolean gap = relation.gap() != null;
        tables.add("relation", ++relations, relation.id(), events.of(relation.from()), Forms.name(relation.kind()),
                events.of(relation.to()), gap ? relation.gap().min().toString() : null,
                gap ? text(relation.gap().max()) : null, claims.of(relation.claim()), Forms.text(relation.note()),
                Forms.list(relation.refs()));
    }

    /** Forgets the ids of events and of what is said of them: nothing that comes later will name them. */
    void forget() {
        events.known.clear();
        passages.known.clear();
        claims.known.clear();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
