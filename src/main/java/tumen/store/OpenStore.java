package tumen.store;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.index.LaneIndex;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.model.AttachedOriginal;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Note;
import tumen.model.Source;
import tumen.model.SourceDossier;
import tumen.model.Story;
import tumen.model.StoryHeader;
import tumen.store.Manifest.Chunk;
import tumen.work.InterfaceThread;
import tumen.work.OutputFile;
import tumen.work.Progress;

/**
 * A store that passed the checks and can be read from any thread but the interface's. What it reads in
 * passing goes over one connection, one asker at a time; what takes long has a connection of its own.
 */
public final class OpenStore implements AutoCloseable {

    private final Path path;
    private final Connecting connecting;
    private final Path copy;
    private final Object turn = new Object();
    private Sql shared;
    private boolean closed;
    private volatile String storyDigest;
    private volatile String digest;
    private volatile Chunk added;
    private volatile boolean verified;
    /** With {@link #turn}. */
    private final LastRead last = new LastRead();
    private volatile WeakReference<StoryIndex> columns = new WeakReference<>(null);

    /** Opens connections to the file. */
    @FunctionalInterface
    interface Connecting {
        Sql connect() throws SQLException;

        /** The file passed the checks, with this story. */
        default void passed(String storyDigest) {
        }

        /** Whether another story lies there by now. */
        default boolean isReplaced() {
            return false;
        }
    }

    /** A store not yet checked; {@code copy} is thrown away when it is closed, or null. */
    OpenStore(Path path, Connecting connecting, Path copy) {
        this.path = path;
        this.connecting = connecting;
        this.copy = copy;
    }

    void passed(List<Chunk> manifest, boolean whole) {
        storyDigest = Manifest.digest(manifest, Manifest.STORY);
        digest = Manifest.digest(manifest, Manifest.WHOLE);
        added = Manifest.added(manifest);
        verified = whole;
        connecting.passed(storyDigest);
    }

    /** Whether another file has taken the place of this one, so that what is still to be read cannot be had. */
    public boolean isReplaced() {
        InterfaceThread.refuse("looking at a store");
        return connecting.isReplaced();
    }

    Sql connect() throws SQLException {
        return connecting.connect();
    }

    /** The file that was asked for. */
    public Path path() {
        return path;
    }

    /** The digest over the story itself, without saved views and what a user added: lower-case hex. */
    public String storyDigest() {
        return storyDigest;
    }

    /** The digest of the whole, as its manifest gives it: lower-case hex. */
    public String digest() {
        return digest;
    }

    /** Whether it holds notes or attached originals. */
    public boolean hasAdditions() {
        return added.rows() > 0;
    }

    /** The digest over its notes and attached originals: lower-case hex. */
    String addedDigest() {
        return added.hex();
    }

    /** False for a large store whose digests are still to be compared by {@link #verify}. */
    public boolean verified() {
        return verified;
    }

    /** Compares every row with the manifest; a difference is a Problem of kind REFUSED. */
    public void verify(Progress progress) {
        alone(progress, sql -> {
            List<Chunk> manifest = Manifest.read(sql);
            if (!Manifest.isWhole(manifest)) {
                throw SqlProblem.refused("store.damaged", path).exception();
            }
            // Told from the first on: what moves on without an end is drawn anew all the time.
            long rows = Schema.tables().stream().mapToLong(table -> Stores.rows(manifest, table)).sum();
            progress.report(0, rows);
            sql.holdMore();
            Stores.checkWhole(path, sql);
            long done = 0;
            for (Schema.Table table : Schema.tables()) {
                Stores.checkRows(path, sql, manifest, List.of(table), progress);
                done += Stores.rows(manifest, table);
                progress.report(done, rows);
            }
            return null;
        });
        verified = true;
    }

    /** The id of the story, without the rest of its header. */
    public String storyId() {
        return inPassing(sql -> sql.first(Schema.query("story"), row -> row.getString(1)));
    }

    /** The story without what grows with its events. */
    public StoryHeader header() {
        return inPassing(sql -> {
            StoryReader reader = new StoryReader(sql);
            long events = sql.number(Schema.query("manifest-rows"), "event");
            long claims = sql.number(Schema.query("manifest-rows"), "claim");
            List<Source> sources = reader.sources("source.all", false);
            return sql.first(Schema.query("story"), row -> new StoryHeader(row.getString(1),
                    Forms.text(row.getString(2)), Forms.text(row.getString(3)), Forms.words(row.getString(4)),
                    reader.threads(), reader.views(), reader.actors(), reader.places(), sources, events, claims));
        });
    }

