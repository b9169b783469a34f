package tumen.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.timeline.layout.Mark;
import tumen.timeline.scale.TimeScale;

/** The timeline in a window, by hand: mouse, wheel and keys do what they are known to do. */
class TimelineHandTest extends TimelineInWindow {

    @Test
    void controlAndWheelZoomAboutThePointer() {
        double x = 500;
        long before = at(x);
        double span = picture().frame().scale().span();
        hand().control().wheel(x, 300, 1);
        assertThat(picture().frame().scale().span()).isLessThan(span * 0.9);
        assertThat((double) at(x)).isCloseTo(before, within(picture().frame().scale().perPixel() * 1.5));
        hand().control().wheel(x, 300, -1);
        assertThat(picture().frame().scale().span()).isCloseTo(span, within(span * 0.01));
    }

    @Test
    void pinchingZoomsAboutThePointer() {
        long before = at(400);
        double span = picture().frame().scale().span();
        hand().pinch(400, 300, 2);
        assertThat(picture().frame().scale().span()).isCloseTo(span / 2, within(span * 0.01));
        assertThat((double) at(400)).isCloseTo(before, within(picture().frame().scale().perPixel() * 1.5));
    }

    @Test
    void thePlainWheelZoomsOverTheAxisAndScrollsOverTheLanes() {
        double span = picture().frame().scale().span();
        hand().wheel(500, 20, 1);
        assertThat(picture().frame().scale().span()).isLessThan(span);
        set(() -> test.stage().setHeight(320));
        double zoomed = picture().frame().scale().span();
        assertThat(picture().frame().scroll()).isZero();
        hand().wheel(500, 150, -2);
        assertThat(picture().frame().scroll()).isPositive();
        assertThat(picture().frame().scale().span()).isEqualTo(zoomed);
        set(() -> timeline.wheelZoomsProperty().set(true));
        hand().wheel(500, 150, -2);
        assertThat(picture().frame().scale().span()).isGreaterThan(zoomed);
    }

    @Test
    void shiftAndWheelAndASidewaysSwipePan() {
        TimeScale before = picture().frame().scale();
        hand().shift().wheel(500, 300, -1);
        TimeScale after = picture().frame().scale();
        assertThat(after.from()).isGreaterThan(before.from());
        assertThat(after.span()).isCloseTo(before.span(), within(2.0));
        hand().swipe(500, 300, 40, 0);
        assertThat((double) picture().frame().scale().from()).isCloseTo(before.from(), within(before.perPixel()));
    }

    @Test
    void draggingTheGroundMovesTimeUnderTheHand() {
        long held = at(600);
        hand().drag(MouseButton.PRIMARY, 600, 590 - 76, 500, 590 - 76);
        assertThat((double) at(500)).isCloseTo(held, within(picture().frame().scale().perPixel() * 1.5));
        hand().drag(MouseButton.MIDDLE, 500, 300, 600, 300);
        assertThat((double) at(600)).isCloseTo(held, within(picture().frame().scale().perPixel() * 3));
        assertThat(timeline.pickProperty().get().isEmpty()).isTrue();
    }

    @Test
    void doubleClickOnTheGroundComesCloser() {
        double span = picture().frame().scale().span();
        double ground = picture().lanes().getFirst().box().bottom() - 4;
        hand().doubleClick(700, ground);
        assertThat(picture().frame().scale().span()).isLessThan(span * 0.6);
    }

    @Test
    void aDragAlongTheAxisMarksAStretchThatEnterShows() {
        long from = at(400);
        long to = at(600);
        hand().drag(MouseButton.PRIMARY, 400, 30, 600, 30);
        Span marked = timeline.view().marked().get();
        assertThat(marked).isNotNull();
        assertThat((double) marked.from()).isCloseTo(from, within(picture().frame().scale().perPixel() * 2));
        test.picture("timeline-marked");
        focus();
        test.press(KeyCode.ENTER);
        assertThat(timeline.rangeProperty().get()).isEqualTo(marked);
        assertThat((double) timeline.rangeProperty().get().to()).isCloseTo(to,
                within(picture().frame().scale().perPixel() * 6));
        assertThat(timeline.view().marked().get()).isNull();
    }

    @Test
    void escapeLetsTheMarkedStretchGoBeforeItStepsBack() {
        List<String> told = new ArrayList<>();
        timeline.setOnBack(() -> told.add("back"));
        hand().drag(MouseButton.PRIMARY, 400, 30, 600, 30);
        focus();
        test.press(KeyCode.ESCAPE);
        assertThat(timeline.view().marked().get()).isNull();
        assertThat(told).isEmpty();
        test.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("back");
    }

    @Test
    void aClickSelectsAndWithControlOrShiftASecond() {
        Mark letters = mark("Putin and Kim exchange letters");
        Mark visit = mark("Shoigu in Pyongyang");
        hand().click(letters.sign().x(), letters.y());
        assertThat(timeline.pickProperty().get()).isEqualTo(Pick.of(letters.ordinal()));
        hand().control().click(visit.sign().x(), visit.y());
        assertThat(timeline.pickProperty().get()).isEqualTo(new Pick(letters.ordinal(), visit.ordinal()));
        hand().shift().click(visit.sign().x(), visit.y());
        assertThat(timeline.pickProperty().get()).isEqualTo(Pick.of(letters.ordinal()));
        assertThat(timeline.getAccessibleText()).contains("Putin and Kim exchange letters");
    }

