package tumen.pane.source;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Brings a stretch of text into view, and again where the list becomes narrower or lower, until the reader moves on:
 * a list that is given another size holds the share of its length that lies above, not the lines.
 */
final class Kept {

    /** The heights of lines are guessed until they are laid out: so many layouts after a change may move them. */
    private static final int LOOKS = 4;

    private final ListView<Line> list;
    private final Sight sight;
    private Selected stretch;
    private double width;
    private double height;
    private int looks;

    Kept(ListView<Line> list, Sight sight) {
        this.list = list;
        this.sight = sight;
        list.addEventFilter(ScrollEvent.ANY, this::moveOn);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moveOn);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (!sight.isOnText(press)) {
                moveOn(press);
            }
        });
    }

    private void moveOn(Event event) {
        stretch = null;
    }

    /** From the next layout on; null for none. */
    void keep(Selected now) {
        stretch = now;
        looks = LOOKS;
    }

    /**
     * Looks where the stretch is, once the list has been laid out.
     *
     * @param whole true where it has all its room: before, a stretch further down in its line is not looked for
     */
    void laidOut(boolean whole) {
        if (list.getWidth() != width || list.getHeight() != height) {
            width = list.getWidth();
            height = list.getHeight();
            looks = LOOKS;
        }
        if (stretch != null && looks > 0 && stretch.to().line() < list.getItems().size()) {
            looks--;
            sight.bringToTop(stretch.from().line());
            if (whole) {
                sight.bring(stretch.to());
                sight.bring(stretch.from());
            }
        }
    }
}
