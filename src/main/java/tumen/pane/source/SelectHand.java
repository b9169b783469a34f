package tumen.pane.source;

import javafx.animation.AnimationTimer;
import javafx.beans.Observable;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tumen.pane.source.Selected.Place;

/**
 * Selects text with the mouse: pressed and drawn along, by characters, after two clicks by words, after three by
 * paragraphs; with Shift from where the last selection began. Beyond the list's edge, the text scrolls along.
 */
final class SelectHand {

    private enum Grain { CHARACTER, WORD, PARAGRAPH }

    /** Pixels a second for each pixel that the pointer is beyond the edge, and the most of them. */
    private static final double SPEED = 12;
    private static final double FASTEST = 3000;
    /** Pixels that the pointer may move while it clicks. */
    private static final double STILL = 3;

    private final LineList list;
    private final Sight sight;
    private final AnimationTimer scrolling = new AnimationTimer() {

        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : Math.min(0.1, (now - last) / 1e9);
            last = now;
            scroll(seconds);
        }
    };
    private Grain grain;
    /** What the press took; null while the button is up. */
    private Selected held;
    private boolean scrolls;
    private double x;
    private double y;

    private SelectHand(LineList list, Sight sight) {
        this.list = list;
        this.sight = sight;
    }

    /** Lets text of {@code list} be selected with the mouse. */
    static void on(LineList list, Sight sight) {
        SelectHand hand = new SelectHand(list, sight);
        // before the cells, which take a press for themselves
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, hand::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, hand::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, hand::release);
        list.sceneProperty().addListener((property, before, now) -> hand.letGo());
        // what was pressed on may be no place in other lines
        list.getItems().addListener((Observable changed) -> hand.letGo());
    }

    private void press(MouseEvent press) {
        letGo();
        Place place = sight.isOnText(press) ? sight.placeAt(press.getSceneX(), press.getSceneY()) : null;
        if (place == null) {
            return;
        }
        list.requestFocus();
        Selected before = list.selected();
        if (press.getButton() == MouseButton.PRIMARY) {
            grain = Grain.values()[(press.getClickCount() + 2) % 3];
            x = press.getSceneX();
            y = press.getSceneY();
            boolean on = press.isShiftDown() && before != null;
            held = on ? Selected.at(before.anchor()) : taken();
            list.select(on ? before.to(place) : held);
        } else if (press.getButton() == MouseButton.SECONDARY && (before == null || !before.covers(place))) {
            list.select(Selected.at(place));
        }
    }

    /** What of the text is under the pointer, at the grain of the press. */
    private Selected taken() {
        Steps steps = list.steps();
        return switch (grain) {
            case CHARACTER -> Selected.at(sight.placeAt(x, y));
            case WORD -> steps.word(sight.characterAt(x, y));
            case PARAGRAPH -> steps.paragraph(sight.placeAt(x, y).line());
        };
    }

    private void drag(MouseEvent drag) {
        // a hand is never quite still
        if (held == null || list.selected().isEmpty()
                && Math.hypot(drag.getSceneX() - x, drag.getSceneY() - y) < STILL) {
            return;
        }
        x = drag.getSceneX();
        y = drag.getSceneY();
        extend();
        boolean beyond = sight.beyond(y) != 0;
        if (beyond != scrolls) {
            scrolls = beyond;
            if (beyond) {
                scrolling.start();
            } else {
                scrolling.stop();
            }
        }
    }

    private void extend() {
        if (sight.placeAt(x, y) != null) {
            list.select(held.through(taken()));
        }
    }

    private void scroll(double seconds) {
        double beyond = sight.beyond(y);
        sight.scroll(Math.clamp(beyond * SPEED, -FASTEST, FASTEST) * seconds);
        extend();
    }

    private void release(MouseEvent release) {
        letGo();
    }

    private void letGo() {
        held = null;
        scrolls = false;
        scrolling.stop();
    }
}
