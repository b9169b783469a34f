package tumen.pane.source;

import java.util.concurrent.Executor;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The room of a source's head over its page: as high as the head is, but for where it would leave the page too little;
 * there the head is scrolled.
 */
final class HeadRoom extends Region {

    /** What is left to the page, in heights of the text; in a very low pane it is half of that. */
    private static final double PAGE = 8;

    private final SourceHead head;
    private final Executor later;
    private boolean asked;

    /** {@code later}: runs something on the interface thread once all has its place. */
    HeadRoom(SourceHead head, Executor later) {
        this.head = head;
        this.later = later;
        getChildren().add(head);
    }

    /** The most that the head may take of a pane that high. */
    private double most() {
        double pane = getParent() instanceof Region region ? region.getHeight() : 0;
        return pane <= 0 ? Double.MAX_VALUE : Math.max(pane / 2, pane - PAGE * head.textSize());
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(head.prefHeight(width < 0 ? getWidth() : width), snapSizeY(most()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        getChildren().getFirst().resizeRelocate(0, 0, getWidth(), getHeight());
        if (isTight() != isScrolled() && !asked) {
            // not while things are given their places
            asked = true;
            later.execute(this::change);
        }
    }

    private boolean isTight() {
        return head.prefHeight(getWidth()) > getHeight() + 1;
    }

    private boolean isScrolled() {
        return getChildren().getFirst() instanceof ScrollPane;
    }

    private void change() {
        asked = false;
        boolean tight = isTight();
        if (tight != isScrolled()) {
            if (getChildren().getFirst() instanceof ScrollPane scroll) {
                scroll.setContent(null);
            }
            getChildren().clear();
            getChildren().add(tight ? scrolling() : head);
        }
    }

    private Node scrolling() {
        ScrollPane scroll = new ScrollPane(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("head-scroll");
        return scroll;
    }
}
