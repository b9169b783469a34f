package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.session.Desk;
import tumen.store.StoryWriter;
import tumen.timeline.layout.Picture;
import tumen.work.Progress;

/** What a reader does from opening the window to coming back to it, with mouse and keyboard alone. */
class ReadersPathTest {

    private static final String SHOIGU = "Shoigu in Pyongyang";
    private static final String LETTERS = "Putin and Kim exchange letters";
    private static final double WIDTH = 990;
    private static final double HEIGHT = 900;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Path store;
    private OpenProgram open;

    @BeforeEach
    void start() {
        store = folder.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        open = OpenProgram.start(folder.resolve("home"), store, Locale.ENGLISH, WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void fromAMarkToItsPassageAndToAnotherEvent() {
        clickLabel(SHOIGU);
        assertThat(open.<Label>find("event-title").getText()).isEqualTo(SHOIGU);

        click(inside("event-claims", ".passage-link"));
        String passage = open.session().focus().passage().get();
        assertThat(passage).isNotNull();
        assertThat(chosen()).as("the passage stands out in its source").isPositive();

        click(inside("event-related", ".hyperlink"));
        assertThat(open.<Label>find("event-title").getText()).isNotEqualTo(SHOIGU);
        robot.push(KeyCode.ESCAPE);
        open.settle();
        assertThat(open.<Label>find("event-title").getText()).isEqualTo(SHOIGU);
    }

    @Test
    void fromAPassageToItsEvents() {
        clickLabel(LETTERS);
        Node marked = FxTest.on(() -> open.find("source-main").lookupAll(".band.cited").stream()
                .filter(ReadersPathTest::inView).findFirst().orElse(null));
        assertThat(marked).as("a passage of something else in view").isNotNull();
        click(marked);
        if (menu() != null) {
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            open.settle();
        }
        assertThat(open.<Label>find("event-title").getText()).isNotEqualTo(LETTERS);
        assertThat(chosen()).as("the passage that was clicked stands out").isPositive();
    }

    @Test
    void aFilterNarrowsAndIsUndone() {
        int all = shown();
        click(inside("facet-thread", ".check-box"));
        assertThat(shown()).isPositive().isLessThan(all);
        assertThat(open.session().lens().filter().get().in(Facet.THREAD)).isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        open.settle();
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void twoSourcesAreComparedAndOneIsTakenOutAndPutBack() {
        clickLabel(SHOIGU);
        Desk desk = open.session().desk();
        click(open.find("compare"));
        MenuItem other = FxTest.on(() -> Objects.requireNonNull(menu()).getItems().stream()
                .filter(item -> item.getId() != null).findFirst().orElseThrow());
        String beside = other.getId().substring("compare-".length());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        open.settle();
        assertThat(desk.beside().get()).isEqualTo(beside);
        assertThat(FxTest.on(() -> open.find("source-beside").lookup("#source-title"))).isNotNull();

        int windows = FxTest.on(() -> Window.getWindows().size());
        String first = desk.active().get();
        click(inside("source-main", "#take-out"));
        assertThat(desk.takenOut()).containsExactly(first);
        assertThat(FxTest.on(() -> Window.getWindows().size())).isEqualTo(windows + 1);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        open.settle();
        assertThat(desk.takenOut()).isEmpty();
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        clickLabel(SHOIGU);
        click(inside("facet-thread", ".check-box"));
        Set<String> threads = open.session().lens().filter().get().in(Facet.THREAD);
        FxTest.run(() -> open.program().timeline().requestFocus());
        robot.push(KeyCode.PLUS);
        open.settle();
        var seen = FxTest.on(() -> open.program().timeline().seen());
        open.close();
        open = OpenProgram.start(folder.resolve("home"), store, Locale.ENGLISH, WIDTH, HEIGHT);
        assertThat(open.session().lens().filter().get().in(Facet.THREAD)).isEqualTo(threads).isNotEmpty();
        assertThat(open.<Label>find("event-title").getText()).isEqualTo(SHOIGU);
        assertThat(FxTest.on(() -> open.program().timeline().seen())).isEqualTo(seen);
    }

    /** Clicks into the words of an event on the timeline. */
    private void clickLabel(String title) {
        Point2D place = FxTest.on(() -> {
            Picture picture = open.program().timeline().pictureProperty().get();
            var box = picture.figures().labels().stream().filter(label -> label.full().startsWith(title))
                    .findFirst().orElseThrow(() -> new AssertionError("no label " + title)).box();
            return open.program().timeline().localToScreen(box.x() + 12, box.y() + box.height() / 2);
        });
        robot.clickOn(place);
        open.settle();
    }

    private void click(Node node) {
        robot.clickOn(node);
        open.settle();
    }

    /** The first node of a selector inside of the node of {@code id}, scrolled into view. */
    private Node inside(String id, String selector) {
        Node found = FxTest.on(() -> open.find(id).lookupAll(selector).stream()
                .filter(Node::isVisible).findFirst().orElse(null));
        assertThat(found).as(selector + " in #" + id).isNotNull();
        if (!FxTest.on(() -> inView(found))) {
            FxTest.run(() -> scrollTo(found));
            open.settle();
        }
        return found;
    }

    /** Turns the scroll bar, since the wheel of the Headless platform does not say where it is. */
    private static void scrollTo(Node node) {
        Node over = node;
        while (!(over instanceof ScrollPane)) {
            over = over.getParent();
        }
        ScrollPane pane = (ScrollPane) over;
        Node content = pane.getContent();
        double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.clamp((top - pane.getViewportBounds().getHeight() / 2) / room, 0, 1));
    }

    private static boolean inView(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        Node over = node;
        while (over.getParent() != null) {
            over = over.getParent();
            if (!over.isVisible()) {
                return false;
            }
            if (over.getClip() != null && !over.localToScene(over.getClip().getBoundsInParent())
                    .contains(bounds.getCenterX(), bounds.getCenterY())) {
                return false;
            }
        }
        return bounds.getHeight() > 0;
    }

    private long chosen() {
        return FxTest.on(() -> open.find("source-main").lookupAll(".band.asked").stream()
                .filter(ReadersPathTest::inView).count());
    }

    private int shown() {
        return open.session().shown().answer().get().selected().total();
    }

    /** The menu that shows, or null. */
    private static ContextMenu menu() {
        return FxTest.on(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(Window::isShowing).findFirst().orElse(null));
    }
}
