package tumen.timeline;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.GraphicsContext;
import tumen.index.Lane;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.Fading;
import tumen.timeline.paint.Painter;

/**
 * Shows one picture after the other. While one zooms or pans, what a picture has more or less than the one before
 * fades; a choice is shown at once, and so is everything where nothing is to move by itself.
 */
final class Fades {

    private final Timeline timeline;
    private final Fading fading = new Fading();
    private final AnimationTimer frames;
    private Picture shown;

    /** {@code again} asks for a frame; it is called at each pulse while something fades. */
    Fades(Timeline timeline, Runnable again) {
        this.timeline = timeline;
        frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                again.run();
            }
        };
    }

    /** Takes the next picture; may be null. */
    void show(Picture picture) {
        if (moved(picture)) {
            fading.follow(picture, System.nanoTime());
        } else {
            fading.set(picture);
        }
        shown = picture;
    }

    private boolean moved(Picture picture) {
        return shown != null && picture != null && !timeline.reducedMotionProperty().get()
                && shown.frame().plot().equals(picture.frame().plot())
                && !shown.frame().scale().equals(picture.frame().scale())
                && lanes(shown).equals(lanes(picture));
    }

    private static List<Lane> lanes(Picture picture) {
        return picture.lanes().stream().map(LaneBox::lane).toList();
    }

    /** Paints the plot of the picture of the moment; there must be one. */
    void paint(Painter painter, GraphicsContext to) {
        long now = System.nanoTime();
        painter.plot(shown, fading, now, to);
        if (fading.underWay(now)) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    void stop() {
        frames.stop();
    }
}
