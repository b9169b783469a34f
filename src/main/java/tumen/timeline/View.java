package tumen.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import tumen.timeline.layout.Picture;

/** What a timeline keeps to itself: what it drew last, how far it is scrolled, and where the pointer is. */
final class View {

    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll");
    private final IntegerProperty hovered = new SimpleIntegerProperty(this, "hovered", -1);
    private final ObjectProperty<Span> marked = new SimpleObjectProperty<>(this, "marked");
    private final IntegerProperty sought = new SimpleIntegerProperty(this, "sought", -1);

    /** The picture that is shown; null before the first. */
    ReadOnlyObjectWrapper<Picture> picture() {
        return picture;
    }

    /** How far the lanes are scrolled up, in pixels; what is too far is taken back by the layout. */
    DoubleProperty scroll() {
        return scroll;
    }

    /** The event under the pointer, or -1. */
    IntegerProperty hovered() {
        return hovered;
    }

    /** The stretch that is marked on the axis, or null. */
    ObjectProperty<Span> marked() {
        return marked;
    }

    /** The event whose lane is to be scrolled into view with the next picture, or -1. */
    IntegerProperty sought() {
        return sought;
    }

    /** Scrolls the lanes by pixels, no further than they reach. */
    void scrollBy(double pixels) {
        Picture shown = picture.get();
        if (shown != null) {
            double most = Math.max(0, shown.frame().scrollable() - shown.frame().plot().height());
            scroll.set(Math.clamp(scroll.get() + pixels, 0, most));
        }
    }

    /** True where a point of the control lies in the plot. */
    boolean inPlot(double x, double y) {
        Picture shown = picture.get();
        return shown != null && shown.frame().plot().contains(x, y);
    }

    /** True where a point of the control lies on the axis, right of the names. */
    boolean onAxis(double x, double y) {
        Picture shown = picture.get();
        return shown != null && x >= shown.frame().plot().x() && y < shown.frame().plot().y();
    }
}
