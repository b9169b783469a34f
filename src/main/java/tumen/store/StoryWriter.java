package tumen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.index.Field;
import tumen.model.Actor;
import tumen.model.AttachedOriginal;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Note;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.store.Manifest.Chunk;
import tumen.work.Alongside;
import tumen.work.Count;
import tumen.work.InterfaceThread;
import tumen.work.OutputFile;
import tumen.work.Progress;

/**
 * Writes a story as a store: the same file, byte for byte, from the same story. Bounds and standings are
 * asked of the evidence as the events come, so that no store is without them; while those of one part are found and
 * put into the index, the rows of the part before are written.
 */
public final class StoryWriter {

    /** Parts that wait to be written. */
    private static final int WAITING = 4;

    /** What of the work is done of a story that comes as one part, in hundredths, once it is so far. */
    private static final int FOUND = 40;
    private static final int INDEXED = 55;
    private static final int WRITTEN = 90;

    private final StoryRows rows;
    private final IndexFilling index;
    private final Alongside writing;
    private final Set<String> threads = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Progress progress;
    private Story head;
    private int last;

    private StoryWriter(StoryRows rows, IndexFilling index, Alongside writing, Progress progress) {
        this.rows = rows;
        this.index = index;
        this.writing = writing;
        this.progress = progress;
    }

    /** What is written, part by part; the parts are handed to the writer that it is given. */
    @FunctionalInterface
    public interface Filling {

        /** Calls {@link StoryWriter#head} once, then the others as often as it needs. */
        void fill(StoryWriter writer) throws IOException;
    }

    /**
     * Writes {@code story} to {@code file}, which is replaced at once or not at all. Its references must
     * lead somewhere.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Story story, Path file, Progress progress) {
        write(file, writer -> {
            writer.head(story);
            writer.add(story.events(), story.claims(), story.passages(), story.relations());
        }, progress);
    }

    /**
     * Writes a story that comes in parts, so that it need never be in memory as a whole.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Path file, Filling filling, Progress progress) {
        InterfaceThread.refuse("writing a store");
        OutputFile.replace(file, temporary -> {
            try {
                List<Chunk> manifest = fill(temporary, filling, progress);
                try (Sql sql = Sql.filling(temporary)) {
                    sql.watch(progress);
                    sql.transaction(() -> {
                        Manifest.write(sql, manifest);
                        Schema.makeIndexes(sql);
                    });
                }
            } catch (SQLException failed) {
                throw SqlProblem.writing(file, failed, progress);
            }
        });
    }

    private static List<Chunk> fill(Path temporary, Filling filling, Progress progress)
            throws SQLException, IOException {
        try (Tables tables = Tables.make(temporary); IndexFilling index = new IndexFilling(temporary);
                Alongside writing = Alongside.start("tumen-writing", WAITING)) {
            try {
                StoryWriter writer = new StoryWriter(new StoryRows(tables), index, writing, progress);
                filling.fill(writer);
                writing.give(tables::finishIndexes);
                writing.give(() -> writer.rows.story(writer.head));
                index.write(tables, writing, writer.threads.size(), progress);
                writing.finish();
                return tables.finish();
            } catch (UncheckedIOException failed) {
                throw OutputFile.seen(temporary, failed.getCause());
            } catch (IOException failed) {
                throw OutputFile.seen(temporary, failed);
            }
        }
    }

    /** The story's own row, its views, threads, actors, places and sources; its events are not looked at. */
    public void head(Story story) throws IOException {
        head = story;
        writing.give(() -> rows.views(story));
        for (StoryThread thread : story.threads()) {
            thread(thread);
        }
        actors(story.actors());
        for (Place place : story.places()) {
            place(place);
        }
        sources(story.sources());
    }

    /** One thread more, unless there is one of its id. */
    public void thread(StoryThread thread) throws IOException {
        if (threads.add(thread.id())) {
            index.value(Field.THREAD, thread.id());
            writing.give(() -> rows.thread(thread));
        }
    }

