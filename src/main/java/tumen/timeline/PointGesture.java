package tumen.timeline;

import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.Hit;
import tumen.timeline.layout.Picture;

/**
 * Pointing and clicking: an event is selected, with Ctrl or Shift beside the first; a counted mark is come closer
 * to; a lane's name folds it; a double click comes closer, or opens the passage of an event.
 */
final class PointGesture {

    private static final double CLOSER = 2.5;

    private final Timeline timeline;
    private final HoverTip tip;

    PointGesture(Timeline timeline, HoverTip tip, Handlers handlers) {
        this.timeline = timeline;
        this.tip = tip;
        handlers.on(MouseEvent.MOUSE_MOVED, this::move);
        handlers.on(MouseEvent.MOUSE_EXITED, event -> leave());
        handlers.on(MouseEvent.MOUSE_PRESSED, event -> {
            tip.hide();
            timeline.requestFocus();
        });
        handlers.on(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void move(MouseEvent event) {
        Picture picture = timeline.view().picture().get();
        if (picture == null) {
            return;
        }
        Hit hit = picture.at(event.getX(), event.getY());
        timeline.view().hovered().set(hit instanceof Hit.OnEvent on ? on.ordinal() : -1);
        timeline.setCursor(switch (hit) {
            case Hit.OnEvent on -> Cursor.HAND;
            case Hit.OnCount on -> Cursor.HAND;
            case Hit.OnLaneName on -> Cursor.HAND;
            case Hit.OnAxis on -> Cursor.CROSSHAIR;
            case Hit.OnStrip on -> Cursor.DEFAULT;
            case Hit.OnGround on -> Cursor.DEFAULT;
        });
        tip.over(hit, event);
    }

    private void leave() {
        timeline.view().hovered().set(-1);
        tip.hide();
    }

    private void click(MouseEvent event) {
        Picture picture = timeline.view().picture().get();
        if (picture == null || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        boolean second = event.getClickCount() == 2;
        double x = event.getX() - picture.frame().plot().x();
        switch (picture.at(event.getX(), event.getY())) {
            case Hit.OnEvent on when second -> timeline.open(on.ordinal());
            case Hit.OnEvent on -> select(on.ordinal(), event.isControlDown() || event.isShortcutDown()
                    || event.isShiftDown());
            case Hit.OnCount on -> closer(on.mark(), picture);
            case Hit.OnLaneName on -> fold(on.lane().key());
            case Hit.OnStrip on when second -> timeline.actions().glideZoom(x, CLOSER);
            case Hit.OnGround on when second -> timeline.actions().glideZoom(x, CLOSER);
            case Hit.OnAxis on when second -> timeline.actions().glideZoom(x, CLOSER);
            default -> { }
        }
    }

    private void select(int ordinal, boolean beside) {
        Pick now = timeline.pickProperty().get();
        timeline.pickProperty().set(beside ? now.and(ordinal) : Pick.of(ordinal));
    }

    /** What reaches in from outside is gone to; what is here is taken apart. */
    private void closer(CountMark mark, Picture picture) {
        Span within = Span.within(mark.from(), mark.to());
        double held = (double) within.to() - within.from();
        double seen = picture.frame().scale().span();
        if (mark.side() == CountMark.Side.HERE && held >= seen) {
            double middle = mark.box().x() + mark.box().width() / 2 - picture.frame().plot().x();
            timeline.actions().glideZoom(middle, CLOSER);
        } else {
            timeline.actions().show(within);
        }
    }

    private void fold(String key) {
        Set<String> collapsed = timeline.collapsed();
        if (!collapsed.remove(key)) {
            collapsed.add(key);
        }
    }
}
