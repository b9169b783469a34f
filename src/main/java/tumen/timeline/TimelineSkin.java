package tumen.timeline;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import tumen.index.Titles;
import tumen.look.Texts;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Captions.Caption;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;

/**
 * Draws a timeline. One pulse has three phases: the state is read, the picture is laid out, the canvas is painted;
 * each only where something that it depends on has changed.
 */
final class TimelineSkin extends SkinBase<Timeline> {

    private final Timeline timeline;
    private final View view;
    private final Draft draft;
    private final Seek seek;
    private final Sheets sheets = new Sheets();
    private final Canvas over = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final UndatedMark undated;
    private final Label empty = new Label();
    private final Handlers handlers;
    private final HoverTip tip;
    /** Held here, since the set of collapsed lanes knows it only weakly. */
    private final SetChangeListener<String> folded = change -> layoutDue();
    private final Fades fades;
    private Titles listened;
    private boolean layoutDue = true;
    private boolean paintDue = true;
    private boolean glassDue = true;
    private boolean settling;
    private boolean told;
    /** What is seen is told in words once the first picture shows: at a start nothing waits for them. */
    private final AnimationTimer telling = new AnimationTimer() {
        private int pulses;

        @Override
        public void handle(long now) {
            if (++pulses > 2) {
                pulses = 0;
                stop();
                tell(view.picture().get());
            }
        }
    };

    TimelineSkin(Timeline timeline) {
        super(timeline);
        this.timeline = timeline;
        view = timeline.view();
        draft = new Draft(timeline);
        undated = new UndatedMark(timeline.texts(), timeline::showUndated);
        seek = new Seek(timeline);
        fades = new Fades(timeline, this::paintDue);
        handlers = new Handlers(timeline);
        tip = new HoverTip(timeline, draft);
        parts();
        follow();
        new PointGesture(timeline, tip, handlers);
        new PanGesture(timeline, handlers);
        new AxisGesture(timeline, handlers);
        new WheelGesture(timeline, handlers);
        handlers.on(KeyEvent.KEY_PRESSED, timeline::press);
        listen();
    }

