package tumen.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tumen.evidence.Viewpoint;
import tumen.index.Answering;
import tumen.index.EventSet;
import tumen.index.Extent;
import tumen.index.FacetCounts;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.work.Latest;
import tumen.work.Progress;
import tumen.work.Soon;

/**
 * What is shown: the events that the lens lets through, how each of them stands, in which lanes, and how
 * many each value of a facet would let through. Follows the lens, in the background.
 */
public final class Shown {

    /**
     * One consistent answer: all parts belong to the same query.
     *
     * @param lanes the selected events in their lanes; they hold what was selected of which index
     * @param whole when all happened that is known on the day, whatever is filtered; null while none is dated
     */
    public record Answer(LaneIndex lanes, Extent whole) {

        /** The events that are let through. */
        public Selected selected() {
            return lanes.selected();
        }
    }

    /**
     * What is counted for an answer. It comes after it: a picture does not wait for it.
     *
     * @param of the answer
     * @param facets how many events each value of a facet would let through
     * @param known what is known on the day, before any filter
     */
    public record Counts(Answer of, FacetCounts facets, Known known) {
    }

    /**
     * How much is known on a day, whatever is filtered.
     *
     * @param events how many events show
     * @param sources how many sources report them
     */
    public record Known(int events, int sources) {

        private static Known of(int events, FacetCounts counts) {
            return new Known(events,
                    (int) Arrays.stream(counts.of(Facet.SOURCE)).filter(count -> count > 0).count());
        }
    }

    private static final int FEW = 300;

    private final Session session;
    private final Latest indexing;
    private final Latest selecting;
    private final Latest counting;
    /** A lens is put back in several changes, and what was opened is first looked at as it was left. */
    private final Soon select;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventSet> hits = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LocalDate>> days = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ZoneId>> zones = new ReadOnlyObjectWrapper<>(List.of());
    private Answering answering;
    private Opened indexed;
    private Viewpoint from;

    Shown(Session session) {
        this.session = session;
        this.indexing = new Latest(session.workers(), "reckoning");
        this.selecting = new Latest(session.workers(), "selecting");
        this.counting = new Latest(session.workers(), "counting");
        this.select = new Soon(session.workers(), this::select);
        session.shelf().opened().addListener((property, before, now) -> index());
        session.lens().viewpoint().addListener((property, before, now) -> {
            if (before.knownAsOf(null).equals(now.knownAsOf(null))) {
                select.ask();
            } else {
                index();
            }
        });
        session.lens().filter().addListener((property, before, now) -> select.ask());
        session.lens().lanes().addListener((property, before, now) -> select.ask());
        session.finder().found().addListener((property, before, now) -> mark(now));
    }

    /** What is shown; null while nothing is open or the first answer is not there yet. */
    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /**
     * What is counted for an answer: for {@link #answer}, or for the one before while that is not there yet; null
     * where none was counted of the story.
     */
    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The events that the search found, or null where nothing is searched for. */
    public ReadOnlyObjectProperty<EventSet> hits() {
        return hits.getReadOnlyProperty();
    }

    /** The days on which something was said: the stops of the known-as-of slider, ascending. */
    public ReadOnlyObjectProperty<List<LocalDate>> days() {
        return days.getReadOnlyProperty();
    }

    /** The zones of the story's events, for the axis. */
    public ReadOnlyObjectProperty<List<ZoneId>> zones() {
        return zones.getReadOnlyProperty();
    }

