package tumen.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.SkinBase;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.look.Palette;
import tumen.look.Texts;
import tumen.timeline.layout.Box;
import tumen.timeline.paint.Panorama;
import tumen.timeline.paint.Panorama.Band;
import tumen.timeline.paint.PanoramaPainter;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;
import tumen.work.Latest;

/** Draws the overview; its counts are made in the background, and only when the story or the width changes. */
final class OverviewSkin extends SkinBase<Overview> {

    private static final double BIN = 5;
    private static final double HEIGHT = 76;
    private static final double AXIS = 20;
    private static final double TOP = 8;
    private static final double SMALLEST_WINDOW = 8;

    private final Overview overview;
    private final Timeline timeline;
    private final Canvas ground = new Canvas();
    private final Canvas story = new Canvas();
    private final Canvas edge = new Canvas();
    private final Handlers handlers;
    private final Latest counting;
    private List<Band> bands = List.of();
    private TimeScale counted;
    private Selected of;
    private Content painted;
    private PanoramaPainter painter;
    private Axis axis;
    private Ticks ticks;
    private Told told;
    private TimelineModel shown;
    private boolean waiting;
    /** What is new is drawn in the pulse after that in which the timeline draws it: together they would be long. */
    private final AnimationTimer following = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            waiting = false;
            overview.requestLayout();
        }
    };

    /** What the layer of the story was painted from. */
    private record Content(Box size, Box plot, Ticks ticks, List<Band> bands, String name, Palette palette,
            double textScale) {

        /** True where the same painter paints both: what it measured need not be measured again. */
        boolean looksLike(Content other) {
            return palette.equals(other.palette) && textScale == other.textScale;
        }
    }

    /** What an axis is made for. */
    private record Axis(TimeScale scale, ZoneId zone, Locale locale, double textScale) {

        Ticks ticks() {
            return Ticks.of(scale, zone, locale, textScale);
        }
    }

    /** What was told in words last. */
    private record Told(Span seen, ZoneId zone, Locale locale) {
    }

    OverviewSkin(Overview overview) {
        super(overview);
        this.overview = overview;
        timeline = overview.timeline();
        counting = new Latest(timeline.workers(), "overview");
        handlers = new Handlers(overview);
        new OverviewGesture(overview, handlers);
        for (Canvas layer : layers()) {
            layer.setMouseTransparent(true);
            getChildren().add(layer);
        }
        for (ObservableValue<?> state : List.<ObservableValue<?>>of(timeline.modelProperty(),
                timeline.rangeProperty(), timeline.pictureProperty(), timeline.paletteProperty(),
                timeline.textScaleProperty(), timeline.zoneProperty(), timeline.texts().localeProperty())) {
            registerChangeListener(state, changed -> overview.requestLayout());
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        TimeScale scale = overview.scale();
        TimelineModel model = timeline.modelProperty().get();
        if (scale == null) {
            layers().forEach(layer -> layer.setVisible(false));
            counting.cancel();
            of = null;
            bands = List.of();
            shown = model;
            return;
        }
        count(scale);
        if (shown != model) {
            shown = model;
            waiting = true;
            following.start();
        }
        if (waiting) {
            return;
        }
        layers().forEach(layer -> layer.setVisible(true));
        Panorama panorama = panorama(scale, width, height);
        Content content = new Content(panorama.size(), panorama.plot(), panorama.ticks(), bands, panorama.name(),
                timeline.paletteProperty().get(), timeline.textScaleProperty().get());
        if (!content.equals(painted)) {
            if (painted == null || !content.looksLike(painted)) {
                painter = new PanoramaPainter(content.palette(), content.textScale());
            }
            painted = content;
            painter.story(panorama, cleared(story, width, height));
        }
        painter.ground(panorama, cleared(ground, width, height));
        painter.edge(panorama, cleared(edge, width, height));
        tell();
    }

    private List<Canvas> layers() {
        return List.of(ground, story, edge);
    }

    private static GraphicsContext cleared(Canvas layer, double width, double height) {
        layer.setWidth(width);
        layer.setHeight(height);
        layer.getGraphicsContext2D().clearRect(0, 0, width, height);
        return layer.getGraphicsContext2D();
    }

    private Panorama panorama(TimeScale scale, double width, double height) {
        Texts texts = timeline.texts();
        double textScale = timeline.textScaleProperty().get();
        Axis now = new Axis(scale, timeline.zoneProperty().get(), texts.locale(), textScale);
        if (!now.equals(axis)) {
            axis = now;
            ticks = now.ticks();
        }
        Box plot = new Box(overview.plotLeft(), TOP, scale.width(), Math.max(1, height - TOP - AXIS * textScale));
        Span seen = timeline.seen();
        double left = plot.x() + Math.clamp(scale.x(seen.from()), 0, plot.width() - SMALLEST_WINDOW);
        double right = plot.x() + Math.clamp(scale.x(seen.to()), SMALLEST_WINDOW, plot.width() - 2);
        return new Panorama(new Box(0, 0, width, height), plot, ticks, bands, left,
                Math.max(right, left + SMALLEST_WINDOW), texts.text(OverviewSkin.class, "overview.name"),
                texts.text(OverviewSkin.class, "overview.hint"));
    }

    private void count(TimeScale scale) {
        TimelineModel model = timeline.modelProperty().get();
        Selected selected = model.lanes().selected();
        if (selected == of && scale.equals(counted)) {
            return;
        }
        of = selected;
        counted = scale;
        int bins = (int) Math.max(1, scale.width() / BIN);
        counting.ask(progress -> model.lanes().density(scale.from(), scale.to(), bins, progress), density -> {
            bands = bands(density, model);
            overview.requestLayout();
        });
    }

    /** The counts of each thread, in the story's order of threads. */
    private static List<Band> bands(Selected.Density density, TimelineModel model) {
        List<Band> bands = new ArrayList<>();
        for (int thread = 0; thread < density.counts().length; thread++) {
            String id = model.lanes().selected().index().dictionary(Field.THREAD).id(thread);
            bands.add(new Band(model.names().colour(id), density.counts()[thread]));
        }
        return bands;
    }

    private void tell() {
        Span seen = timeline.seen();
        Told now = new Told(seen, timeline.zoneProperty().get(), timeline.texts().locale());
        if (now.equals(told)) {
            return;
        }
        told = now;
        Lengths lengths = new Lengths(timeline.texts(), timeline.zoneProperty().get());
        overview.setAccessibleText(timeline.texts().text(OverviewSkin.class, "overview.name") + ". "
                + timeline.texts().text(OverviewSkin.class, "overview.tells", lengths.instant(seen.from(), seen),
                        lengths.instant(seen.to(), seen)));
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return HEIGHT + AXIS * (timeline.textScaleProperty().get() - 1);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 240;
    }

    @Override
    public void dispose() {
        counting.cancel();
        following.stop();
        handlers.dispose();
        super.dispose();
    }
}