    /** Actors more, but for those whose id is known. */
    public void actors(List<Actor> more) throws IOException {
        List<Actor> fresh = more.stream().filter(actor -> actors.putIfAbsent(actor.id(), actor) == null).toList();
        for (Actor actor : fresh) {
            index.value(Field.ACTOR, actor.id());
            index.value(Field.CLAIMANT, actor.id());
        }
        writing.give(() -> rows.actors(fresh));
    }

    /** One place more, unless there is one of its id. */
    public void place(Place place) throws IOException {
        if (places.add(place.id())) {
            index.value(Field.PLACE, place.id());
            writing.give(() -> rows.place(place));
        }
    }

    /** Sources more, but for those whose id is known. */
    public void sources(List<Source> more) throws IOException {
        List<Source> fresh = more.stream().filter(source -> sources.putIfAbsent(source.id(), source) == null).toList();
        fresh.forEach(source -> index.value(Field.SOURCE, source.id()));
        writing.give(() -> rows.sources(fresh));
    }

    /** What the user attached to a source that has come; in the order of sources. */
    public void original(AttachedOriginal original) throws IOException {
        writing.give(() -> rows.original(original));
    }

    /** What the user wrote on a source that has come; in the order of sources. */
    public void note(Note note) throws IOException {
        writing.give(() -> rows.note(note));
    }

    /**
     * Events and all that is said of them: a part that hangs together, with no reference to another part. It may be
     * written only later, and what is wrong with it thrown then.
     */
    public void add(List<Event> events, List<Claim> claims, List<Passage> passages, List<Relation> relations)
            throws IOException {
        Case part = given(events, claims, passages, relations);
        Findings findings = Findings.of(part, Viewpoint.ALL, progress.part(0, FOUND));
        Map<String, String> sourceOf = HashMap.newHashMap(passages.size());
        passages.forEach(passage -> sourceOf.put(passage.id(), passage.source()));
        Map<String, Integer> days = HashMap.newHashMap(claims.size());
        Count count = new Count(progress.part(FOUND, INDEXED), events.size());
        for (Event event : events) {
            count.step();
            index.event(++last, event, findings, sourceOf, days);
        }
        writing.give(() -> write(part, findings, days));
    }

    private void write(Case part, Findings findings, Map<String, Integer> days) throws IOException {
        Count count = new Count(progress.part(INDEXED, WRITTEN), (long) part.passages().size() + part.events().size()
                + part.claims().size() + part.relations().size());
        for (Passage passage : part.passages()) {
            count.step();
            rows.passage(passage);
        }
        for (Event event : part.events()) {
            count.step();
            rows.steps(rows.event(event), findings.history(event.id()));
        }
        for (Claim claim : part.claims()) {
            count.step();
            rows.claim(claim, days.get(claim.id()));
        }
        for (Relation relation : part.relations()) {
            count.step();
            rows.relation(relation);
        }
        rows.forget();
    }

    private Case given(List<Event> events, List<Claim> claims, List<Passage> passages, List<Relation> relations) {
        Set<String> named = new LinkedHashSet<>();
        claims.forEach(claim -> named.add(claim.claimant()));
        events.forEach(event -> event.actors().forEach(role -> named.add(role.actor())));
        Set<String> cited = new LinkedHashSet<>();
        passages.forEach(passage -> cited.add(passage.source()));
        return new Case(events, claims, relations, passages,
                closure(cited, sources, source -> source.origin() == null ? List.of() : List.of(source.origin())),
                closure(named, actors, Actor::memberOf));
    }

    /** The records of these ids, and of all ids that those name in turn. */
    private static <T> List<T> closure(Set<String> ids, Map<String, T> known,
            java.util.function.Function<T, List<String>> names) {
        List<String> open = new ArrayList<>(ids);
        for (int i = 0; i < open.size(); i++) {
            T record = known.get(open.get(i));
            for (String next : record == null ? List.<String>of() : names.apply(record)) {
                if (ids.add(next)) {
                    open.add(next);
                }
            }
        }
        return open.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
