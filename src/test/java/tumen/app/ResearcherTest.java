package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Event;
import tumen.model.Facet;
import tumen.model.Hits;
import tumen.model.Source;
import tumen.session.Desk;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** The paths of a researcher through the real window: open, find, select, read, follow, filter, compare, return. */
class ResearcherTest {

    @TempDir
    private static Path shared;
    private static Path store;

    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void writeStore() {
        store = shared.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    @Test
    void fromSearchToAPassageAndOn() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.await("the search is ready", () -> open.session().finder().ready().get());
            robot.push(KeyCode.CONTROL, KeyCode.F);
            TextField field = open.find("search");
            assertThat(field.isFocused()).isTrue();
            robot.write("Choigu");
            open.await("hits", () -> open.session().shown().hits().get() != null
                    && open.session().shown().hits().get().size() > 0);
            open.settle();
            robot.push(KeyCode.ENTER);
            open.await("a found event is selected", () -> open.session().focus().event().get() != null);
            open.settle();
            String found = open.session().focus().event().get();
            robot.push(KeyCode.F3);
            open.settle();
            assertThat(open.session().focus().event().get()).isNotEqualTo(found);

            open.act(() -> open.session().focus().select("letters"));
            Hyperlink passage = FxTest.on(() -> (Hyperlink) open.find("event-claims").lookup(".passage-link"));
            open.act(passage::fire);
            assertThat(open.session().desk().active().get()).isNotNull();
            assertThat(open.session().focus().passage().get()).isNotNull();
            assertThat(open.has("event-related")).isTrue();
            Hyperlink related = FxTest.on(() -> (Hyperlink) open.find("event-related").lookup(".hyperlink"));
            open.act(related::fire);
            assertThat(open.session().focus().event().get()).isNotEqualTo("letters");
            robot.push(KeyCode.ESCAPE);
            open.settle();
        }
    }

    @Test
    void everySpellingFindsTheSameEvents() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.await("the search is ready", () -> open.session().finder().ready().get());
            Set<Object> found = new HashSet<>();
            for (String spelling : new String[] {"Shoigu", "Choigu", "Choïgou", "Шойгу", "쇼이구"}) {
                open.act(() -> open.session().finder().query().set(spelling));
                open.await("hits of " + spelling, () -> open.session().shown().hits().get() != null
                        && open.session().finder().found().get().query().equals(spelling));
                open.settle();
                found.add(FxTest.on(() -> open.session().shown().hits().get()));
            }
            assertThat(found).hasSize(1);
        }
    }

    @Test
    void wordsThatWereFoundInADigestAreSelectedInView() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.await("the search is ready", () -> open.session().finder().ready().get());
            open.act(() -> open.find("search").requestFocus());
            robot.write("Shoigu");
            open.await("a digest", () -> open.session().finder().found().get().hits().counts()
                    .containsKey(Hits.Kind.DIGEST));
            open.settle();
            choose(open, Hits.Kind.DIGEST);
            open.settle();
            Hits.Hit hit = FxTest.on(() -> open.session().desk().sought().get().hit());
            assertThat(FxTest.on(open.session().desk().active()::get)).isEqualTo(hit.id());
            ListView<?> lines = open.find("digest-lines");
            String chosen = FxTest.on(() -> String.valueOf(lines.getSelectionModel().getSelectedItem()));
            assertThat(chosen).contains("number=" + hit.paragraph() + ",").contains("Shoigu");
            Node cell = FxTest.on(() -> lines.lookupAll(".line-cell").stream().map(node -> (ListCell<?>) node)
                    .filter(each -> each.isVisible() && each.isSelected()).findFirst().orElseThrow());
            assertThat(FxTest.on(() -> lines.localToScene(lines.getLayoutBounds()).contains(
                    cell.localToScene(cell.getLayoutBounds())))).as("in view").isTrue();
            open.picture("search-digest");
            open.act(lines::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(FxTest.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Shoigu");
        }
    }

    @Test
    void aPlaceThatWasFoundLeadsToWhatHappenedThere() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.await("the search is ready", () -> open.session().finder().ready().get());
            open.act(() -> open.session().lens().look(open.session().shelf().opened().get().views().getLast()));
            open.act(() -> open.find("search").requestFocus());
            robot.write("Pyongyang");
            open.await("a place", () -> open.session().finder().found().get().hits().counts()
                    .containsKey(Hits.Kind.PLACE));
            open.settle();
            choose(open, Hits.Kind.PLACE);
            String id = open.session().focus().event().get();
            assertThat(id).isNotNull();
            assertThat(open.session().shelf().opened().get().store()).isNotNull();
            assertThat(storyEvent(id).places()).contains("pyongyang");
        }
    }

    private static Event storyEvent(String id) {
        return DefaultStory.read().events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void filterByAThreadAndUndo() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            int all = open.session().shown().answer().get().selected().total();
            CheckBox tick = FxTest.on(() -> (CheckBox) open.find("facet-thread").lookup(".check-box"));
            open.act(tick::fire);
            int fewer = open.session().shown().answer().get().selected().total();
            assertThat(fewer).isLessThan(all).isPositive();
            assertThat(open.session().lens().filter().get().in(Facet.THREAD)).isNotEmpty();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            open.settle();
            assertThat(open.session().shown().answer().get().selected().total()).isEqualTo(all);
        }
    }

    @Test
    void nothingIsKnownBeforeItWasSaid() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.act(() -> open.session().lens().range().set(null));
            open.act(() -> open.session().lens().knownAsOf(LocalDate.of(2022, 12, 21)));
            open.act(() -> open.session().focus().select("wagner-delivery"));
            assertThat(open.has("event-title")).isFalse();
            open.act(() -> open.session().lens().knownAsOf(LocalDate.of(2022, 12, 22)));
            assertThat(open.has("event-title")).isTrue();
            assertThat(open.<Label>find("event-standing").getText()).isEqualTo("Contested");
        }
    }

    @Test
    void comesBackAsItWasLeftAndTheStoreIsAsItWas() throws IOException {
        String before = digest();
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.act(() -> open.session().focus().select("missile-launch"));
            open.act(() -> open.session().lens().choose(Facet.THREAD, Set.of("military")));
            open.act(() -> open.program().window().tableShown().set(true));
            TableView<?> table = open.find("table");
            assertThat(table.getItems()).isNotEmpty();
            int selected = FxTest.on(() -> table.getSelectionModel().getSelectedIndex());
            assertThat(selected).as("the selected event is selected in the table too").isNotNegative();
            open.act(() -> open.session().focus().select("bomber-flight"));
            assertThat(FxTest.on(() -> table.getSelectionModel().getSelectedIndex())).isNotNegative()
                    .isNotEqualTo(selected);
            open.act(() -> open.session().focus().select("missile-launch"));
        }
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            assertThat(open.session().focus().event().get()).isEqualTo("missile-launch");
            assertThat(open.session().lens().filter().get().in(Facet.THREAD)).containsExactly("military");
            assertThat(open.program().window().tableShown().get()).isTrue();
        }
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void twoSourcesLieSideBySideAndOneIsTakenOut() {
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.act(() -> open.session().focus().select("letters"));
            Desk desk = open.session().desk();
            String first = desk.active().get();
            String other = open.session().shelf().opened().get().sources().stream().map(Source::id)
                    .filter(id -> !id.equals(first)).findFirst().orElseThrow();
            open.act(() -> desk.show(other));
            open.act(() -> {
                desk.active().set(first);
                desk.beside().set(other);
            });
            assertThat(FxTest.on(() -> open.find("sources-pane").lookupAll(".split-pane").size())).isPositive();
            int windows = FxTest.on(() -> Window.getWindows().size());
            open.act(() -> desk.takeOut(other));
            assertThat(desk.takenOut()).containsExactly(other);
            assertThat(desk.beside().get()).isNull();
            assertThat(FxTest.on(() -> Window.getWindows().size())).isEqualTo(windows + 1);
            open.act(() -> desk.putBack(other));
            assertThat(desk.takenOut()).isEmpty();
            assertThat(FxTest.on(() -> Window.getWindows().size())).isEqualTo(windows);
        }
    }

    @Test
    void sourcesComeBackAsTheyLay() {
        List<String> ids;
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            open.act(() -> open.session().focus().select("letters"));
            Desk desk = open.session().desk();
            ids = open.session().shelf().opened().get().sources().stream().map(Source::id)
                    .filter(id -> !desk.open().contains(id)).limit(2).toList();
            String first = desk.active().get();
            open.act(() -> {
                desk.show(ids.get(1));
                desk.takeOut(ids.get(1));
                desk.show(first);
                desk.beside().set(ids.get(0));
            });
        }
        try (OpenProgram open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900)) {
            Desk desk = open.session().desk();
            assertThat(desk.beside().get()).isEqualTo(ids.get(0));
            assertThat(desk.takenOut()).containsExactly(ids.get(1));
            assertThat(open.has("source-beside")).isTrue();
            assertThat(FxTest.on(() -> Window.getWindows().stream().filter(Window::isShowing)
                    .filter(window -> window.getScene().lookup("#source-out") != null).count())).isOne();
        }
    }

    @Test
    void whatIsNoStoreIsRefusedInASentence() throws IOException {
        Path wrong = home.resolve("não é?#%.sqlite");
        Files.write(wrong, "no store".getBytes(StandardCharsets.UTF_8));
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), store, Locale.FRENCH, 990, 900)) {
            open.act(() -> open.program().open(wrong));
            open.await("told", () -> !open.session().notices().untold().isEmpty());
            String told = FxTest.on(() -> open.session().notices().untold().getFirst().sentence(Locale.FRENCH));
            assertThat(told).contains(wrong.getFileName().toString());
            assertThat(open.session().shelf().opened().get().path()).isEqualTo(store);
        }
    }

    @Test
    void withNoStoreThereIsNothingToPresent() {
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), home.resolve("none.tumen"), Locale.ENGLISH, 990,
                900)) {
            assertThat(open.session().shelf().opened().get()).isNull();
            assertThat(open.find("present").isDisabled()).isTrue();
            open.act(() -> open.program().open(store));
            open.await("there is", () -> !open.find("present").isDisabled());
        }
    }

    private static String digest() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(store)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Chooses the first hit of a kind in the list under the search. */
    private static void choose(OpenProgram open, Hits.Kind kind) {
        ListView<?> hits = FxTest.on(() -> (ListView<?>) Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#search-hits")).filter(Objects::nonNull).findFirst()
                .orElseThrow());
        int place = FxTest.on(() -> {
            for (int i = 0; i < hits.getItems().size(); i++) {
                if (String.valueOf(hits.getItems().get(i)).contains("hit=Hit[kind=" + kind)) {
                    return i;
                }
            }
            throw new AssertionError("no " + kind + " in " + hits.getItems());
        });
        open.act(() -> {
            hits.requestFocus();
            hits.getSelectionModel().select(place);
            hits.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }
}
