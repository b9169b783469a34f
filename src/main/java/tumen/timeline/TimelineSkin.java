package tumen.timeline;

import javafx.scene.control.SkinBase;

/** Draws a timeline: state, layout and paint, each once a pulse and only where it has to be. */
final class TimelineSkin extends SkinBase<Timeline> {

    TimelineSkin(Timeline timeline) {
        super(timeline);
    }
}
