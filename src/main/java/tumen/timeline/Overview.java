package tumen.timeline;

import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import tumen.timeline.scale.TimeScale;

/**
 * The whole story as a strip of densities, a colour a thread, with a window on what the timeline shows: to be
 * dragged, resized, and moved by keys. It has no state of its own: it follows its timeline, and leads it.
 */
public final class Overview extends Control {

    private final Timeline timeline;

    /** The overview of what {@code timeline} shows. */
    public Overview(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("overview");
        getStylesheets().add(Objects.requireNonNull(Timeline.class.getResource("timeline.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Left edge of the strip's plot: that of the timeline's. */
    double plotLeft() {
        var picture = timeline.pictureProperty().get();
        return picture == null ? Math.min(150, getWidth() / 4) : picture.frame().plot().x();
    }

    /** The whole story over the strip's plot; null while nothing is dated. */
    TimeScale scale() {
        TimelineModel model = timeline.modelProperty().get();
        Span whole = model == null ? null : model.wholeSpan();
        return whole == null ? null : whole.over(Math.max(1, getWidth() - plotLeft()));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
