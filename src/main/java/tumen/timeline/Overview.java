package tumen.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * The whole story as a strip of densities, a colour a thread, with a window on what the timeline shows: to be
 * dragged, resized, and moved by keys.
 */
public final class Overview extends Control {

    private final Timeline timeline;
    private final ObjectProperty<Span> whole = new SimpleObjectProperty<>(this, "whole");

    /** The overview of what {@code timeline} shows; it follows it and leads it. */
    public Overview(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("overview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    /** The stretch of time that the strip covers; null while nothing is dated. */
    public ObjectProperty<Span> wholeProperty() {
        return whole;
    }

    Timeline timeline() {
        return timeline;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewSkin(this);
    }
}