    @Test
    void aDoubleClickOnAnEventAndEnterOpenItsPassage() {
        List<Integer> opened = new ArrayList<>();
        timeline.setOnOpen(opened::add);
        Mark letters = mark("Putin and Kim exchange letters");
        hand().doubleClick(letters.sign().x(), letters.y());
        focus();
        test.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(letters.ordinal(), letters.ordinal());
    }

    @Test
    void theArrowKeysGoFromEventToEventInTimeAndFromLaneToLane() {
        focus();
        test.press(KeyCode.RIGHT);
        int first = timeline.pickProperty().get().first();
        assertThat(first).isZero();
        test.press(KeyCode.RIGHT);
        int second = timeline.pickProperty().get().first();
        assertThat(second).isEqualTo(timeline.modelProperty().get().lanes().selected().next(first));
        test.press(KeyCode.LEFT);
        assertThat(timeline.pickProperty().get().first()).isEqualTo(first);
        int lane = picture().mark(first).lane();
        test.press(lane == 0 ? KeyCode.DOWN : KeyCode.UP);
        assertThat(picture().mark(timeline.pickProperty().get().first()).lane()).isNotEqualTo(lane);
    }

    @Test
    void keysZoomFitAndReturnToTheWhole() {
        focus();
        double span = picture().frame().scale().span();
        test.press(KeyCode.PLUS);
        assertThat(picture().frame().scale().span()).isLessThan(span);
        test.press(KeyCode.MINUS);
        assertThat(picture().frame().scale().span()).isCloseTo(span, within(span * 0.01));
        set(() -> timeline.pickProperty().set(Pick.of(story.ordinal("Shoigu in Pyongyang"))));
        test.press(KeyCode.F);
        assertThat(picture().frame().scale().span()).isLessThan(30 * 86_400_000.0);
        test.press(KeyCode.HOME);
        assertThat(timeline.rangeProperty().get()).isNull();
    }

    @Test
    void aCountedMarkIsTakenApartByAClick() {
        MadeStory many = new MadeStory();
        for (int i = 0; i < 400; i++) {
            many.event("Event " + i, null, 0, Standing.ALLEGED, Weight.NORMAL, "2023-0" + (1 + i % 9) + "-"
                    + (10 + i % 17), "2023-0" + (1 + i % 9) + "-" + (10 + i % 17), 0);
        }
        set(() -> timeline.modelProperty().set(many.model()));
        test.picture("timeline-many");
        var count = picture().figures().counts().stream().filter(mark -> mark.count() > 1).findFirst()
                .orElseThrow();
        double span = picture().frame().scale().span();
        hand().click(count.box().x() + count.box().width() / 2, count.box().middle());
        assertThat(picture().frame().scale().span()).isLessThan(span);
        assertThat(timeline.rangeProperty().get().from()).isLessThanOrEqualTo(count.from());
        assertThat(timeline.rangeProperty().get().to()).isGreaterThanOrEqualTo(count.to());
    }

    @Test
    void aClickOnALanesNameFoldsIt() {
        double height = picture().lanes().get(1).box().height();
        hand().click(40, picture().lanes().get(1).box().y() + 14);
        assertThat(timeline.collapsed()).containsExactly(picture().lanes().get(1).key());
        assertThat(picture().lanes().get(1).box().height()).isLessThan(height);
        hand().click(40, picture().lanes().get(1).box().middle());
        assertThat(timeline.collapsed()).isEmpty();
    }

    @Test
    void withSpaceHeldTheLaneNamesAreAHandleToo() {
        TimeScale before = picture().frame().scale();
        focus();
        FxTest.run(() -> timeline.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        hand().drag(MouseButton.PRIMARY, 100, 300, 40, 300);
        assertThat((double) picture().frame().scale().from()).isCloseTo(before.from() + 60 * before.perPixel(),
                within(before.perPixel() * 2));
        FxTest.run(() -> timeline.fireEvent(new KeyEvent(
                KeyEvent.KEY_RELEASED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        TimeScale after = picture().frame().scale();
        hand().drag(MouseButton.PRIMARY, 100, 300, 40, 300);
        assertThat(picture().frame().scale()).isEqualTo(after);
    }

    @Test
    void spaceIsLetGoWhereTheKeyboardGoesElsewhere() {
        focus();
        FxTest.run(() -> timeline.fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false)));
        set(timeline.getParent()::requestFocus);
        assertThat(FxTest.on(timeline::isFocused)).isFalse();
        TimeScale before = picture().frame().scale();
        hand().drag(MouseButton.PRIMARY, 100, 300, 40, 300);
        assertThat(picture().frame().scale()).isEqualTo(before);
    }
}