    /** All on one event; null where there is none of that id. */
    public EventDossier dossier(String eventId) {
        return inPassing(sql -> last.event(sql, eventId));
    }

    /** These events, in the story's order; an id that is not known is left out. */
    public List<Event> events(Collection<String> ids) {
        return inPassing(sql -> new StoryReader(sql).events("event.of-ids", Forms.array(List.copyOf(ids))));
    }

    /**
     * What is held on one source; null where there is none of that id.
     *
     * @param event an event whose passages are wanted in any case, or null: of a source that is cited many times,
     *     only these and the first are given
     */
    public SourceDossier sourceDossier(String sourceId, String event) {
        return inPassing(sql -> last.source(sql, sourceId, event));
    }

    /** What the user attached, by the order of sources. */
    public List<AttachedOriginal> originals() {
        return inPassing(sql -> new StoryReader(sql).originals("original.all"));
    }

    /** The numbers that the index knows these events by; an id that is not known is left out. */
    public Map<String, Integer> rows(Collection<String> eventIds) {
        return inPassing(sql -> {
            Map<String, Integer> rows = new LinkedHashMap<>();
            sql.each(Schema.query("event-rows"), row -> rows.put(row.getString(1), row.getInt(2)),
                    Forms.array(List.copyOf(eventIds)));
            return rows;
        });
    }

    /** Id, title and date words of events, by the numbers that the index knows them by. */
    public Map<Integer, Titles.Title> titles(Collection<Integer> rows) {
        return inPassing(sql -> TitleRows.read(sql, rows));
    }

    /** Id of the event that a claim is about; null where there is no such claim. */
    public String eventOfClaim(String claimId) {
        return inPassing(sql -> sql.first(Schema.query("claim-event"), row -> row.getString(1), claimId));
    }

    /** Id of the source that a passage lies in; null where there is no such passage. */
    public String sourceOfPassage(String passageId) {
        return inPassing(sql -> sql.first(Schema.query("passage-source"), row -> row.getString(1), passageId));
    }

    /** The zones of the story's events, sorted; at most 50. */
    public List<ZoneId> zones() {
        return inPassing(sql -> Forms.words(sql.first(Schema.query("zones"), row -> row.getString(1))).stream()
                .map(ZoneId::of).toList());
    }

    /** The whole story, equal to the one that was written. */
    public Story story(Progress progress) {
        return alone(progress, sql -> {
            StoryReader reader = StoryReader.ofWhole(sql);
            return sql.first(Schema.query("story"), row -> new Story(row.getString(1), Forms.text(row.getString(2)),
                    Forms.text(row.getString(3)), Forms.words(row.getString(4)), reader.threads(), reader.views(),
                    reader.actors(), reader.places(), reader.sources("source.all", true),
                    reader.events("event.all"), reader.claims("claim.all"), reader.passages("passage.all"),
                    reader.relations("relation.all")));
        });
    }

    /** The story without its events and what is said of them: threads, views, actors, places and whole sources. */
    public Story head() {
        return inPassing(sql -> {
            StoryReader reader = new StoryReader(sql);
            return sql.first(Schema.query("story"), row -> new Story(row.getString(1), Forms.text(row.getString(2)),
                    Forms.text(row.getString(3)), Forms.words(row.getString(4)), reader.threads(), reader.views(),
                    reader.actors(), reader.places(), reader.sources("source.all", true), List.of(), List.of(),
                    List.of(), List.of()));
        });
    }

