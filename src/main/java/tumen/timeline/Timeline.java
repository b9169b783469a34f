package tumen.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import tumen.index.EventSet;
import tumen.index.Extent;
import tumen.index.Selected;
import tumen.look.Palette;
import tumen.look.Texts;
import tumen.timeline.layout.LayoutRequest.Link;
import tumen.timeline.layout.Picture;
import tumen.work.Workers;

/**
 * The timeline: lanes of events over an axis of time, to be looked at, zoomed, panned and selected from.
 * Everything it shows and everything the reader does to it is a property; three calls lead out of it.
 */
public final class Timeline extends Control {

    private final Workers workers;
    private final Texts texts;
    private final ObjectProperty<TimelineModel> model = new SimpleObjectProperty<>(this, "model");
    private final ObjectProperty<Span> range = new SimpleObjectProperty<>(this, "range");
    private final ObjectProperty<Pick> pick = new SimpleObjectProperty<>(this, "pick", Pick.NONE);
    private final ObjectProperty<List<Link>> links = new SimpleObjectProperty<>(this, "links", List.of());
    private final ObjectProperty<EventSet> hits = new SimpleObjectProperty<>(this, "hits");
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(this, "zone", ZoneOffset.UTC);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final BooleanProperty wheelZooms = new SimpleBooleanProperty(this, "wheelZooms");
    private final ObservableSet<String> collapsed = FXCollections.observableSet();
    private final View view = new View();
    private final Motion motion = new Motion(this);
    private final Actions actions = new Actions(this, view, motion);
    private final Ahead ahead;
    private final KeyGesture keys = new KeyGesture(this);
    private IntConsumer onOpen = ordinal -> { };
    private Runnable onUndated = () -> { };
    private Runnable onBack = () -> pick.set(Pick.NONE);

    /**
     * An empty timeline.
     *
     * @param workers lay out stories that take too long for a pulse
     * @param texts the language of its words, followed while it changes
     */
    public Timeline(Workers workers, Texts texts, Palette palette) {
        this.workers = workers;
        this.texts = texts;
        this.palette.set(palette);
        this.ahead = new Ahead(this);
        getStyleClass().add("timeline");
        getStylesheets().add(Objects.requireNonNull(Timeline.class.getResource("timeline.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /**
     * Shows a model, null for none: at once, or soon where it is the first of a story. That one is laid out in the
     * background before it becomes {@link #modelProperty}. Of several the newest counts.
     */
    public void show(TimelineModel newest) {
        ahead.show(newest);
    }

    /** What is shown; null while nothing is open. */
    public ObjectProperty<TimelineModel> modelProperty() {
        return model;
    }

    /** The stretch of time that is seen; null for the whole story. */
    public ObjectProperty<Span> rangeProperty() {
        return range;
    }

    /** The selected events; never null. */
    public ObjectProperty<Pick> pickProperty() {
        return pick;
    }

    /** What is drawn between the selected events and others; never null. */
    public ObjectProperty<List<Link>> linksProperty() {
        return links;
    }

    /** The events that a search found, or null where nothing is searched for. */
    public ObjectProperty<EventSet> hitsProperty() {
        return hits;
    }

    /** Where days are days on the axis. */
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /** The colours it is drawn in. */
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The size of its text: 1 as usual, 0.8 to 1.6. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** True where nothing is to move by itself. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** True where the plain wheel zooms over the lanes too. */
    public BooleanProperty wheelZoomsProperty() {
        return wheelZooms;
    }

    /** Keys of the lanes that are collapsed, see {@link tumen.timeline.layout.LaneBox#key}. */
    public ObservableSet<String> collapsed() {
        return collapsed;
    }

    /** The picture that is shown, for whoever tells of it; null before the first. */
    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return view.picture().getReadOnlyProperty();
    }

    /** The stretch of time that is seen: the range, or the whole story; null where nothing is dated. */
    public Span seen() {
        return seen(model.get());
    }

    /** What would be seen of a model, or of none. */
    Span seen(TimelineModel of) {
        Span set = range.get();
        return set != null ? set : of == null ? null : of.wholeSpan();
    }

    /** What the reader can do to it, for menus and keys outside of it. */
    public Actions actions() {
        return actions;
    }

    /** Does what a key asks the timeline for, wherever in the window it was pressed, and consumes it then. */
    public void press(KeyEvent key) {
        keys.press(key);
    }

    /** Is told of the event whose passage the reader wants to read. */
    public void setOnOpen(IntConsumer ordinal) {
        onOpen = ordinal;
    }

    /** Is told that the reader wants to see the events without dates. */
    public void setOnUndated(Runnable task) {
        onUndated = task;
    }

    /** Is told that the reader wants to step back; until one is set, that deselects. */
    public void setOnBack(Runnable task) {
        onBack = task;
    }

    /** What can be drawn of an event as it stands now; null where it does not show or has no date. */
    Extent extent(int ordinal) {
        return extent(model.get(), ordinal);
    }

    /** The same of a model, which may be null. */
    static Extent extent(TimelineModel of, int ordinal) {
        if (of == null || ordinal < 0) {
            return null;
        }
        Selected selected = of.lanes().selected();
        int step = selected.contains(ordinal) ? selected.step(ordinal) : -1;
        return step < 0 ? null : selected.index().extent(step);
    }

    View view() {
        return view;
    }

    Ahead ahead() {
        return ahead;
    }

    Motion motion() {
        return motion;
    }

    void open(int ordinal) {
        onOpen.accept(ordinal);
    }

    void showUndated() {
        onUndated.run();
    }

    void back() {
        onBack.run();
    }

    Workers workers() {
        return workers;
    }

    Texts texts() {
        return texts;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }
}
