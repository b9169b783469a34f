package tumen.app;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.SetChangeListener;
import tumen.index.LaneIndex;
import tumen.session.Session;
import tumen.session.Shown;
import tumen.session.TimeRange;
import tumen.timeline.Pick;
import tumen.timeline.Span;
import tumen.timeline.Timeline;
import tumen.timeline.TimelineModel;
import tumen.window.Comfort;
import tumen.window.ScaleText;
import tumen.work.Soon;

/**
 * Joins the timeline, which knows no session, to the session, which knows no timeline: what the one is told
 * the other does, and back.
 */
final class TimelineBinding {

    private final Session session;
    private final Comfort comfort;
    private final Timeline timeline;
    private final Links links;
    private boolean following;
    /** True while an event that was just selected is still to be brought into view. */
    private boolean revealing;

    TimelineBinding(Session session, Comfort comfort, Timeline timeline) {
        this.session = session;
        this.comfort = comfort;
        this.timeline = timeline;
        this.links = new Links(session, timeline);
        bindLook();
        bindModel();
        bindRange();
        bindPick();
        timeline.collapsed().addAll(session.lens().collapsed());
        seen(session.lens().range().get());
        model();
        timeline.setOnBack(session.focus()::back);
        timeline.setOnOpen(ordinal -> session.naming().id(ordinal, id -> {
            session.focus().select(id);
            Platform.runLater(session.focus()::readFirst);
        }));
    }

    /** The seen range and the scale in words. */
    StringBinding scaleWords() {
        return Bindings.createStringBinding(() -> {
            TimelineModel model = timeline.modelProperty().get();
            Span seen = timeline.rangeProperty().get();
            if (seen == null && model != null) {
                seen = model.wholeSpan();
            }
            return seen == null ? "" : ScaleText.of(seen.from(), seen.to(), timeline.getWidth(),
                    session.lens().zone().get(), comfort.texts().locale());
        }, timeline.rangeProperty(), timeline.modelProperty(), timeline.widthProperty(), session.lens().zone(),
                comfort.texts().localeProperty());
    }

    private void bindLook() {
        timeline.paletteProperty().bind(comfort.theme().paletteProperty());
        timeline.textScaleProperty().bind(comfort.theme().textSizeProperty().divide(100.0));
        timeline.wheelZoomsProperty().bind(comfort.wheelZooms());
        timeline.zoneProperty().bind(session.lens().zone());
        timeline.hitsProperty().bind(session.shown().hits());
        timeline.reducedMotionProperty().bind(Bindings.createBooleanBinding(
                () -> switch (comfort.motion().get()) {
                    case FULL -> false;
                    case REDUCED -> true;
                    case SYSTEM -> Platform.getPreferences().isReducedMotion();
                }, comfort.motion(), Platform.getPreferences().reducedMotionProperty()));
        SetChangeListener<String> collapsed = change -> {
            if (change.wasAdded()) {
                session.lens().collapsed().add(change.getElementAdded());
            } else {
                session.lens().collapsed().remove(change.getElementRemoved());
            }
        };
        timeline.collapsed().addListener(collapsed);
        session.lens().collapsed().addListener((SetChangeListener<String>) change -> {
            if (change.wasAdded()) {
                timeline.collapsed().add(change.getElementAdded());
            } else {
                timeline.collapsed().remove(change.getElementRemoved());
            }
        });
    }

    private void bindModel() {
        timeline.modelProperty().addListener((property, before, now) -> {
            links.draw();
            pick();
        });
        Soon answered = new Soon(session.workers(), this::answered);
        session.shown().answer().addListener((property, before, answer) -> {
            if (answer == null) {
                // what is let go is not seen any longer
                answered.drop();
                answered();
            } else {
                // a task of its own: much follows from an answer
                answered.ask();
            }
        });
        session.preview().lanes().addListener((property, before, outline) -> {
            if (session.shown().answer().get() == null) {
                model();
            }
        });
    }

    private void answered() {
        model();
        if (timeline.modelProperty().get() == null) {
            pick();
        }
    }

    /** What is known of the events once it is, and before that how many there are. */
    private void model() {
        Shown.Answer answer = session.shown().answer().get();
        LaneIndex lanes = answer != null ? answer.lanes() : session.preview().lanes().get();
        timeline.show(lanes == null ? null : new TimelineModel(lanes,
                answer == null ? null : answer.whole(), session.naming(),
                new StoryNames(session.shelf().opened().get().header())));
    }

    /**
     * True where the events of the timeline are numbered as those of the session: a picture may be on its way. Where
     * none is shown before it, it comes with what is selected.
     */
    private boolean isShown() {
        Shown.Answer answer = session.shown().answer().get();
        TimelineModel model = timeline.modelProperty().get();
        return answer == null || model == null || model.lanes() == answer.lanes();
    }

    private void bindRange() {
        timeline.rangeProperty().addListener((property, before, span) -> {
            if (!following) {
                following = true;
                session.lens().range().set(span == null ? null : new TimeRange(span.from(), span.to()));
                following = false;
            }
        });
        session.lens().range().addListener((property, before, range) -> seen(range));
    }

    private void seen(TimeRange range) {
        // a range that was asked for is what is seen, wherever the selected event lies
        revealing = false;
        if (!following) {
            following = true;
            timeline.rangeProperty().set(range == null ? null : new Span(range.from(), range.to()));
            following = false;
        }
    }

    private void bindPick() {
        timeline.pickProperty().addListener((property, before, pick) -> {
            if (!following) {
                picked(pick);
            }
        });
        session.focus().event().addListener((property, before, now) -> {
            revealing = true;
            pick();
        });
        session.focus().second().addListener((property, before, now) -> pick());
    }

    private void picked(Pick pick) {
        if (pick.isEmpty()) {
            session.focus().select(null);
        } else if (pick.second() >= 0) {
            session.naming().id(pick.second(), session.focus()::compare);
        } else {
            session.naming().id(pick.first(), session.focus()::select);
        }
    }

    /** Shows the session's selection on the timeline. */
    private void pick() {
        String first = session.focus().event().get();
        String second = session.focus().second().get();
        Set<String> ids = Stream.of(first, second).filter(id -> id != null).collect(Collectors.toSet());
        session.naming().ordinals(ids, ordinals -> {
            if (!isShown()) {
                return;
            }
            int at = first == null ? -1 : ordinals.getOrDefault(first, -1);
            int beside = second == null ? -1 : ordinals.getOrDefault(second, -1);
            links.picked(first);
            following = true;
            timeline.pickProperty().set(at < 0 ? Pick.NONE : new Pick(at, beside));
            following = false;
            if (at >= 0 && revealing) {
                revealing = false;
                timeline.actions().reveal(at);
            }
        });
        links.of(first);
    }
}
