package tumen.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import tumen.index.EventSet;
import tumen.look.FxTest;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.look.Theme;
import tumen.model.RelationKind;
import tumen.timeline.layout.LayoutRequest.Link;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;

/** The timeline in a window: what is seen and told, and when. */
class TimelineTest extends TimelineInWindow {

    @Test
    void showsTheWholeStoryUntilARangeIsSet() {
        Picture picture = picture();
        assertThat(picture.tally().inside()).isEqualTo(11);
        assertThat(picture.lanes()).hasSize(5);
        assertThat(timeline.rangeProperty().get()).isNull();
        test.picture("timeline-whole");
        set(() -> timeline.rangeProperty().set(MadeStory.span("2023-07-01", "2023-09-10")));
        assertThat(picture().tally().inside()).isLessThan(11);
        assertThat(picture().tally().total()).isEqualTo(11);
        test.picture("timeline-summer");
    }

    @Test
    void anEventThatIsNotInSightIsBroughtIntoSight() {
        set(() -> {
            test.stage().setHeight(330);
            timeline.rangeProperty().set(MadeStory.span("2022-10-01", "2022-12-01"));
        });
        int last = story.ordinal("Kirby: letters, talks advancing");
        set(() -> timeline.actions().reveal(last));
        Mark mark = picture().mark(last);
        assertThat(mark).isNotNull();
        assertThat(mark.sign().seen()).isTrue();
        assertThat(mark.y()).isBetween(picture().frame().plot().y(), picture().frame().plot().bottom());
        assertThat(picture().frame().scale().span()).isCloseTo(61 * 86_400_000.0, within(1000.0));
    }

    @Test
    void eventsWithoutDatesAreCountedAndShownOnDemand() {
        List<String> told = new ArrayList<>();
        timeline.setOnUndated(() -> told.add("undated"));
        story.undated("Nobody knows when");
        MadeStory other = MadeStory.sketch().undated("Nobody knows when");
        set(() -> timeline.modelProperty().set(other.model()));
        Button mark = test.find(".undated-mark");
        assertThat(mark.isVisible()).isTrue();
        assertThat(mark.getText()).isEqualTo("1 undated");
        set(mark::fire);
        assertThat(told).containsExactly("undated");
    }

    @Test
    void wordsThatComeLaterAreShownWhenTheyCome() {
        MadeStory slow = MadeStory.sketch().late();
        set(() -> timeline.modelProperty().set(slow.model()));
        assertThat(picture().figures().marks()).isNotEmpty();
        assertThat(picture().figures().labels()).isEmpty();
        set(slow::arrive);
        assertThat(picture().figures().labels()).isNotEmpty();
    }

    @Test
    void pointingTellsOfAnEventInFull() {
        Mark letters = mark("Putin and Kim exchange letters");
        hand().move(letters.sign().x(), letters.y());
        assertThat(timeline.view().hovered().get()).isEqualTo(letters.ordinal());
        assertThat(timeline.getCursor()).isEqualTo(Cursor.HAND);
    }

    @Test
    void restingOnAnEventShowsItsWordsAndStanding() {
        Mark letters = mark("Putin and Kim exchange letters");
        hand().move(letters.sign().x(), letters.y());
        for (int i = 0; i < 300 && tip() == null; i++) {
            test.settle();
        }
        assertThat(tip()).isEqualTo("Putin and Kim exchange letters\nafter the visit · Alleged");
        hand().move(letters.sign().x(), picture().lanes().getFirst().box().bottom() - 3);
        assertThat(tip()).isNull();
    }

    @Test
    void largeTextHasRoom() {
        set(() -> timeline.textScaleProperty().set(1.6));
        assertThat(picture().frame().plot().y()).isGreaterThan(60);
        test.picture("timeline-large");
        set(() -> timeline.textScaleProperty().set(1));
    }

    @Test
    void theSelectionShowsItsTiesAndASearchItsHits() {
        set(() -> {
            timeline.pickProperty().set(Pick.of(story.ordinal("Putin and Kim exchange letters")));
            timeline.linksProperty().set(List.of(
                    new Link(story.ordinal("Shoigu in Pyongyang"), story.ordinal("Putin and Kim exchange letters"),
                            RelationKind.BEFORE, 0),
                    new Link(story.ordinal("White House: Wagner delivery"),
                            story.ordinal("Arms delivered to Wagner"), null, 0)));
            timeline.hitsProperty().set(EventSet.of(story.ordinal("Shoigu in Pyongyang"),
                    story.ordinal("Shoigu presses for munitions")));
            timeline.modelProperty().set(story.model(LocalDate.of(2023, 8, 30)));
            timeline.rangeProperty().set(MadeStory.span("2022-10-01", "2023-09-20"));
        });
        assertThat(picture().ties().arrows()).isNotEmpty();
        assertThat(picture().ties().leaders()).isNotEmpty();
        test.picture("timeline-selected");
        set(() -> {
            test.theme().choiceProperty().set(Theme.Choice.DARK);
            timeline.paletteProperty().set(Palette.of(Shade.DARK));
        });
        test.picture("timeline-selected-dark");
        set(() -> test.theme().choiceProperty().set(Theme.Choice.LIGHT));
    }

    @Test
    void aGlideEndsWhereItWasToEnd() {
        set(() -> timeline.reducedMotionProperty().set(false));
        Span target = MadeStory.span("2023-07-01", "2023-08-01");
        set(() -> timeline.actions().show(target));
        for (int i = 0; i < 200 && !target.equals(timeline.rangeProperty().get()); i++) {
            test.settle();
        }
        assertThat(timeline.rangeProperty().get()).isEqualTo(target);
    }

    @Test
    void aTimelineThatIsTakenOutOfItsWindowIsForgotten() {
        WeakReference<Timeline> gone = new WeakReference<>(timeline);
        set(() -> ((BorderPane) test.scene().getRoot()).getChildren().clear());
        timeline = null;
        for (int i = 0; i < 60 && gone.get() != null; i++) {
            System.gc();
            test.settle();
        }
        assertThat(gone.get()).isNull();
    }

    private static String tip() {
        return FxTest.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText()).findFirst().orElse(null));
    }
}
