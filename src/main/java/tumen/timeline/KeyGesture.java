package tumen.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tumen.timeline.layout.Picture;

/** The keys of the timeline, while it has the focus. */
final class KeyGesture {

    private static final double PAGE = 0.85;

    private final Timeline timeline;

    KeyGesture(Timeline timeline, Handlers handlers) {
        this.timeline = timeline;
        handlers.on(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        boolean control = event.isShortcutDown() || event.isControlDown();
        if (control && event.isShiftDown()) {
            return; // the window's: the size of the text, and what was undone
        }
        boolean done = control ? withControl(event.getCode()) : plain(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private boolean withControl(KeyCode code) {
        Actions actions = timeline.actions();
        switch (code) {
            case DIGIT0, NUMPAD0 -> actions.whole();
            case PLUS, ADD, EQUALS -> actions.zoomIn();
            case MINUS, SUBTRACT -> actions.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
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
            case PLUS, ADD, EQUALS -> actions.zoomIn();
            case MINUS, SUBTRACT -> actions.zoomOut();
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
