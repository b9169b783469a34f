package tumen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * Writes a story as a store: the same file, byte for byte, from the same story. Bounds and standings are
 * asked of the evidence as the events come, so that no store is without them.
 */
public final class StoryWriter {

    private final StoryRows rows;
    private final IndexRows index = new IndexRows();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Progress progress;
    private Story head;

    private StoryWriter(StoryRows rows, Progress progress) {
        this.rows = rows;
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
            try (Sql sql = Sql.filling(temporary)) {
                sql.watch(progress, Long.MAX_VALUE / 2_000_000);
                Schema.makeTables(sql);
                sql.transaction(() -> fill(sql, filling, progress));
            } catch (SQLException failed) {
                throw SqlProblem.writing(file, failed, progress);
            }
        });
    }

    private static void fill(Sql sql, Filling filling, Progress progress) throws SQLException {
        try (Inserts inserts = new Inserts(sql)) {
            StoryWriter writer = new StoryWriter(new StoryRows(inserts), progress);
            filling.fill(writer);
            writer.rows.story(writer.head);
            writer.index.write(inserts, progress);
            Manifest.write(sql, inserts.finish());
        } catch (IOException failed) {
            throw failed.getCause() instanceof SQLException reason ? reason : new SQLException(failed);
        }
        Schema.makeIndexes(sql);
    }

    /** The story's own row, its views, threads, actors, places and sources; its events are not looked at. */
    public void head(Story story) throws IOException {
        head = story;
        put(() -> rows.views(story));
        index.values(story);
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
        if (!rows.knowsThread(thread.id())) {
            put(() -> rows.thread(thread));
        }
    }

    /** Actors more, but for those whose id is known. */
    public void actors(List<Actor> more) throws IOException {
        List<Actor> fresh = more.stream().filter(actor -> actors.putIfAbsent(actor.id(), actor) == null).toList();
        put(() -> rows.actors(fresh));
    }

    /** One place more, unless there is one of its id. */
    public void place(Place place) throws IOException {
        if (!rows.knowsPlace(place.id())) {
            put(() -> rows.place(place));
        }
    }

    /** Sources more, but for those whose id is known. */
    public void sources(List<Source> more) throws IOException {
        List<Source> fresh = more.stream().filter(source -> sources.putIfAbsent(source.id(), source) == null).toList();
        put(() -> rows.sources(fresh));
    }

    /** Events and all that is said of them: a part that hangs together, with no reference to another part. */
    public void add(List<Event> events, List<Claim> claims, List<Passage> passages, List<Relation> relations)
            throws IOException {
        Findings findings = Findings.of(given(events, claims, passages, relations), Viewpoint.ALL, progress);
        put(() -> add(findings, events, claims, passages, relations));
    }

    private void add(Findings findings, List<Event> events, List<Claim> claims, List<Passage> passages,
            List<Relation> relations) throws SQLException {
        Map<String, Passage> byId = new HashMap<>();
        for (Passage passage : passages) {
            rows.passage(passage);
            byId.put(passage.id(), passage);
        }
        Map<String, Integer> days = new HashMap<>();
        for (Event event : events) {
            progress.check();
            int n = rows.event(event);
            rows.steps(n, findings.history(event.id()));
            days.putAll(index.event(n, event, findings, byId));
        }
        for (Claim claim : claims) {
            rows.claim(claim, days.get(claim.id()));
        }
        for (Relation relation : relations) {
            rows.relation(relation);
        }
        rows.forget();
    }

    /** Who fills a store knows no SQL: its failures travel as those of the file they are. */
    private static void put(Sql.Change change) throws IOException {
        try {
            change.make();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
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
