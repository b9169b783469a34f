package tumen.pane.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line of words of which those that were found stand out; what does not fit is cut at its end. */
final class RunsLine extends Region {

    /** Less room than that shows nothing, in pixels. */
    private static final double LEAST = 12;

    /** Shows words in place of those before. */
    void show(List<Run> runs) {
        getChildren().setAll(runs.stream().map(RunsLine::label).toList());
    }

    private static Node label(Run run) {
        Label label = new Label(run.words());
        label.getStyleClass().add(run.found() ? "hit-found" : "hit-words");
        return label;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Node label : getChildren()) {
            double width = Math.min(Math.ceil(label.prefWidth(-1)), getWidth() - x);
            label.setVisible(width >= Math.min(LEAST, label.prefWidth(-1)));
            label.resizeRelocate(x, 0, Math.max(0, width), getHeight());
            x += width;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(label -> Math.ceil(label.prefWidth(-1))).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
