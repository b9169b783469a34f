package tumen.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tumen.look.PlusMinus;
import tumen.timeline.layout.Picture;

/** The keys of the timeline: while it has the keyboard, and where nothing else has a use for them. */
final class KeyGesture {

    private static final double PAGE = 0.85;
    /** What the key of the 0 tells on a French keyboard, where figures want Shift. */
    private static final String FRENCH_ZERO = "à";

    private final Timeline timeline;

    KeyGesture(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Does what a key that was pressed asks for, and consumes it then. */
    void press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        boolean control = event.isShortcutDown() || event.isControlDown();
        if (control && event.isShiftDown()) {
            return; // the window's: the size of the text, and what was undone
        }
        int sign = PlusMinus.of(event);
        if (sign > 0) {
            timeline.actions().zoomIn();
        } else if (sign < 0) {
            timeline.actions().zoomOut();
        }
        if (sign != 0 || (control ? withControl(event) : plain(event.getCode()))) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        boolean zero = event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0
                || event.getText().equals(FRENCH_ZERO);
        if (zero) {
            timeline.actions().whole();
        }
        return zero;
    }

    private boolean plain(KeyCode code) {
        Actions actions = timeline.actions();
        switch (code) {
            case LEFT -> actions.next(-1);
            case RIGHT -> actions.next(1);
            case UP -> actions.lane(-1);
            case DOWN -> actions.lane(1);
            case HOME -> actions.whole();
            case F -> actions.fitSelection();
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void page(int way) {
        Picture picture = timeline.view().picture().get();
        if (picture != null) {
            timeline.view().scrollBy(way * PAGE * picture.frame().plot().height());
        }
    }

    private void enter() {
        Span marked = timeline.view().marked().get();
        int selected = timeline.pickProperty().get().first();
        if (marked != null) {
            timeline.view().marked().set(null);
            timeline.actions().show(marked);
        } else if (selected >= 0) {
            timeline.open(selected);
        }
    }

    private void escape() {
        if (timeline.view().marked().get() != null) {
            timeline.view().marked().set(null);
        } else {
            timeline.back();
        }
    }
}
