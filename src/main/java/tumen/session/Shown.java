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
import tumen.work.Aside;
import tumen.work.Latest;
import tumen.work.Progress;

/**
 * What is shown: the events that the lens lets through, how each of them stands, in which lanes, and how
 * many each value of a facet would let through. Follows the lens, in the background.
 */
public final class Shown {

    /**
     * One consistent answer: all parts belong to the same query.
     *
     * @param lanes the selected events in their lanes; they hold what was selected of which index
     * @param counts the counts of the facets
     * @param known what is known on the day, before any filter
     */
    public record Answer(LaneIndex lanes, FacetCounts counts, Known known) {

        /** The events that are let through. */
        public Selected selected() {
            return lanes.selected();
        }
    }

    /**
     * How much is known on a day, whatever is filtered.
     *
     * @param events how many events show
     * @param sources how many sources report them
     * @param extent when they all happened, as far as that is known; null while none is dated
     */
    public record Known(int events, int sources, Extent extent) {

        private static Known of(Selected selected, FacetCounts counts, Extent extent) {
            int sources = (int) Arrays.stream(counts.of(Facet.SOURCE)).filter(count -> count > 0).count();
            return new Known(selected.total(), sources, extent);
        }

        private static Known of(StoryIndex index, Query open, Progress progress) {
            Selected selected = Selected.of(index, open, progress);
            return of(selected, FacetCounts.of(index, open, progress), selected.extent());
        }
    }

    private static final int FEW = 300;

    private final Session session;
    private final Latest indexing;
    private final Latest selecting;
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventSet> hits = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LocalDate>> days = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ZoneId>> zones = new ReadOnlyObjectWrapper<>(List.of());
    private StoryIndex index;
    private Opened indexed;
    private Viewpoint from;

    Shown(Session session) {
        this.session = session;
        this.indexing = new Latest(session.workers(), "reckoning");
        this.selecting = new Latest(session.workers(), "selecting");
        session.shelf().opened().addListener((property, before, now) -> index());
        session.lens().viewpoint().addListener((property, before, now) -> {
            if (before.knownAsOf(null).equals(now.knownAsOf(null))) {
                select();
            } else {
                index();
            }
        });
        session.lens().filter().addListener((property, before, now) -> select());
        session.lens().lanes().addListener((property, before, now) -> select());
        session.finder().found().addListener((property, before, now) -> mark(now));
    }

    /** What is shown; null while nothing is open or the first answer is not there yet. */
    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
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
            answer.set(null);
            return;
        }
        boolean sameStory = indexed != null && indexed.base() == now.base();
        if (sameStory && viewpoint.equals(from)) {
            return;
        }
        if (!sameStory) {
            index = null;
            answer.set(null);
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
            return read(now, viewpoint, progress);
        }, fresh -> {
            index = fresh.index();
            session.naming().know(fresh.titles());
            zones.set(fresh.zones());
            days.set(fresh.days());
            mark(session.finder().found().get());
            select();
        }, session.notices()::tell);
    }

    private void preview(Opened of, LaneIndex outline) {
        if (indexed == of && answer.get() == null) {
            session.preview().know(outline);
        }
    }

    private void answer(Answer fresh) {
        answer.set(fresh);
        session.preview().know(null);
    }

    private static Columns read(Opened opened, Viewpoint viewpoint, Progress progress) {
        StoryIndex index = opened.store().index(viewpoint, progress);
        // The words of a small story come along, so that its first picture has them.
        Map<Integer, Titles.Title> titles = index.size() > FEW ? Map.of()
                : opened.store().titles(IntStream.range(0, index.size()).map(index::row).boxed().toList());
        return new Columns(index, opened.store().zones(), index.days().mapToObj(LocalDate::ofEpochDay).toList(), titles);
    }

    private void select() {
        StoryIndex asked = index;
        if (asked == null) {
            return;
        }
        Query query = new Query(session.lens().filter().get().chosen(), null,
                session.lens().viewpoint().get().knownAsOf());
        var grouping = session.lens().lanes().get();
        Answer before = answer.get();
        selecting.ask(progress -> answer(asked, query, grouping, before, progress), this::answer,
                session.notices()::tell);
    }

    private static Answer answer(StoryIndex index, Query query, Lanes grouping, Answer before, Progress progress) {
        Aside<FacetCounts> counting = Aside.of(() -> FacetCounts.of(index, query, progress));
        LaneIndex lanes = LaneIndex.of(Selected.of(index, query, progress), grouping, progress);
        FacetCounts counts = counting.get();
        Query open = Query.ALL.knownAsOf(query.knownAsOf());
        Known known = query.equals(open) ? Known.of(lanes.selected(), counts, lanes.extent())
                : isOf(before, index, query.knownAsOf()) ? before.known() : Known.of(index, open, progress);
        return new Answer(lanes, counts, known);
    }

    /** What is known on a day is the same whatever is filtered. */
    private static boolean isOf(Answer before, StoryIndex index, LocalDate day) {
        return before != null && before.selected().index() == index
                && Objects.equals(before.selected().query().knownAsOf(), day);
    }

    private void mark(Finder.Found found) {
        StoryIndex asked = index;
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
