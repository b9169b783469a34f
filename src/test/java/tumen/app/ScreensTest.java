package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.model.SavedView;
import tumen.store.StoryWriter;
import tumen.timeline.Framing;
import tumen.timeline.Timeline;
import tumen.work.Progress;

/** The window's main states, each asserted to be what it claims to be and left as a picture to be looked at. */
class ScreensTest {

    private static final String LETTERS = "letters";

    @TempDir
    private static Path shared;
    private static Path store;

    @TempDir
    private Path home;

    @BeforeAll
    static void writeStore() {
        store = shared.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    private OpenProgram open(Locale locale, double width, double height) {
        return OpenProgram.start(home, store, locale, width, height);
    }

    @Test
    void lightAndLetters() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.picture("light");
            open.act(() -> open.session().focus().select(LETTERS));
            assertThat(open.<Label>find("event-title").getText()).contains("letters");
            open.picture("letters-selected");
        }
    }

    /** As narrow as a window may be, and at the largest text: the last button of the toolbar stays within reach. */
    @Test
    void least() {
        try (OpenProgram open = open(Locale.FRENCH, 760, 560)) {
            menuIsWhole(open);
            undatedIsWhole(open);
            open.picture("least-french");
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            menuIsWhole(open);
            countIsBesideTheAxis(open);
            open.picture("least-french-text-160");
        }
        try (OpenProgram open = open(Locale.ENGLISH, 1024, 700)) {
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            menuIsWhole(open);
            undatedIsWhole(open);
            open.picture("least-text-160");
        }
    }

    /** In the largest text and a small window: no name is broken, and what there is no room for is cut at its end. */
    @Test
    void leastFrenchInLargeText() {
        try (OpenProgram open = open(Locale.FRENCH, 990, 700)) {
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            open.act(() -> open.session().focus().select(LETTERS));
            Label when = FxTest.on(() -> (Label) open.find("event-pane").lookup(".event-row-name"));
            assertThat(when.getText()).isEqualTo("Quand");
            assertThat(when.getHeight()).as("in one line").isLessThan(2 * when.getFont().getSize());
            Node sources = open.find("sources-pane");
            Node title = open.find("source-title");
            Node tabs = FxTest.on(() -> sources.lookup(".source-tabs"));
            assertThat(FxTest.on(() -> title.localToScene(title.getLayoutBounds()).getMinY()))
                    .isGreaterThanOrEqualTo(FxTest.on(() -> tabs.localToScene(tabs.getLayoutBounds()).getMaxY()));
            open.picture("least-french-160");
        }
    }

    private static void undatedIsWhole(OpenProgram open) {
        open.await("the undated events are within their tray", () -> {
            Parent tray = open.find("undated");
            return tray.getBoundsInParent().getMinX() >= 0 && tray.lookupAll(".hyperlink").stream().allMatch(link ->
                    tray.localToScene(tray.getLayoutBounds()).contains(link.localToScene(link.getLayoutBounds())));
        });
    }

    /** The axis has the day as of which things are known. */
    private static void countIsBesideTheAxis(OpenProgram open) {
        Timeline timeline = open.program().timeline();
        Button count = FxTest.on(() -> (Button) timeline.lookup(".undated-mark"));
        assertThat(FxTest.on(() -> count.getBoundsInParent().getMaxX())).isLessThanOrEqualTo(FxTest.on(
                () -> Framing.gutter(timeline.getWidth(), timeline.textScaleProperty().get())));
        assertThat(FxTest.on(() -> count.prefWidth(-1))).as("whole").isLessThanOrEqualTo(count.getWidth());
        assertThat(count.getText()).startsWith("2");
        assertThat(count.getAccessibleText()).isEqualTo("2 sans date");
    }

    private static void menuIsWhole(OpenProgram open) {
        open.await("the menu is within the toolbar", () -> {
            Node menu = open.find("menu");
            return menu.getBoundsInParent().getMaxX() < menu.getParent().getLayoutBounds().getWidth();
        });
    }

    @Test
    void dark() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.program().comfort().theme().choiceProperty().set(Theme.Choice.DARK));
            open.act(() -> open.session().focus().select(LETTERS));
            assertThat(open.program().comfort().theme().paletteProperty().get().shade().name()).isEqualTo("DARK");
            open.picture("dark");
        }
    }

    @Test
    void french() {
        try (OpenProgram open = open(Locale.FRENCH, 1440, 900)) {
            open.act(() -> open.session().focus().select(LETTERS));
            assertThat(open.<Label>find("event-title").getText()).contains("lettres");
            open.picture("french");
        }
    }

    @Test
    void table() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.program().window().tableShown().set(true));
            TableView<?> table = open.find("table");
            assertThat(table.getItems()).hasSize(open.session().shown().answer().get().selected().total());
            open.picture("table");
        }
    }

    @Test
    void searchHits() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.await("the search is ready", () -> open.session().finder().ready().get());
            open.act(() -> open.session().finder().query().set("Шойгу"));
            open.await("hits", () -> open.session().shown().hits().get() != null);
            assertThat(open.session().shown().hits().get().size()).isPositive();
            open.picture("search-hits");
        }
    }

    @Test
    void smallWindow() {
        try (OpenProgram open = open(Locale.ENGLISH, 1024, 700)) {
            open.picture("small");
            open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
            assertThat(((DatePicker) FxTest.on(() -> open.find("story-title").getParent().lookup(".date-picker")))
                    .getEditor().getText()).contains("août");
            open.picture("small-french");
        }
    }

    @Test
    void record() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            SavedView record = open.session().shelf().opened().get().views().stream()
                    .filter(view -> view.id().equals("record")).findFirst().orElseThrow();
            open.act(() -> open.session().lens().look(record));
            assertThat(open.session().shown().answer().get().selected().total())
                    .isEqualTo(open.session().shown().answer().get().selected().index().size());
            open.picture("record");
        }
    }

    @Test
    void largeText() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            open.act(() -> open.session().focus().select(LETTERS));
            open.picture("text-160");
        }
    }

    @Test
    void originalAttached() {
        Path seed = Path.of(System.getProperty("tumen.seed", "../shared/seed"));
        Assumptions.assumeTrue(Files.isDirectory(seed),
                "the article is not part of the project and does not lie in " + seed);
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.session().focus().select(LETTERS));
            open.act(open.<ToggleButton>find("leaf-original")::fire);
            open.answers().next(seed.resolve("article.fr.txt"));
            open.act(open.<Button>find("attach-original")::fire);
            open.await("it is attached", () -> open.has("matches"));
            String told = FxTest.on(() -> open.find("matches").lookupAll(".chip").stream()
                    .map(chip -> ((Labeled) chip).getText()).collect(Collectors.joining()));
            assertThat(told).as("every passage of the article, each exact").isEqualTo("51 exact");
            open.picture("original-attached");
            open.act(() -> open.program().comfort().theme().choiceProperty().set(Theme.Choice.DARK));
            open.picture("original-attached-dark");
        }
    }

    @Test
    void undeterminedOrder() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.session().focus().select(LETTERS));
            open.act(() -> open.session().focus().compare("second-delegation"));
            assertThat(open.session().focus().second().get()).isEqualTo("second-delegation");
            open.picture("two-events");
        }
    }

    @Test
    void twoSourcesSideBySide() {
        try (OpenProgram open = open(Locale.ENGLISH, 1440, 900)) {
            open.act(() -> open.session().focus().select(LETTERS));
            compare(open);
            open.picture("two-sources");
        }
    }

    /** Shows another source beside the one that is shown. */
    private static void compare(OpenProgram open) {
        String other = open.session().shelf().opened().get().sources().stream().map(source -> source.id())
                .filter(id -> !id.equals(open.session().desk().active().get())).findFirst().orElseThrow();
        String first = open.session().desk().active().get();
        open.act(() -> open.session().desk().show(other));
        open.act(() -> {
            open.session().desk().active().set(first);
            open.session().desk().beside().set(other);
        });
    }

    /** How much of a node's height is seen in what it lies in. */
    private static double seen(Node node, Node within) {
        return FxTest.on(() -> {
            Bounds here = node.localToScene(node.getLayoutBounds());
            Bounds all = within.localToScene(within.getLayoutBounds());
            return Math.min(here.getMaxY(), all.getMaxY()) - Math.max(here.getMinY(), all.getMinY());
        });
    }

    /** However small the window and large the text: of each page something is seen, and the head can be read. */
    @Test
    void twoSourcesInASmallWindowAndLargeText() {
        try (OpenProgram open = open(Locale.FRENCH, 1024, 700)) {
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            open.act(() -> open.session().focus().select(LETTERS));
            compare(open);
            open.picture("two-sources-french-text-160");
            Node split = open.find("source-split");
            for (String view : List.of("source-main", "source-beside")) {
                Parent source = open.find(view);
                Node lines = FxTest.on(() -> source.lookup("#digest-lines"));
                Label title = FxTest.on(() -> (Label) source.lookup("#source-title"));
                double size = FxTest.on(() -> title.getFont().getSize());
                assertThat(seen(lines, split)).as("lines of the page in %s", view).isGreaterThan(1.8 * size);
                assertThat(seen(title, split)).as("title in %s", view).isGreaterThan(size);
                assertThat(FxTest.on(() -> source.lookup(".head-scroll"))).as("what leads to the rest").isNotNull();
            }
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(80));
            assertThat(FxTest.on(() -> open.find("source-main").lookup(".head-scroll"))).isNull();
        }
    }
}
