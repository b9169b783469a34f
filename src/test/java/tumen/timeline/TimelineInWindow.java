package tumen.timeline;

import java.util.Locale;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tumen.look.FxTest;
import tumen.look.Hand;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.look.Texts;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.work.Workers;

/** A timeline of a small story in a window, and what its tests ask of it. */
abstract class TimelineInWindow {

    private static final double WIDTH = 950;
    private static final double HEIGHT = 640;

    final MadeStory story = MadeStory.sketch();
    Timeline timeline;
    FxTest test;

    @BeforeEach
    void show() {
        test = FxTest.show(WIDTH, HEIGHT, () -> {
            timeline = new Timeline(Workers.direct(), new Texts(Locale.ENGLISH), Palette.of(Shade.LIGHT));
            timeline.reducedMotionProperty().set(true);
            timeline.modelProperty().set(story.model());
            BorderPane pane = new BorderPane(timeline);
            pane.setBottom(new Overview(timeline));
            return pane;
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    Picture picture() {
        return FxTest.on(() -> timeline.pictureProperty().get());
    }

    Mark mark(String title) {
        return picture().mark(story.ordinal(title));
    }

    long at(double x) {
        Picture picture = picture();
        return picture.frame().scale().at(x - picture.frame().plot().x());
    }

    Hand hand() {
        return test.hand(timeline);
    }

    void focus() {
        set(timeline::requestFocus);
    }

    void set(Runnable change) {
        FxTest.run(change);
        test.settle();
    }
}
