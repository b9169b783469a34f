package tumen.pane.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import tumen.look.StanceGlyph;
import tumen.model.OneWay;

/**
 * One party's stance along the days on which something was said: a sign at each turn with its words beside it, and
 * a line from it for as long as it holds. Turns that come too near each other stand on lines of their own.
 */
final class StanceTrack extends Pane {

    private static final double SIGN = 13;
    private static final double NEXT = 5;
    private static final double APART = 10;
    private static final double LINE = 18;

    private record Turn(LocalDate day, StanceGlyph sign, Label words) {
    }

    private final LocalDate first;
    private final LocalDate last;
    private final List<Turn> turns = new ArrayList<>();
    private final Line held = new Line();

    /** An empty track from one day to another, which may be the same. */
    StanceTrack(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        getStyleClass().add("stance-track");
        held.getStyleClass().setAll("held");
        held.setManaged(false);
        getChildren().add(held);
    }

    /** Silence from end to end. */
    void silent(String words) {
        held.getStyleClass().add("silent");
        add(first, new StanceGlyph(null), words);
    }

    /** No word of its own: others of its house speak. */
    void voiced(String words) {
        held.setVisible(false);
        StanceGlyph none = new StanceGlyph(null);
        none.setVisible(false);
        add(first, none, words);
    }

    /** A turn; one of an unknown day stands at the end. */
    void turn(LocalDate day, StanceGlyph sign, String words) {
        add(day == null ? last : day, sign, words);
    }

    private void add(LocalDate day, StanceGlyph sign, String words) {
        Label label = new Label(OneWay.text(words));
        label.getStyleClass().add("small");
        label.setMinWidth(0);
        turns.add(new Turn(day, sign, label));
        getChildren().addAll(sign, label);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false) * LINE;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
        double from = turns.isEmpty() ? 0 : at(turns.getFirst().day(), getWidth()) + SIGN / 2;
        held.setStartX(from);
        held.setEndX(Math.max(from, getWidth()));
        held.setStartY(LINE / 2);
        held.setEndY(LINE / 2);
    }

    private double at(LocalDate day, double width) {
        double whole = last.toEpochDay() - first.toEpochDay();
        return whole <= 0 ? 0 : (day.toEpochDay() - first.toEpochDay()) / whole * Math.max(0, width - SIGN);
    }

    /** Finds each turn its line; gives how many lines there are. */
    private int place(double width, boolean move) {
        List<Double> ends = new ArrayList<>();
        for (Turn turn : turns) {
            double x = at(turn.day(), width);
            double wide = Math.min(turn.words().prefWidth(-1), Math.max(0, width - SIGN - NEXT));
            boolean right = x + SIGN + NEXT + wide <= width;
            double from = right ? x : Math.max(0, x - NEXT - wide);
            int line = 0;
            while (line < ends.size() && ends.get(line) > from) {
                line++;
            }
            double end = Math.max(x + SIGN, from + SIGN + NEXT + wide) + APART;
            if (line == ends.size()) {
                ends.add(end);
            } else {
                ends.set(line, end);
            }
            if (move) {
                double y = line * LINE;
                turn.sign().resizeRelocate(x, y + (LINE - SIGN) / 2, SIGN, SIGN);
                double high = turn.words().prefHeight(-1);
                turn.words().resizeRelocate(right ? x + SIGN + NEXT : from, y + (LINE - high) / 2, wide, high);
            }
        }
        return Math.max(1, ends.size());
    }
}
