package tumen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.look.Texts;
import tumen.timeline.layout.Picture;
import tumen.work.Workers;

/** A story comes with its first picture, and the picture is the one that it would have had anyway. */
class AheadTest {

    /** What came from the background and is not handed on yet. */
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
    private Workers workers;
    private Timeline timeline;
    private FxTest test;

    @BeforeEach
    void show() {
        workers = Workers.start(arrived::add, thrown -> {
            throw new AssertionError(thrown);
        });
        test = FxTest.show(950, 640, () -> {
            timeline = new Timeline(workers, new Texts(Locale.ENGLISH), Palette.of(Shade.LIGHT));
            timeline.reducedMotionProperty().set(true);
            return new BorderPane(timeline);
        });
        test.settle();
    }

    @AfterEach
    void close() {
        test.close();
        workers.close();
    }

    @Test
    void theStoryComesOnceItIsLaidOut() throws InterruptedException {
        TimelineModel model = MadeStory.sketch().model();
        set(() -> timeline.show(model));
        assertThat(FxTest.on(() -> timeline.modelProperty().get())).isNull();
        Picture ahead = arrive();
        assertThat(ahead.tally().inside()).isEqualTo(11);
        assertThat(ahead.figures().labels()).isNotEmpty();
        assertThat(ahead).isEqualTo(atOnce(model));
    }

    @Test
    void whatIsAskedForOtherwiseMeanwhileIsLaidOutAgain() throws InterruptedException {
        TimelineModel model = MadeStory.sketch().model();
        set(() -> timeline.show(model));
        set(() -> {
            timeline.textScaleProperty().set(1.6);
            timeline.texts().localeProperty().set(Locale.FRENCH);
            timeline.rangeProperty().set(MadeStory.span("2023-07-01", "2023-09-10"));
            test.stage().setWidth(800);
        });
        Picture shown = arrive();
        assertThat(shown.frame().plot().y()).isGreaterThan(60);
        assertThat(shown.tally().inside()).isLessThan(11);
        assertThat(shown).isEqualTo(atOnce(model));
    }

    @Test
    void whatIsSelectedMeanwhileIsInTheFirstPicture() throws InterruptedException {
        TimelineModel model = MadeStory.sketch().model();
        List<Picture> shown = new ArrayList<>();
        set(() -> {
            timeline.pictureProperty().addListener((property, before, now) -> shown.add(now));
            timeline.show(model);
        });
        set(() -> {
            timeline.pickProperty().set(Pick.of(3));
            timeline.rangeProperty().set(MadeStory.span("2030-01-01", "2030-02-01"));
            timeline.actions().reveal(3);
        });
        assertThat(arrive()).isNull();
        Picture first = arrive();
        assertThat(first.mark(3).look().selected()).isTrue();
        assertThat(first.frame().scale().from()).isLessThan(MadeStory.span("2030-01-01", "2030-02-01").from());
        assertThat(shown).containsExactly(first);
        assertThat(first).isEqualTo(atOnce(model));
    }

    @Test
    void theNewestStoryWins() throws InterruptedException {
        TimelineModel newest = MadeStory.sketch().undated("Nobody knows when").model();
        set(() -> {
            timeline.show(MadeStory.sketch().model());
            timeline.show(newest);
        });
        while (FxTest.on(() -> timeline.modelProperty().get()) == null) {
            arrive();
        }
        assertThat(FxTest.on(() -> timeline.modelProperty().get())).isSameAs(newest);
        set(() -> {
            timeline.show(null);
            timeline.show(MadeStory.sketch().model());
            timeline.show(null);
        });
        workers.close();
        set(() -> arrived.forEach(Runnable::run));
        assertThat(FxTest.on(() -> timeline.modelProperty().get())).isNull();
    }

    @Test
    void wordsThatCameLateAreThereWhenTheyCome() throws InterruptedException {
        MadeStory slow = MadeStory.sketch().late();
        TimelineModel model = slow.model();
        set(() -> timeline.show(model));
        Picture wordless = arrive();
        assertThat(wordless.figures().marks()).isNotEmpty();
        assertThat(wordless.figures().labels()).isEmpty();
        set(slow::arrive);
        assertThat(FxTest.on(() -> timeline.pictureProperty().get()).figures().labels()).isNotEmpty();
    }

    /** Hands on the next thing that comes; the picture that is shown then. */
    private Picture arrive() throws InterruptedException {
        Runnable next = arrived.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        set(next);
        return FxTest.on(() -> timeline.pictureProperty().get());
    }

    private Picture atOnce(TimelineModel model) {
        set(() -> timeline.modelProperty().set(null));
        set(() -> timeline.modelProperty().set(model));
        return FxTest.on(() -> timeline.pictureProperty().get());
    }

    private void set(Runnable change) {
        FxTest.run(change);
        test.settle();
    }
}