    private void parts() {
        Texts texts = timeline.texts();
        over.setMouseTransparent(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        empty.textProperty().bind(texts.bind(TimelineSkin.class, "timeline.empty"));
        empty.getStyleClass().add("muted");
        empty.setMouseTransparent(true);
        empty.setVisible(false);
        getChildren().addAll(sheets.nodes());
        getChildren().addAll(over, bar, undated, empty);
    }

    private void follow() {
        for (ObservableValue<?> state : List.<ObservableValue<?>>of(timeline.rangeProperty(), timeline.pickProperty(),
            timeline.linksProperty(), timeline.hitsProperty(), timeline.zoneProperty(),
            timeline.textScaleProperty(), timeline.texts().localeProperty(), view.scroll(), view.sought())) {
            registerChangeListener(state, changed -> layoutDue());
        }
        registerChangeListener(timeline.modelProperty(), changed -> {
            listen();
            layoutDue();
        });
        registerChangeListener(timeline.paletteProperty(), changed -> paintDue());
        registerChangeListener(view.hovered(), changed -> glassDue());
        registerChangeListener(view.marked(), changed -> glassDue());
        registerChangeListener(bar.valueProperty(), changed -> {
            if (!settling) {
                view.scroll().set(bar.getValue());
            }
        });
        timeline.collapsed().addListener(new WeakSetChangeListener<>(folded));
    }

    /** Titles that come later are laid out when they come. The story outlives us: it must not hold us. */
    private void listen() {
        TimelineModel model = timeline.modelProperty().get();
        if (model != null && model.titles() != listened) {
            listened = model.titles();
            WeakReference<TimelineSkin> self = new WeakReference<>(this);
            listened.onArrival(() -> {
                TimelineSkin skin = self.get();
                if (skin != null) {
                    skin.draft.forget();
                    skin.layoutDue();
                }
            });
        }
    }

    private void layoutDue() {
        if (!settling) {
            layoutDue = true;
            timeline.requestLayout();
        }
    }

    private void paintDue() {
        paintDue = true;
        timeline.requestLayout();
    }

    private void glassDue() {
        glassDue = true;
        timeline.requestLayout();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (over.getWidth() != width || over.getHeight() != height) {
            over.setWidth(width);
            over.setHeight(height);
            layoutDue = true;
        }
        if (layoutDue) {
            layOut(width, height);
        }
        Picture picture = view.picture().get();
        if (paintDue) {
            sheets.paint(picture, draft.painter(), fades, width, height);
        }
        if (paintDue || glassDue) {
            glass(picture);
        }
        paintDue = false;
        glassDue = false;
        place(picture, width, height);
    }

    /** What lies over the picture and changes with the pointer. */
    private void glass(Picture picture) {
        Mark under = picture == null ? null : picture.mark(view.hovered().get());
        Mark hovered = under == null || under.look().selected() ? null : under;
        Span marked = picture == null ? null : view.marked().get();
        // What is clear is blended like anything else: hidden, it costs nothing.
        over.setVisible(hovered != null || marked != null);
        if (!over.isVisible()) {
            return;
        }
        GraphicsContext to = over.getGraphicsContext2D();
        to.clearRect(0, 0, over.getWidth(), over.getHeight());
        if (hovered != null) {
            draft.painter().hover(picture, hovered, to);
        }
        if (marked != null) {
            String length = new Lengths(timeline.texts(), timeline.zoneProperty().get()).length(marked);
            draft.painter().marked(picture, marked.from(), marked.to(),
                    timeline.texts().text(TimelineSkin.class, "span.enter", length), to);
        }
    }

    private void layOut(double width, double height) {
        layoutDue = false;
        settling = true;
        try {
            Picture picture = seek.in(draft.picture(width, height), () -> draft.picture(width, height));
            fades.show(picture);
            view.picture().set(picture);
            if (picture != null) {
                view.scroll().set(picture.frame().scroll());
            }
            if (told) {
                tell(picture);
            } else {
                telling.start();
            }
        } finally {
            settling = false;
        }
        paintDue = true;
    }

    /** Puts the few real nodes where the picture has room for them. */
    private void place(Picture picture, double width, double height) {
        Box plot = picture == null ? new Box(0, 0, width, height) : picture.frame().plot();
        double hidden = picture == null ? 0 : picture.frame().scrollable() - plot.height();
        bar.setVisible(hidden > 0.5);
        if (bar.isVisible()) {
            settling = true;
            bar.setMax(hidden);
            bar.setVisibleAmount(hidden * plot.height() / picture.frame().scrollable());
            bar.setValue(picture.frame().scroll());
            settling = false;
            double wide = bar.prefWidth(-1);
            bar.resizeRelocate(width - wide, plot.y(), wide, plot.height());
        }
        undated.show(picture == null ? 0 : picture.tally().undated(), plot.x(), plot.y() * 0.58);
        empty.setVisible(picture != null && picture.tally().total() == 0);
        if (empty.isVisible()) {
            empty.autosize();
            positionInArea(empty, plot.x(), plot.y(), plot.width(), plot.height(), 0, HPos.CENTER, VPos.CENTER);
        }
    }

    /** Tells a screen reader what is seen. */
    private void tell(Picture picture) {
        told |= picture != null;
        Texts texts = timeline.texts();
        String name = texts.text(TimelineSkin.class, "timeline.name");
        Span seen = timeline.seen();
        if (picture == null || seen == null) {
            timeline.setAccessibleText(name);
            return;
        }
        Lengths lengths = new Lengths(texts, timeline.zoneProperty().get());
        String text = name + ". " + texts.text(TimelineSkin.class, "timeline.tells", picture.tally().inside(),
                lengths.instant(seen.from(), seen), lengths.instant(seen.to(), seen));
        int first = timeline.pickProperty().get().first();
        Caption caption = first < 0 ? null : draft.captions().event(first);
        if (caption != null) {
            text += ". " + texts.text(TimelineSkin.class, "timeline.selected", caption.title());
        }
        if (!Objects.equals(text, timeline.getAccessibleText())) {
            timeline.setAccessibleText(text);
        }
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 500;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 120;
    }

    @Override
    public void dispose() {
        tip.hide();
        handlers.dispose();
        timeline.motion().stop();
        telling.stop();
        fades.stop();
        super.dispose();
    }
}
