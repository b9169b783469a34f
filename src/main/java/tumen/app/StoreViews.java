package tumen.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tumen.evidence.Viewpoint;
import tumen.model.Grade;
import tumen.session.Filter;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.TimeRange;
import tumen.settings.StoreView;

/** How each store is looked at: as it was left, or, the first time, as its first saved view says. */
final class StoreViews {

    private final Session session;

    StoreViews(Session session) {
        this.session = session;
    }

    /** Looks at a story that was just opened. */
    void look(Opened opened, StoreView left) {
        if (left.equals(StoreView.NONE)) {
            opened.views().stream().findFirst().ifPresent(session.lens()::look);
            return;
        }
        if (left.lanes() != null) {
            session.lens().lanes().set(left.lanes());
        }
        session.lens().restore(Filter.of(left.filters()), new Viewpoint(left.knownAsOf(),
                Set.copyOf(left.evidence().without()), Grade.parse(left.evidence().lowest()),
                left.evidence().judgedOnly()));
        session.lens().range().set(left.range() == null ? null
                : new TimeRange(left.range().from(), left.range().to()));
        left.selected().stream().findFirst().ifPresent(session.focus()::select);
        left.selected().stream().skip(1).findFirst().ifPresent(session.focus()::compare);
        left.tabs().forEach(session.desk()::show);
    }

    /** How the open story is looked at now. */
    StoreView now() {
        Viewpoint viewpoint = session.lens().viewpoint().get();
        TimeRange range = session.lens().range().get();
        List<String> selected = Stream.of(session.focus().event().get(), session.focus().second().get())
                .filter(id -> id != null).toList();
        return new StoreView(range == null ? null : new StoreView.Range(range.from(), range.to()),
                session.lens().lanes().get(), session.lens().filter().get().saved(), viewpoint.knownAsOf(),
                new StoreView.Counted(List.copyOf(viewpoint.without()),
                        viewpoint.lowest() == null ? null : viewpoint.lowest().toString(),
                        viewpoint.judgedOnly()),
                selected, List.copyOf(session.desk().open()));
    }
}
