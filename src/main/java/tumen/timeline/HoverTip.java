package tumen.timeline;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.timeline.layout.Captions.Caption;
import tumen.timeline.layout.Hit;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.Tally;

/** Says in full what the pointer rests on. */
final class HoverTip {

    private static final Duration REST = Duration.millis(350);
    private static final double BESIDE = 14;
    /** More letters would not fit on a screen. */
    private static final int MOST = 600;

    private final Timeline timeline;
    private final Draft draft;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private Object shown;
    private double screenX;
    private double screenY;

    HoverTip(Timeline timeline, Draft draft) {
        this.timeline = timeline;
        this.draft = draft;
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        rest.setOnFinished(event -> show());
    }

    /** The pointer is over something, perhaps still the same. */
    void over(Hit hit, MouseEvent event) {
        screenX = event.getScreenX();
        screenY = event.getScreenY();
        Object thing = hit instanceof Hit.OnGround || hit instanceof Hit.OnStrip ? null : hit;
        if (Objects.equals(thing, shown)) {
            return;
        }
        hide();
        shown = thing;
        if (thing != null) {
            tip.setText(words(hit));
            rest.playFromStart();
        }
    }

    void hide() {
        rest.stop();
        tip.hide();
        shown = null;
    }

    private void show() {
        if (!tip.getText().isEmpty() && timeline.getScene() != null && timeline.getScene().getWindow() != null
                && timeline.getScene().getWindow().isShowing()) {
            tip.show(timeline, screenX + BESIDE, screenY + BESIDE);
        }
    }

    private String words(Hit hit) {
        Texts texts = timeline.texts();
        return switch (hit) {
            case Hit.OnEvent on -> event(on.ordinal());
            case Hit.OnCount on -> texts.text(HoverTip.class, "tip.count", on.mark().count());
            case Hit.OnLaneName on -> lane(on.lane());
            case Hit.OnAxis on -> texts.text(HoverTip.class, "tip.axis");
            case Hit.OnStrip on -> "";
            case Hit.OnGround on -> "";
        };
    }

    private String event(int ordinal) {
        StoryCaptions captions = draft.captions();
        Caption caption = captions.event(ordinal);
        if (caption == null) {
            return "";
        }
        String standing = captions.standing(ordinal);
        String second = caption.date().isEmpty() ? standing : caption.date() + " · " + standing;
        return Safe.shortened(caption.title(), MOST) + "\n" + Safe.shortened(second, MOST);
    }

    private String lane(LaneBox lane) {
        Tally tally = lane.tally();
        String fold = timeline.texts().text(HoverTip.class,
                lane.level() == Level.COLLAPSED ? "tip.unfold" : "tip.fold");
        return timeline.texts().text(HoverTip.class, "tip.lane", Safe.shortened(lane.title(), MOST), tally.total(),
                tally.inside(), tally.before(), tally.after()) + "\n" + fold;
    }
}