    /** What {@link #head} lacks, in parts that hang together; an exception of the visitor ends it. */
    public void parts(StoryParts.Visitor visitor, Progress progress) throws IOException {
        IOException[] failed = new IOException[1];
        alone(progress, sql -> {
            try {
                StoryParts.read(sql, visitor, progress);
            } catch (IOException stopped) {
                failed[0] = stopped;
            }
            return null;
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    /** What the user wrote, by the order of sources. */
    public List<Note> notes() {
        return inPassing(sql -> new StoryReader(sql).notes("note.all"));
    }

    /**
     * The story as columns. From {@link Viewpoint#ALL} they are read as they were packed; from another
     * viewpoint they are worked out anew, as if what is left out had never been there. The viewpoint's day
     * plays no part: the columns hold every day.
     */
    public StoryIndex index(Viewpoint viewpoint, Progress progress) {
        if (viewpoint.knownAsOf(null).equals(Viewpoint.ALL)) {
            StoryIndex read = alone(progress, sql -> IndexRows.read(sql, progress));
            columns = new WeakReference<>(read);
            return read;
        }
        Story story = story(progress);
        return index(story, Findings.of(Case.of(story), viewpoint, progress), progress);
    }

    /** The columns of a whole story, as {@link #story} gives it, from what follows from it. */
    public static StoryIndex index(Story story, Findings findings, Progress progress) {
        InterfaceThread.refuse("making an index");
        return IndexRows.of(story, findings, progress);
    }

    /** The story as columns, from {@link Viewpoint#ALL}: those that were read last, where somebody still has them. */
    StoryIndex columns(Progress progress) {
        StoryIndex known = columns.get();
        return known != null ? known : index(Viewpoint.ALL, progress);
    }

    /**
     * The lanes by thread that all events lie in, of which only their number is known: what can be shown before the
     * index is read. Null where the store keeps none, as one of very many threads.
     *
     * @param threads ids of the story's threads, in its order
     */
    public LaneIndex outline(List<String> threads) {
        return inPassing(sql -> Pyramid.lanes(sql, threads));
    }

    /**
     * Refuses to have this file replaced by another, as long as it is open.
     *
     * @param target what is to be written, maybe a link to this file
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN where it is this file
     */
    public void keepFrom(Path target) {
        OtherFile.refuseSame(target, path);
    }

    /**
     * Writes the whole to another file, which is replaced at once or not at all.
     *
     * @param originals whether the user's attached originals go along
     */
    public void handOn(Path target, boolean originals, Progress progress) {
        InterfaceThread.refuse("handing on a store");
        keepFrom(target);
        OutputFile.replace(target, temporary -> {
            progress.check();
            Path clean = temporary.resolveSibling(temporary.getFileName() + "-clean");
            try {
                takeOver(clean, progress);
                if (!originals) {
                    OwnCopy.withoutOriginals(clean);
                }
                Files.move(clean, temporary, StandardCopyOption.REPLACE_EXISTING);
            } catch (SQLException failed) {
                throw SqlProblem.writing(target, failed, progress);
            } finally {
                Files.deleteIfExists(clean);
            }
        });
    }

    /** The same content in a new file, whatever the old one had between its rows. */
    private void takeOver(Path clean, Progress progress) throws SQLException, IOException {
        connect().close(); // refused where another story lies there by now
        Path read = copy == null ? path : copy;
        try (Sql sql = Sql.copying(read, Stores.isLogged(read))) {
            sql.watch(progress);
            sql.change("VACUUM INTO ?", clean.toString());
        }
    }

    /** Takes note of a change that was made to the file. */
    void changed() {
        inPassing(sql -> {
            last.forget();
            passed(Manifest.read(sql), verified);
            return null;
        });
    }

    <T> T inPassing(Reading<T> reading) {
        return SqlProblem.reading(path, Progress.NONE, () -> {
            synchronized (turn) {
                if (closed) {
                    throw new IllegalStateException("closed: " + path);
                }
                if (shared == null) {
                    shared = connecting.connect();
                }
                return reading.read(shared);
            }
        });
    }

    private <T> T alone(Progress progress, Reading<T> reading) {
        return SqlProblem.reading(path, progress, () -> {
            try (Sql sql = connecting.connect()) {
                sql.watch(progress);
                return reading.read(sql);
            }
        });
    }

    /** Something read over a connection. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Sql sql) throws SQLException;
    }

    @Override
    public void close() {
        synchronized (turn) {
            closed = true;
            try {
                if (shared != null) {
                    shared.close();
                }
            } catch (SQLException ignored) {
                System.getLogger(OpenStore.class.getName()).log(System.Logger.Level.WARNING, "not closed", ignored);
            } finally {
                shared = null;
            }
        }
        Stores.discard(copy);
    }
}
