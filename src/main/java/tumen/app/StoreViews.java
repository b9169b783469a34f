package tumen.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import tumen.evidence.Viewpoint;
import tumen.index.Selected;
import tumen.model.Actor;
import tumen.model.Facet;
import tumen.model.Grade;
import tumen.model.Source;
import tumen.model.StoryThread;
import tumen.model.Weight;
import tumen.session.Desk;
import tumen.session.Filter;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.Shown;
import tumen.session.TimeRange;
import tumen.settings.StoreView;

/** How each store is looked at: as it was left, or, the first time, as its first saved view says. */
final class StoreViews {

    private final Session session;

    StoreViews(Session session) {
        this.session = session;
    }

    /** Looks at a story that was just opened; {@code then} is told once all of it is as it was left. */
    void look(Opened opened, StoreView left, Runnable then) {
        if (left.isNone()) {
            opened.views().stream().findFirst().ifPresent(session.lens()::look);
            selectFirstKey(opened);
            then.run();
            return;
        }
        // a task of its own: what lies open is gathered; in line before what comes of a selection
        session.workers().onInterface(() -> {
            Opened now = session.shelf().opened().get();
            if (now != null && now.base() == opened.base()) {
                lay(opened, left.sources());
                then.run();
            }
        });
        if (left.grouping().lanes() != null) {
            session.lens().lanes().set(left.grouping().lanes());
        }
        session.lens().collapsed().addAll(left.grouping().collapsed());
        session.lens().restore(Filter.of(known(opened, left.filters())), new Viewpoint(left.knownAsOf(),
                left.evidence().without().stream().filter(id -> opened.source(id) != null)
                        .collect(Collectors.toSet()), Grade.parse(left.evidence().lowest()),
                left.evidence().judgedOnly()));
        left.selected().stream().findFirst().ifPresent(session.focus()::select);
        left.selected().stream().skip(1).findFirst().ifPresent(session.focus()::compare);
        // after the selection, which else would bring its event into view
        session.lens().range().set(left.range() == null ? null
                : new TimeRange(left.range().from(), left.range().to()));
    }

    /** Without what the story no longer has, as far as its head tells. */
    private static Map<Facet, List<String>> known(Opened opened, Map<Facet, List<String>> filters) {
        Map<Facet, Set<String>> ids = Map.of(
                Facet.THREAD, opened.threads().stream().map(StoryThread::id).collect(Collectors.toSet()),
                Facet.ACTOR, opened.actors().stream().map(Actor::id).collect(Collectors.toSet()),
                Facet.SOURCE, opened.sources().stream().map(Source::id).collect(Collectors.toSet()));
        Map<Facet, List<String>> known = new HashMap<>(filters);
        known.replaceAll((facet, values) -> !ids.containsKey(facet) ? values
                : values.stream().filter(ids.get(facet)::contains).toList());
        return known;
    }

    /** Lays the sources out again as they lay; those that the story no longer has are passed over. */
    private void lay(Opened opened, StoreView.Sources left) {
        Desk desk = session.desk();
        Predicate<String> known = id -> id != null && opened.source(id) != null;
        left.windows().forEach((id, place) -> desk.places().put(id,
                new Desk.Place(place.x(), place.y(), place.width(), place.height())));
        left.takenOut().stream().filter(known).forEach(desk::takeOut);
        left.tabs().stream().filter(known).forEach(desk::show);
        if (desk.open().contains(left.active())) {
            desk.show(left.active());
        }
        if (known.test(left.beside()) && !left.beside().equals(desk.active().get())) {
            desk.beside().set(left.beside());
        }
    }

    /** Selects the first key event that shows, so that a reader who comes for the first time sees how it reads. */
    private void selectFirstKey(Opened opened) {
        session.shown().answer().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Shown.Answer> value, Shown.Answer before,
                    Shown.Answer answer) {
                if (session.shelf().opened().get() != opened || session.focus().event().get() != null) {
                    value.removeListener(this);
                } else if (answer != null && Objects.equals(answer.selected().query().knownAsOf(),
                        session.lens().viewpoint().get().knownAsOf())) {
                    value.removeListener(this);
                    // a task of its own: much follows from an answer, and much from a selection
                    session.workers().onInterface(() -> firstKey(opened));
                }
            }
        });
    }

    private void firstKey(Opened opened) {
        Shown.Answer answer = session.shown().answer().get();
        if (session.shelf().opened().get() != opened || session.focus().event().get() != null || answer == null) {
            return;
        }
        Selected selected = answer.selected();
        for (int next = selected.next(-1); next >= 0; next = selected.next(next)) {
            if (selected.index().weight(next) == Weight.KEY) {
                session.naming().id(next, session.focus()::select);
                return;
            }
        }
    }

    /** How the open story is looked at now. */
    StoreView now() {
        Viewpoint viewpoint = session.lens().viewpoint().get();
        TimeRange range = session.lens().range().get();
        Desk desk = session.desk();
        List<String> selected = Stream.of(session.focus().event().get(), session.focus().second().get())
                .filter(id -> id != null).toList();
        return new StoreView(range == null ? null : new StoreView.Range(range.from(), range.to()),
                new StoreView.Grouping(session.lens().lanes().get(), List.copyOf(session.lens().collapsed())),
                session.lens().filter().get().saved(), viewpoint.knownAsOf(),
                new StoreView.Counted(List.copyOf(viewpoint.without()),
                        viewpoint.lowest() == null ? null : viewpoint.lowest().toString(),
                        viewpoint.judgedOnly()),
                selected, new StoreView.Sources(desk.open(), desk.active().get(), desk.beside().get(),
                        desk.takenOut(), windows(desk)));
    }

    private static Map<String, StoreView.Place> windows(Desk desk) {
        Map<String, StoreView.Place> windows = new HashMap<>();
        desk.takenOut().forEach(id -> {
            Desk.Place place = desk.places().get(id);
            if (place != null) {
                windows.put(id, new StoreView.Place(place.x(), place.y(), place.width(), place.height()));
            }
        });
        return windows;
    }
}
