package tumen.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tumen.cli.Drawing;
import tumen.evidence.Viewpoint;
import tumen.index.LaneIndex;
import tumen.index.Query;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.SavedView;
import tumen.model.StoryHeader;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.problem.Words;
import tumen.store.OpenStore;
import tumen.timeline.Span;
import tumen.work.Progress;

/**
 * How a picture that was asked for looks at its story: what was asked for first, then what the saved view gives,
 * then everything.
 */
final class AskedView {

    private static final Words WORDS = Words.of(AskedView.class);

    private final Drawing drawing;
    private final StoryHeader story;
    private final SavedView saved;

    /**
     * Finds what was asked for by name.
     *
     * @throws ProblemException of kind NOT_FOUND where the story has no such view or source
     */
    AskedView(Drawing drawing, StoryHeader story) {
        this.drawing = drawing;
        this.story = story;
        this.saved = view();
        Set<String> unknown = new TreeSet<>(drawing.viewpoint().without());
        story.sources().forEach(source -> unknown.remove(source.id()));
        if (!unknown.isEmpty()) {
            throw missing("draw.noSource", String.join(", ", unknown));
        }
    }

    private SavedView view() {
        if (drawing.view() == null) {
            return story.views().stream().findFirst().orElse(null);
        }
        return story.views().stream().filter(view -> view.id().equals(drawing.view())).findFirst()
                .orElseThrow(() -> missing("draw.noView", drawing.view()));
    }

    /** What counts. */
    Viewpoint viewpoint() {
        Viewpoint asked = drawing.viewpoint();
        return asked.knownAsOf() == null && saved != null ? asked.knownAsOf(saved.knownAsOf()) : asked;
    }

    /** What is let through. */
    Map<Facet, Set<String>> filter() {
        Map<Facet, Set<String>> filter = new HashMap<>();
        if (saved != null) {
            saved.filters().forEach((facet, values) -> {
                if (!values.isEmpty()) {
                    filter.put(facet, new HashSet<>(values));
                }
            });
        }
        return filter;
    }

    /** The events that are let through, in their lanes. */
    LaneIndex lanes(StoryIndex index) {
        Query query = new Query(filter(), null, viewpoint().knownAsOf());
        Lanes lanes = drawing.lanes() != null ? drawing.lanes() : saved != null ? saved.lanes() : Lanes.THREAD;
        return LaneIndex.of(Selected.of(index, query, Progress.NONE), lanes, Progress.NONE);
    }

    /**
     * The ordinals of the selected events, in the order in which they were asked for.
     *
     * @throws ProblemException of kind NOT_FOUND where the story has no such event, or does not show it
     */
    List<Integer> selected(OpenStore store, Selected selected) {
        Map<String, Integer> rows = store.rows(drawing.selected());
        return drawing.selected().stream().distinct().map(id -> {
            if (!rows.containsKey(id)) {
                throw missing("draw.noEvent", id);
            }
            int ordinal = selected.index().ordinal(rows.get(id));
            if (ordinal < 0 || !selected.contains(ordinal)) {
                throw missing("draw.notShown", id);
            }
            return ordinal;
        }).toList();
    }

    /** The stretch of time: days of UTC. What is left open ends with the story. */
    Span stretch(Span whole) {
        LocalDate first = drawing.from() != null ? drawing.from() : saved != null ? saved.from() : null;
        LocalDate last = drawing.to() != null ? drawing.to() : saved != null ? saved.to() : null;
        Span story = whole != null ? whole : new Span(0, 1);
        long from = first == null ? story.from() : start(first);
        long to = last == null ? story.to() : start(last.plusDays(1)) - 1;
        if (to <= from && drawing.from() != null && drawing.to() == null) {
            to = start(drawing.from().plusYears(1));
        } else if (to <= from && drawing.to() != null && drawing.from() == null) {
            from = start(drawing.to().minusYears(1));
        } else if (to <= from) {
            throw Problem.of(Problem.Kind.FAILED, WORDS, "draw.backwards", String.valueOf(first),
                    String.valueOf(last)).exception();
        }
        return new Span(from, to);
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static ProblemException missing(String key, String id) {
        return Problem.of(Problem.Kind.NOT_FOUND, WORDS, key, id).exception();
    }
}
