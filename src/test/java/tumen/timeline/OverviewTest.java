package tumen.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.look.Hand;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.look.Texts;
import tumen.timeline.scale.TimeScale;
import tumen.work.Workers;

/** The overview's window is dragged, resized, zoomed and moved by keys, and the timeline follows. */
class OverviewTest {

    private static final Span SPRING = MadeStory.span("2023-03-01", "2023-06-01");

    private Timeline timeline;
    private Overview overview;
    private FxTest test;

    @BeforeEach
    void show() {
        test = FxTest.show(900, 500, () -> {
            timeline = new Timeline(Workers.direct(), new Texts(Locale.FRENCH), Palette.of(Shade.LIGHT));
            timeline.reducedMotionProperty().set(true);
            timeline.modelProperty().set(MadeStory.sketch().model());
            timeline.rangeProperty().set(SPRING);
            overview = new Overview(timeline);
            BorderPane pane = new BorderPane(timeline);
            pane.setBottom(overview);
            return pane;
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void draggingTheWindowMovesWhatIsSeen() {
        double middle = (x(SPRING.from()) + x(SPRING.to())) / 2;
        hand().drag(MouseButton.PRIMARY, middle, 30, middle + 50, 30);
        Span seen = timeline.seen();
        assertThat((double) seen.from()).isCloseTo(SPRING.from() + 50 * scale().perPixel(), near());
        assertThat((double) seen.to() - seen.from()).isCloseTo((double) SPRING.to() - SPRING.from(), within(2.0));
        test.picture("timeline-french");
    }

    @Test
    void aHandleResizesIt() {
        hand().drag(MouseButton.PRIMARY, x(SPRING.from()), 30, x(SPRING.from()) - 60, 30);
        assertThat(timeline.seen().to()).isEqualTo(SPRING.to());
        assertThat((double) timeline.seen().from()).isCloseTo(SPRING.from() - 60 * scale().perPixel(), near());
        hand().drag(MouseButton.PRIMARY, x(SPRING.to()), 30, x(SPRING.from()) - 300, 30);
        assertThat(timeline.seen().to() - timeline.seen().from()).isEqualTo(TimeScale.MIN_SPAN);
    }

    @Test
    void aClickBesideTheWindowBringsItThere() {
        double there = x(MadeStory.millis("2023-08-01"));
        hand().click(there, 30);
        double middle = (x(timeline.seen().from()) + x(timeline.seen().to())) / 2;
        assertThat(middle).isCloseTo(there, within(1.0));
    }

    @Test
    void theWheelZoomsAndADoubleClickShowsTheWhole() {
        double middle = (x(SPRING.from()) + x(SPRING.to())) / 2;
        double before = (double) SPRING.to() - SPRING.from();
        hand().wheel(middle, 30, 1);
        assertThat((double) timeline.seen().to() - timeline.seen().from()).isCloseTo(before / 1.2,
                within(before / 50));
        long from = timeline.seen().from();
        hand().shift().wheel(middle, 30, -1);
        assertThat(timeline.seen().from()).isGreaterThan(from);
        assertThat((double) timeline.seen().to() - timeline.seen().from()).isCloseTo(before / 1.2,
                within(before / 50));
        hand().doubleClick(middle, 30);
        assertThat(timeline.rangeProperty().get()).isNull();
    }

    @Test
    void keysMoveResizeZoomAndShowTheWhole() {
        FxTest.run(overview::requestFocus);
        double length = (double) SPRING.to() - SPRING.from();
        test.press(KeyCode.RIGHT);
        assertThat((double) timeline.seen().from()).isCloseTo(SPRING.from() + length / 10, within(2.0));
        test.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat((double) timeline.seen().from()).isCloseTo(SPRING.from() + length / 10, within(2.0));
        assertThat((double) timeline.seen().to()).isCloseTo(SPRING.to() + length / 5, within(4.0));
        test.press(KeyCode.PLUS);
        assertThat((double) timeline.seen().to() - timeline.seen().from()).isLessThan(length);
        test.press(KeyCode.HOME);
        assertThat(timeline.rangeProperty().get()).isNull();
    }

    @Test
    void theCursorAndTheWordsTellWhatItIs() {
        hand().move(x(SPRING.to()), 30);
        assertThat(overview.getCursor()).isEqualTo(Cursor.H_RESIZE);
        hand().move((x(SPRING.from()) + x(SPRING.to())) / 2, 30);
        assertThat(overview.getCursor()).isEqualTo(Cursor.OPEN_HAND);
        assertThat(overview.getAccessibleText()).contains("1er\u00a0mars 2023").contains("1er\u00a0juin 2023");
    }

    @Test
    void nothingOfAStoryIsLeftOnceItIsGone() {
        assertThat(drawn()).isTrue();
        FxTest.run(() -> timeline.modelProperty().set(null));
        test.settle();
        assertThat(drawn()).isFalse();
        FxTest.run(() -> timeline.modelProperty().set(MadeStory.sketch().model()));
        test.settle();
        assertThat(drawn()).isTrue();
    }

    private boolean drawn() {
        return FxTest.on(() -> overview.getChildrenUnmodifiable().stream().allMatch(Node::isVisible));
    }

    private org.assertj.core.data.Offset<Double> near() {
        return within(scale().perPixel());
    }

    private double x(long instant) {
        return FxTest.on(() -> overview.plotLeft() + overview.scale().x(instant));
    }

    private TimeScale scale() {
        return FxTest.on(overview::scale);
    }

    private Hand hand() {
        return test.hand(overview);
    }
}