    private void index() {
        Opened now = session.shelf().opened().get();
        Viewpoint viewpoint = session.lens().viewpoint().get().knownAsOf(null);
        if (now == null) {
            indexing.cancel();
            selecting.cancel();
            set(null);
            return;
        }
        boolean sameStory = indexed != null && indexed.base() == now.base();
        if (sameStory && viewpoint.equals(from)) {
            return;
        }
        if (!sameStory) {
            answering = null;
            set(null);
            hits.set(null);
            session.preview().know(null);
        }
        indexed = now;
        from = viewpoint;
        indexing.ask(progress -> {
            LaneIndex outline = sameStory ? null : Preview.read(now, progress);
            if (outline != null) {
                session.workers().onInterface(() -> preview(now, outline));
            }
            return read(now, session.reckoning().index(now, viewpoint, progress));
        }, fresh -> {
            answering = new Answering(fresh.index());
            session.naming().know(fresh.titles());
            zones.set(fresh.zones());
            days.set(fresh.days());
            mark(session.finder().found().get());
            select.ask();
        }, session.notices()::tell);
    }

    private void preview(Opened of, LaneIndex outline) {
        if (indexed == of && answer.get() == null) {
            session.preview().know(outline);
        }
    }

    private static Columns read(Opened opened, StoryIndex index) {
        // The words of a small story come along, so that its first picture has them.
        Map<Integer, Titles.Title> titles = index.size() > FEW ? Map.of()
                : opened.store().titles(IntStream.range(0, index.size()).map(index::row).boxed().toList());
        return new Columns(index, opened.store().zones(), index.days().mapToObj(LocalDate::ofEpochDay).toList(),
                titles);
    }

    private void select() {
        Answering asked = answering;
        if (asked == null) {
            return;
        }
        Query query = new Query(session.lens().filter().get().chosen(), null,
                session.lens().viewpoint().get().knownAsOf());
        var grouping = session.lens().lanes().get();
        Answer before = answer.get();
        selecting.ask(progress -> answer(asked, query, grouping, before, progress), fresh -> {
            set(fresh);
            session.preview().know(null);
            // a task of its own: much follows from an answer
            session.workers().onInterface(() -> {
                if (answer.get() == fresh) {
                    count(asked, fresh);
                }
            });
        }, session.notices()::tell);
    }

    private void set(Answer now) {
        counting.cancel();
        answer.set(now);
        if (now == null) {
            counts.set(null);
        }
    }

    private static Answer answer(Answering asked, Query query, Lanes grouping, Answer before, Progress progress) {
        LaneIndex lanes = asked.lanes(query, grouping, progress);
        Query open = open(query);
        return new Answer(lanes, query.equals(open) ? lanes.extent()
                : isOf(before, lanes.selected()) ? before.whole() : asked.selected(open, progress).extent());
    }

    private void count(Answering asked, Answer of) {
        Counts before = counts.get();
        counting.ask(progress -> {
            Query query = of.selected().query();
            FacetCounts facets = asked.counts(query, progress);
            Query open = open(query);
            Known known = query.equals(open) ? Known.of(of.selected().total(), facets)
                    : before != null && isOf(before.of(), of.selected()) ? before.known()
                    : Known.of(asked.selected(open, progress).total(), asked.counts(open, progress));
            return new Counts(of, facets, known);
        }, counts::set, session.notices()::tell);
    }

    private static Query open(Query query) {
        return Query.ALL.knownAsOf(query.knownAsOf());
    }

    /** What is known on a day is the same whatever is filtered. */
    private static boolean isOf(Answer before, Selected now) {
        return before != null && before.selected().index() == now.index()
                && Objects.equals(before.selected().query().knownAsOf(), now.query().knownAsOf());
    }

    private void mark(Finder.Found found) {
        StoryIndex asked = answering == null ? null : answering.index();
        if (found == Finder.NOTHING || asked == null) {
            hits.set(null);
            return;
        }
        if (found.events() == null) {
            return;
        }
        session.workers().start("finding", progress -> EventSet.of(Arrays.stream(found.events())
                .map(asked::ordinal).filter(ordinal -> ordinal >= 0).toArray()), marked -> {
                    if (session.finder().found().get() == found) {
                        hits.set(marked);
                    }
                }, session.notices()::tell);
    }

    private record Columns(StoryIndex index, List<ZoneId> zones, List<LocalDate> days,
            Map<Integer, Titles.Title> titles) {
    }
}
