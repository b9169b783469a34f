package tumen.present;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import tumen.look.Texts;
import tumen.look.ThreadSwatch;
import tumen.session.Course.Stop;

/** A small timeline of the events that are told, with the one that is told now. Undated ones have no dot. */
final class Strip extends Region {

    private static final double RADIUS = 9;
    private static final double NOW = 14;
    private static final double PAD = 30;
    private static final double AXIS = 30;
    private static final double LABELS = 52;
    private static final double ROOM = 110;
    private static final int MOST_YEARS = 12;
    /** In milliseconds. */
    private static final double DAY = 86_400_000;

    private final List<Stop> stops;
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final Line axis = new Line();
    private final Circle ring = new Circle(NOW + 5);
    private final long from;
    private final long to;
    private int now;

    /** {@code colours} gives each stop the index of its thread's colour. */
    Strip(List<Stop> stops, List<Integer> colours, Texts texts) {
        this.stops = stops;
        getStyleClass().add("strip");
        List<Long> moments = stops.stream().filter(Stop::dated).map(Stop::at).sorted().toList();
        from = moments.isEmpty() ? 0 : moments.getFirst();
        to = moments.isEmpty() ? 1 : Math.max(from + 1, moments.getLast());
        axis.getStyleClass().add("strip-axis");
        ring.getStyleClass().add("strip-ring");
        getChildren().add(axis);
        marks(texts);
        getChildren().addAll(ticks);
        getChildren().addAll(years);
        getChildren().add(ring);
        for (int i = 0; i < stops.size(); i++) {
            Circle dot = new Circle(RADIUS);
            dot.getStyleClass().addAll("strip-dot", ThreadSwatch.styleClass(colours.get(i)));
            dot.setVisible(stops.get(i).dated());
            dots.add(dot);
        }
        getChildren().addAll(dots);
        setMinHeight(LABELS + 24);
        setMouseTransparent(true);
    }

    /** Years along the axis, at most a dozen of them, in steps as people count: 1, 2, 5, 10, 20, 50 and so on. */
    private void marks(Texts texts) {
        int step = 1;
        for (int i = 1; (year(to) - year(from)) / step > MOST_YEARS; i++) {
            step = i % 3 == 2 ? step / 2 * 5 : step * 2;
        }
        for (int year = Math.floorDiv(year(from), step) * step; year <= year(to); year += step) {
            Label label = new Label(words(year, texts));
            label.getStyleClass().add("strip-year");
            // a year may begin before all that can be told in milliseconds
            label.setUserData(LocalDate.of(year, 1, 1).toEpochDay() * DAY);
            years.add(label);
            Line tick = new Line();
            tick.getStyleClass().add("strip-axis");
            ticks.add(tick);
        }
    }

    /** A year as people count: there is none of number 0. */
    private static String words(int year, Texts texts) {
        int counted = year > 0 ? year : 1 - year;
        NumberFormat number = NumberFormat.getIntegerInstance(texts.locale());
        number.setGroupingUsed(counted >= 10_000);
        return year > 0 ? number.format(counted) : texts.text(Strip.class, "strip.before", number.format(counted));
    }

    /** Shows which event is told. */
    void at(int event) {
        now = event;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        axis.setStartX(0);
        axis.setEndX(width);
        axis.setStartY(AXIS);
        axis.setEndY(AXIS);
        double free = 0;
        for (int i = 0; i < years.size(); i++) {
            double x = x((double) years.get(i).getUserData(), width);
            // The year that the axis begins in is named at its start, where there is room before the next.
            boolean begun = x < 0;
            double next = i + 1 < years.size() ? x((double) years.get(i + 1).getUserData(), width) : width;
            ticks.get(i).setVisible(!begun);
            ticks.get(i).setStartX(x);
            ticks.get(i).setEndX(x);
            ticks.get(i).setStartY(AXIS);
            ticks.get(i).setEndY(AXIS + 14);
            Label year = years.get(i);
            year.autosize();
            year.relocate(begun ? 0 : x + 8, AXIS + 19);
            boolean named = (!begun || next > ROOM) && year.getLayoutX() >= free;
            year.setVisible(named);
            free = named ? year.getLayoutX() + year.getWidth() + 8 : free;
        }
        for (int i = 0; i < dots.size(); i++) {
            Circle dot = dots.get(i);
            dot.setCenterX(x(stops.get(i).at(), width));
            dot.setCenterY(AXIS);
            dot.setRadius(i == now ? NOW : RADIUS);
        }
        ring.setVisible(now < stops.size() && stops.get(now).dated());
        ring.setCenterX(ring.isVisible() ? dots.get(now).getCenterX() : 0);
        ring.setCenterY(AXIS);
        if (ring.isVisible()) {
            dots.get(now).toFront();
        }
    }

    private double x(double instant, double width) {
        return PAD + (width - 2 * PAD) * (instant - from) / ((double) to - from);
    }

    private static int year(long instant) {
        return Instant.ofEpochMilli(instant).atZone(ZoneOffset.UTC).getYear();
    }
}
