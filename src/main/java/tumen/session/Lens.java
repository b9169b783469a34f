package tumen.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import tumen.evidence.Viewpoint;
import tumen.model.Facet;
import tumen.model.Grade;
import tumen.model.Lanes;
import tumen.model.SavedView;
import tumen.model.Text;

/** How the story is looked at: what counts, what is let through, in which lanes, and which stretch of time. */
public final class Lens {

    private static final String LEAVE_OUT = "edit.leaveOut";
    private static final String GRADE = "edit.grade";

    private final Edits edits;
    private final ReadOnlyObjectWrapper<Viewpoint> viewpoint = new ReadOnlyObjectWrapper<>(Viewpoint.ALL);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ObjectProperty<Lanes> lanes = new SimpleObjectProperty<>(Lanes.THREAD);
    private final ObjectProperty<TimeRange> range = new SimpleObjectProperty<>();
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneOffset.UTC);
    private final ObservableSet<String> collapsed = FXCollections.observableSet(new TreeSet<>());

    Lens(Edits edits) {
        this.edits = edits;
    }

    /** What counts: the day up to which things had been said, sources left out, a lowest grade. */
    public ReadOnlyObjectProperty<Viewpoint> viewpoint() {
        return viewpoint.getReadOnlyProperty();
    }

    /** What is let through. */
    public ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** What the lanes stand for. */
    public ObjectProperty<Lanes> lanes() {
        return lanes;
    }

    /** The stretch that is seen, or null for the whole story. */
    public ObjectProperty<TimeRange> range() {
        return range;
    }

    /** The zone of the axis; UTC unless the reader chose another. */
    public ObjectProperty<ZoneId> zone() {
        return zone;
    }

    /** Ids of the lanes that are collapsed. */
    public ObservableSet<String> collapsed() {
        return collapsed;
    }

    /** Looks at what had been said by a day, or at all where it is null. Dragging is no edit. */
    public void knownAsOf(LocalDate day) {
        viewpoint.set(viewpoint.get().knownAsOf(day));
    }

    /** Leaves a source out, or takes it in again. Can be undone. */
    public void leaveOut(String source, boolean out) {
        Viewpoint now = viewpoint.get();
        if (out != now.without().contains(source)) {
            count(LEAVE_OUT, out ? now.leavingOut(source) : now.takingIn(source));
        }
    }

    /** Sets the lowest grade that counts, or none where it is null. Can be undone. */
    public void lowest(Grade grade, boolean judgedOnly) {
        count(GRADE, viewpoint.get().lowest(grade).judgedOnly(judgedOnly));
    }

    /**
     * Lets count again what counted from another viewpoint, its day aside: undoes the last edit where that was what
     * changed it, else is an edit of its own.
     */
    public void countAgain(Viewpoint before) {
        String last = edits.undoName().get();
        if (LEAVE_OUT.equals(last) || GRADE.equals(last)) {
            edits.undo();
        } else {
            count(LEAVE_OUT, before);
        }
    }

    private void count(String name, Viewpoint after) {
        Viewpoint before = viewpoint.get();
        edits.make(new Edit() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply() {
                viewpoint.set(after.knownAsOf(viewpoint.get().knownAsOf()));
            }

            @Override
            public void revert() {
                viewpoint.set(before.knownAsOf(viewpoint.get().knownAsOf()));
            }
        });
    }

    /** Chooses values in a facet. Can be undone. */
    public void choose(Facet facet, Set<String> values) {
        choose(filter.get().with(facet, values));
    }

    /** Lets everything through again. Can be undone. */
    public void clearFilter() {
        choose(Filter.NONE);
    }

    private void choose(Filter after) {
        if (!after.equals(filter.get())) {
            edits.make(Edit.change("edit.filter", filter::set, filter.get(), after));
        }
    }

    /** Looks at the story as a saved view does. Can be undone. */
    public void choose(SavedView view) {
        Lanes grouped = lanes.get();
        Filter filtered = filter.get();
        TimeRange seen = range.get();
        LocalDate day = viewpoint.get().knownAsOf();
        edits.make(new Edit() {
            @Override
            public String name() {
                return "edit.look";
            }

            @Override
            public void apply() {
                look(view);
            }

            @Override
            public void revert() {
                lanes.set(grouped);
                filter.set(filtered);
                knownAsOf(day);
                range.set(seen);
            }
        });
    }

    /** Looks at the story as a saved view does; what is left out stays so. */
    public void look(SavedView view) {
        lanes.set(view.lanes());
        filter.set(Filter.of(view.filters()));
        knownAsOf(view.knownAsOf());
        range.set(view.from() == null ? null
                : new TimeRange(start(view.from()), end(view.to())));
    }

    /** The way the story is looked at now, to be saved. The range is kept in whole days. */
    public SavedView saved(String id, Text title) {
        TimeRange seen = range.get();
        return new SavedView(id, title, seen == null ? null : day(seen.from()),
                seen == null ? null : day(seen.to()), filter.get().saved(), lanes.get(),
                viewpoint.get().knownAsOf());
    }

    /** Puts filter and viewpoint back as they were left; that is no edit. */
    public void restore(Filter left, Viewpoint counted) {
        filter.set(left);
        viewpoint.set(counted);
    }

    /** Puts everything back to how a look at a new story begins. */
    void reset() {
        viewpoint.set(Viewpoint.ALL);
        filter.set(Filter.NONE);
        lanes.set(Lanes.THREAD);
        range.set(null);
        collapsed.clear();
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static long end(LocalDate day) {
        return start(day.plusDays(1)) - 1;
    }

    private static LocalDate day(long instant) {
        return Instant.ofEpochMilli(instant).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
