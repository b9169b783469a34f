package tumen.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.index.Titles;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.work.Progress;

/**
 * The events that are told one after another: the key events that are shown, in the order of time; all that are
 * shown where none is key.
 *
 * @param title what the story is called
 * @param knownAsOf the day up to which things had been said, or null for all
 * @param stops the events; undated ones last
 */
public record Course(Text title, LocalDate knownAsOf, List<Stop> stops) {

    /** Nobody sits through more. */
    private static final int MOST = 200;

    /**
     * One event of it.
     *
     * @param event its id
     * @param dated whether anything is known of when it happened
     * @param at the middle of what is known of that, epoch milliseconds
     * @param thread id of its thread
     */
    public record Stop(String event, boolean dated, long at, String thread) {
    }

    public Course {
        stops = List.copyOf(stops);
    }

    /** Hands over the course through what {@code session} shows, soon; nothing where nothing is shown. */
    public static void of(Session session, Consumer<Course> then) {
        Opened opened = session.shelf().opened().get();
        Shown.Answer answer = session.shown().answer().get();
        if (opened != null && answer != null) {
            LocalDate day = session.lens().viewpoint().get().knownAsOf();
            session.workers().start("gathering", progress -> new Course(opened.title(), day,
                    stops(opened, answer.selected(), progress)), then, session.notices()::tell);
        }
    }

    private static List<Stop> stops(Opened opened, Selected selected, Progress progress) {
        List<Integer> chosen = ordinals(selected, true, progress);
        if (chosen.isEmpty()) {
            chosen = ordinals(selected, false, progress);
        }
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        chosen.forEach(ordinal -> rows.put(ordinal, selected.index().row(ordinal)));
        Map<Integer, Titles.Title> titles = opened.store().titles(rows.values());
        List<Stop> stops = new ArrayList<>();
        rows.forEach((ordinal, row) -> stops.add(stop(titles.get(row).id(), selected, ordinal)));
        return stops;
    }

    private static Stop stop(String id, Selected selected, int ordinal) {
        Extent extent = extent(selected, ordinal);
        return new Stop(id, extent != null, extent == null ? 0 : extent.centre(), selected.index()
                .dictionary(Field.THREAD).id(selected.index().thread(ordinal)));
    }

    private static List<Integer> ordinals(Selected selected, boolean key, Progress progress) {
        List<Integer> found = new ArrayList<>();
        int event = selected.events().next(0);
        for (; event >= 0 && found.size() < MOST; event = selected.events().next(event + 1)) {
            progress.check();
            if (!key || selected.index().weight(event) == Weight.KEY) {
                found.add(event);
            }
        }
        found.sort(Comparator.comparingLong((Integer ordinal) -> {
            Extent extent = extent(selected, ordinal);
            return extent == null ? Long.MAX_VALUE : extent.centre();
        }).thenComparing(Comparator.naturalOrder()));
        return found;
    }

    private static Extent extent(Selected selected, int ordinal) {
        int step = selected.step(ordinal);
        return step < 0 ? null : selected.index().extent(step);
    }
}
