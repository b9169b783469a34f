package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.Source;
import tumen.session.TimeRange;
import tumen.store.StoryWriter;
import tumen.window.Comfort;
import tumen.work.Progress;

/** What was set up comes back as it was left. */
class RestoringTest {

    @TempDir
    private static Path shared;
    private static Path store;
    private static Path other;

    @TempDir
    private Path home;

    @BeforeAll
    static void writeStores() {
        store = shared.resolve("one.sqlite");
        other = shared.resolve("other.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        StoryWriter.write(DefaultStory.called("other"), other, Progress.NONE);
    }

    @BeforeEach
    void makeHome() throws Exception {
        Files.createDirectories(home);
    }

    private OpenProgram open(Locale locale) {
        return OpenProgram.start(home, store, locale, 990, 900);
    }

    @Test
    void aStoryIsFoundAsItWasLeftForAnother() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            // so that nothing is still on its way when the story is left
            open.act(() -> open.program().comfort().motion().set(Comfort.Motion.REDUCED));
            open.act(() -> {
                open.session().lens().choose(Facet.THREAD, Set.of("military"));
                open.session().lens().lanes().set(Lanes.STANDING);
                open.session().focus().select("missile-launch");
            });
            TimeRange range = new TimeRange(1_670_000_000_000L, 1_680_000_000_000L);
            open.act(() -> open.session().lens().range().set(range));
            assertThat(open.session().lens().range().get()).as("the selected event is out of sight").isEqualTo(range);
            open.act(() -> open.session().lens().choose(Facet.STANDING, Set.of("alleged", "acknowledged")));
            assertThat(open.session().lens().range().get()).as("a filter does not lead back to it").isEqualTo(range);
            openStory(open, other);
            assertThat(open.session().lens().filter().get().isEmpty()).isTrue();
            openStory(open, store);
            assertThat(open.session().lens().filter().get().in(Facet.THREAD)).containsExactly("military");
            assertThat(open.session().lens().lanes().get()).isEqualTo(Lanes.STANDING);
            assertThat(open.session().lens().range().get()).isEqualTo(range);
            assertThat(open.session().focus().event().get()).isEqualTo("missile-launch");
        }
    }

    private static void openStory(OpenProgram open, Path file) {
        FxTest.run(() -> open.program().open(file));
        open.await("it is open", () -> open.session().shelf().opened().get().path().equals(file));
        open.settle();
    }

    @Test
    void theTableComesBackWithItsColumnsTheirOrderAndItsSorting() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            open.act(() -> open.program().window().tableShown().set(true));
            open.act(() -> arrange(open.find("table")));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            TableView<?> table = open.find("table");
            assertThat(FxTest.on(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList()))
                    .containsExactly("title", "place", "kind");
            assertThat(FxTest.on(() -> table.getSortOrder().stream().map(by -> by.getId() + " "
                    + by.getSortType()).toList())).containsExactly("kind DESCENDING", "title ASCENDING");
        }
    }

    @Test
    void twoSourcesAreDividedWhereTheyWereLeft() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            SplitPane split = compared(open);
            open.act(() -> split.setDividerPositions(0.7));
            assertThat(FxTest.on(() -> split.getDividerPositions()[0])).isEqualTo(0.7, within(0.03));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            SplitPane split = compared(open);
            assertThat(FxTest.on(() -> split.getDividerPositions()[0])).isEqualTo(0.7, within(0.03));
            assertThat(open.program().window().splits()).containsKeys("rail", "beside", "over");
        }
    }

    /** What divides two sources that lie open together. */
    private static SplitPane compared(OpenProgram open) {
        List<String> ids = open.session().shelf().opened().get().sources().stream().map(Source::id).limit(2).toList();
        open.act(() -> open.session().desk().show(ids.getFirst()));
        open.act(() -> open.session().desk().beside().set(ids.getLast()));
        return open.find("source-split");
    }

    private static <R> void arrange(TableView<R> table) {
        List<String> wanted = List.of("title", "place", "kind");
        List<TableColumn<R, ?>> columns = List.copyOf(table.getColumns());
        columns.forEach(column -> column.setVisible(wanted.contains(column.getId())));
        table.getColumns().setAll(columns.stream().sorted((a, b) -> Integer.compare(
                Math.floorMod(wanted.indexOf(a.getId()), 99), Math.floorMod(wanted.indexOf(b.getId()), 99))).toList());
        TableColumn<R, ?> kind = table.getColumns().get(2);
        kind.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(kind, table.getColumns().get(0)));
    }

    @Test
    void whatChangedComesBackWhereItWasOpen() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.has("findings-pane")).isFalse();
            open.act(() -> open.<MenuButton>find("menu").getItems().stream()
                    .filter(item -> "menu-changes".equals(item.getId())).findFirst().orElseThrow().fire());
            assertThat(open.has("findings-pane")).isTrue();
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.has("findings-pane")).isTrue();
            open.act(() -> open.<Button>find("findings-close").fire());
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.has("findings-pane")).isFalse();
        }
    }

    @Test
    void thePageOfWhatFollowsFromTheClaimsComesBack() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            open.act(() -> open.<MenuButton>find("menu").getItems().stream()
                    .filter(item -> "menu-changes".equals(item.getId())).findFirst().orElseThrow().fire());
            open.act(() -> open.<ToggleButton>find("view-contradictions").fire());
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.<ToggleButton>find("view-contradictions").isSelected()).isTrue();
            open.act(() -> open.<ToggleButton>find("view-days").fire());
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.<ToggleButton>find("view-days").isSelected()).isTrue();
        }
    }

    @Test
    void collapsedLanesAndSectionsComeBack() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            open.act(() -> open.session().lens().collapsed().add("deliveries"));
            open.act(() -> open.<TitledPane>find("facet-actor").setExpanded(false));
            open.act(() -> open.<TitledPane>find("facet-tag").setExpanded(true));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.session().lens().collapsed()).containsExactly("deliveries");
            assertThat(open.program().timeline().collapsed()).containsExactly("deliveries");
            assertThat(open.<TitledPane>find("facet-actor").isExpanded()).isFalse();
            assertThat(open.<TitledPane>find("facet-tag").isExpanded()).isTrue();
            assertThat(open.<TitledPane>find("facet-thread").isExpanded()).isTrue();
        }
    }

    @Test
    void aWindowThatFilledItsScreenKnowsWhereItWasBefore() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            Stage stage = open.program().window().stage();
            open.act(() -> {
                stage.setX(30);
                stage.setY(40);
                stage.setWidth(800);
                stage.setHeight(600);
            });
            open.await("its place is noted", () -> open.program().settings().window().placed()
                    && open.program().settings().window().width() == 800
                    && open.program().settings().window().x() == 30);
            open.act(() -> stage.setMaximized(true));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.program().settings().window().maximised()).isTrue();
            assertThat(open.program().settings().window().x()).isEqualTo(30);
            assertThat(open.program().settings().window().width()).isEqualTo(800);
        }
    }

    @Test
    void aLanguageThatWasNotChosenIsNotRemembered() {
        try (OpenProgram open = open(Locale.FRENCH)) {
            assertThat(open.program().comfort().texts().locale()).isEqualTo(Locale.FRENCH);
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.program().settings().manner().language()).isNull();
            open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.program().settings().manner().language()).isEqualTo("fr");
        }
    }

    @Test
    void aTakenOutWindowComesBackWhereItWasAndFollowsLanguageAndUndo() {
        String id;
        try (OpenProgram open = open(Locale.ENGLISH)) {
            id = open.session().shelf().opened().get().sources().stream().map(Source::id)
                    .filter(source -> !open.session().desk().open().contains(source)).findFirst().orElseThrow();
            open.act(() -> open.session().desk().takeOut(id));
            open.act(() -> {
                Stage out = out();
                out.setX(111);
                out.setY(222);
                out.setWidth(444);
                out.setHeight(333);
            });
            String title = FxTest.on(() -> out().getTitle());
            open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
            assertThat(FxTest.on(() -> out().getTitle())).isNotEqualTo(title);
            ToggleButton leave = FxTest.on(() -> (ToggleButton) out().getScene().lookup("#leave-out"));
            open.act(leave::fire);
            assertThat(open.session().lens().viewpoint().get().without()).containsExactly(id);
            open.act(() -> open.session().edits().undo());
            assertThat(FxTest.on(leave::isSelected)).isFalse();
            open.await("it is noted while all goes on", () -> open.program().settings().stores().values().stream()
                    .anyMatch(view -> view.sources().windows().containsKey(id)
                            && view.sources().windows().get(id).width() == 444));
            open.act(() -> out().setFullScreen(true));
            open.act(() -> out().setFullScreen(false));
            open.act(() -> out().setMaximized(true));
        }
        try (OpenProgram open = open(Locale.ENGLISH)) {
            assertThat(open.session().desk().takenOut()).containsExactly(id);
            assertThat(FxTest.on(() -> List.of(out().getX(), out().getY(), out().getWidth(), out().getHeight())))
                    .containsExactly(111.0, 222.0, 444.0, 333.0);
        }
    }

    private static Stage out() {
        return (Stage) Window.getWindows().stream().filter(Window::isShowing)
                .filter(window -> window.getScene().lookup("#source-out") != null).findFirst().orElseThrow();
    }
}
