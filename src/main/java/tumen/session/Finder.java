package tumen.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tumen.evidence.Viewpoint;
import tumen.model.Hits;
import tumen.store.OpenStore;
import tumen.store.Search;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Workers;

/** Search as one types. What was said after the known-as-of day is not found. */
public final class Finder {

    /** What is given before anything is typed. */
    public static final Found NOTHING = new Found("", new Hits(List.of(), Map.of()), new int[0]);

    private static final int LISTED = 8;

    /** Of more events than that, what is found first is shown before all of it is counted. */
    private static final long LARGE = 50_000;

    /**
     * What was found.
     *
     * @param query what was asked
     * @param hits the first hits by kind, and how many there are, which in a large story comes a moment later
     * @param events the numbers by which the index knows all the events that the hits lead to, not to be
     *     written to; null where that comes a moment later
     */
    public record Found(String query, Hits hits, int[] events) {
    }

    private final Workers workers;
    private final Path caches;
    private final Lens lens;
    private final Notices notices;
    private final Latest building;
    private final Latest finding;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Search search;
    private boolean large;
    private Locale reader = Locale.ROOT;

    /**
     * A search over what is open.
     *
     * @param caches the folder of search caches
     */
    Finder(Workers workers, Path caches, Shelf shelf, Lens lens, Hold hold, Notices notices) {
        this.workers = workers;
        this.caches = caches;
        this.lens = lens;
        this.notices = notices;
        this.building = Latest.patient(workers, "indexing");
        this.finding = new Latest(workers, "finding");
        // A task of its own: by then the index is asked for, which comes first.
        shelf.opened().addListener((property, before, now) ->
                hold.run(() -> workers.onInterface(() -> build(shelf.opened().get()))));
        query.addListener((property, before, now) -> find());
        lens.viewpoint().addListener((property, before, now) -> find());
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    /** What was found last; {@link #NOTHING} where nothing is typed. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** False while the cache of a newly opened story is being made. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Shows the words of hits in the reader's language, where what is typed stands in them. */
    public void reader(Locale language) {
        reader = language;
        if (search != null) {
            search.reader(language);
            find();
        }
    }

    private void build(Opened now) {
        ready.set(false);
        Search before = search;
        search = null;
        if (now == null) {
            return;
        }
        OpenStore store = now.store();
        large = now.header().events() > LARGE;
        building.ask(progress -> {
            if (before != null) {
                before.close();
            }
            return Search.open(store, caches, progress);
        }, fresh -> {
            search = fresh;
            fresh.reader(reader);
            ready.set(true);
            find();
        }, notices::tell);
    }

    private void find() {
        String typed = query.get() == null ? "" : query.get().strip();
        Search asked = search;
        if (typed.isEmpty() || asked == null) {
            finding.cancel();
            found.set(NOTHING);
            return;
        }
        Viewpoint from = lens.viewpoint().get();
        finding.ask(progress -> {
            if (large) {
                Hits first = asked.first(typed, from, LISTED, progress);
                workers.onInterface(() -> show(typed, first, progress));
            }
            return new Found(typed, asked.find(typed, from, LISTED, progress), asked.events(typed, from, progress));
        }, found::set, notices::tell);
    }

    /** What was found first, unless all is known by now or something else is asked. */
    private void show(String typed, Hits first, Progress progress) {
        boolean known = found.get().query().equals(typed) && found.get().events() != null;
        if (!progress.cancelled() && !known && !first.first().isEmpty()) {
            found.set(new Found(typed, first, null));
        }
    }

    void close() {
        building.cancel();
        finding.cancel();
        if (search != null) {
            search.close();
        }
    }
}
