package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.timeline.Span;
import tumen.window.Comfort;
import tumen.work.Progress;

/** The keys of the window work wherever in it the keyboard is; what has the keyboard keeps its own. */
class KeysTest {

    /** Parts whose own keys leave the timeline's alone. */
    private static final List<String> PARTS = List.of(".timeline", ".overview", "#filter-pane", "#undated",
            "#event-pane", "#sources-pane", "#table", "#menu");
    private static final Span SPRING = new Span(1_672_531_200_000L, 1_688_169_600_000L);

    @TempDir
    private static Path shared;
    private static Path store;

    @TempDir
    private Path home;
    private final FxRobot robot = new FxRobot();
    private OpenProgram open;

    @BeforeAll
    static void story() {
        store = shared.resolve("arms.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    @BeforeEach
    void open() {
        open = OpenProgram.start(home, store, Locale.FRENCH, 990, 900);
        open.act(() -> {
            open.program().comfort().motion().set(Comfort.Motion.REDUCED);
            open.program().window().tableShown().set(true);
        });
        open.await("the search is ready", () -> open.session().finder().ready().get());
        search("Choigu");
        open.act(() -> session().focus().select("letters"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theTextIsMadeLargerAndSmaller() {
        for (String part : PARTS) {
            enter(part);
            for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
                push(KeyCode.CONTROL, KeyCode.SHIFT, plus);
                assertThat(textSize()).as("%s in %s", plus, part).isGreaterThan(100);
                push(KeyCode.CONTROL, KeyCode.SHIFT, plus == KeyCode.ADD ? KeyCode.SUBTRACT : KeyCode.MINUS);
                assertThat(textSize()).as("%s in %s, and back", plus, part).isEqualTo(100);
            }
        }
    }

    @Test
    void theTimelineIsZoomedFitAndShownWhole() {
        for (String part : PARTS) {
            enter(part);
            spring();
            for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
                push(plus);
                assertThat(length(seen())).as("%s in %s", plus, part).isLessThan(length(SPRING));
                push(plus == KeyCode.ADD ? KeyCode.SUBTRACT : KeyCode.MINUS);
                assertThat(length(seen())).as("%s in %s, and back", plus, part).isEqualTo(length(SPRING), within());
            }
            push(KeyCode.CONTROL, KeyCode.PLUS);
            assertThat(length(seen())).as("Ctrl and plus in %s", part).isLessThan(length(SPRING));
            push(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(seen()).as("Ctrl+0 in %s", part).isNull();
            push(KeyCode.F);
            assertThat(seen()).as("F in %s", part).isNotNull();
            if (!part.equals("#table")) {
                push(KeyCode.HOME);
                assertThat(seen()).as("Home in %s", part).isNull();
            }
        }
    }

    @Test
    void minusAndZeroLieElsewhereOnAFrenchKeyboard() {
        spring();
        enter(".timeline");
        press(KeyCode.DIGIT6, "-", false);
        assertThat(length(seen())).isGreaterThan(length(SPRING));
        press(KeyCode.EQUALS, "=", false);
        assertThat(length(seen())).isEqualTo(length(SPRING), within());
        press(KeyCode.UNDEFINED, "à", true);
        assertThat(seen()).isNull();
        press(KeyCode.DIGIT6, "6", false);
        assertThat(seen()).isNull();
    }

    @Test
    void theHitsAreWalkedAndWhatWasDoneIsUndone() {
        for (String part : PARTS) {
            open.act(() -> session().focus().select("letters"));
            enter(part);
            push(KeyCode.F3);
            String found = selected();
            assertThat(found).as("F3 in %s", part).isNotEqualTo("letters");
            push(KeyCode.F3);
            assertThat(selected()).as("F3 again in %s", part).isNotEqualTo(found);
            push(KeyCode.SHIFT, KeyCode.F3);
            assertThat(selected()).as("Shift+F3 in %s", part).isEqualTo(found);
            push(KeyCode.ESCAPE);
            assertThat(selected()).as("Escape in %s", part).isNotEqualTo(found);

            open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
            enter(part);
            push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(military()).as("Ctrl+Z in %s", part).isFalse();
            push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(military()).as("Ctrl+Y in %s", part).isTrue();
            push(KeyCode.CONTROL, KeyCode.Z);
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(military()).as("Ctrl+Shift+Z in %s", part).isTrue();
            open.act(() -> session().lens().clearFilter());
        }
    }

    @Test
    void enterReadsOnce() {
        for (String part : List.of(".timeline", ".overview", "#table")) {
            enter(part);
            long asked = FxTest.on(() -> session().focus().asked().get());
            push(KeyCode.ENTER);
            open.await("read from " + part, () -> session().focus().asked().get() > asked);
            open.settle();
            assertThat(FxTest.on(() -> session().focus().asked().get())).as(part).isEqualTo(asked + 1);
        }
    }

    @Test
    void aTextKeepsItsOwnKeys() {
        open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
        spring();
        TextField field = open.find("search");
        search("");
        open.act(field::requestFocus);
        push(KeyCode.F);
        push(KeyCode.G);
        push(KeyCode.MINUS);
        assertThat(field.getText()).isEqualTo("fg-");
        push(KeyCode.HOME);
        assertThat(FxTest.on(field::getCaretPosition)).isZero();
        push(KeyCode.RIGHT);
        assertThat(FxTest.on(field::getCaretPosition)).isOne();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field.getText()).isNotEqualTo("fg-");
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(field.getText()).isEqualTo("fg-");
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(field.getText()).isEqualTo("fg-");
        for (int i = 0; i < 6; i++) {
            push(KeyCode.CONTROL, KeyCode.Z);
        }
        for (int i = 0; i < 6; i++) {
            push(KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(military()).as("nothing but the text was undone").isTrue();
        assertThat(seen()).isEqualTo(SPRING);
        assertThat(selected()).isEqualTo("letters");
    }

    @Test
    void escapeStepsOutOfTheSearchAndBack() {
        TextField field = open.find("search");
        open.act(field::requestFocus);
        push(KeyCode.ESCAPE);
        assertThat(field.getText()).as("the list goes first").isEqualTo("Choigu");
        push(KeyCode.ESCAPE);
        assertThat(field.getText()).as("then what was typed").isEmpty();
        assertThat(selected()).isEqualTo("letters");
        push(KeyCode.ESCAPE);
        assertThat(owner()).as("then the field is left").isSameAs(node(".timeline"));
        assertThat(selected()).isEqualTo("letters");
        push(KeyCode.ESCAPE);
        assertThat(selected()).isNotEqualTo("letters");
    }

    @Test
    void theListOfHitsIsEnteredAndLeft() {
        TextField field = open.find("search");
        open.act(field::requestFocus);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ESCAPE);
        assertThat(field.getText()).as("Escape closes the list only").isEqualTo("Choigu");
        push(KeyCode.END);
        push(KeyCode.BACK_SPACE);
        assertThat(field.getText()).as("the keys are the field's again").isEqualTo("Choig");
        push(KeyCode.DOWN);
        push(KeyCode.TAB);
        assertThat(owner()).as("Tab leaves the list").isNotSameAs(field);
    }

    @Test
    void sixWalksThroughThePanesAndBack() {
        enter("#filter-pane");
        List<String> way = List.of(".timeline", "#undated", ".overview", "#table", "#event-pane", "#sources-pane");
        for (String part : way) {
            push(KeyCode.F6);
            assertThat(owner()).as(part).satisfies(node -> assertThat(isIn(node, node(part))).isTrue());
        }
        push(KeyCode.F6);
        for (String part : way.reversed()) {
            push(KeyCode.SHIFT, KeyCode.F6);
            assertThat(owner()).as(part).satisfies(node -> assertThat(isIn(node, node(part))).isTrue());
        }
    }

    @Test
    void theyWorkInAWindowBesideToo() {
        String source = FxTest.on(() -> session().desk().active().get());
        open.act(() -> session().desk().takeOut(source));
        open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
        // what is typed in elsewhere is none of its concern
        open.act(() -> open.<TextField>find("search").requestFocus());
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).as("Ctrl+Z").isFalse();
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(military()).as("Ctrl+Y").isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(military()).as("Ctrl+Shift+Z").isTrue();
        open.act(() -> session().lens().clearFilter());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
        assertThat(textSize()).isGreaterThan(100);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        spring();
        push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(length(seen())).isLessThan(length(SPRING));
        push(KeyCode.F3);
        assertThat(selected()).as("F3").isNotEqualTo("letters");
        push(KeyCode.F11);
        assertThat(FxTest.on(() -> beside().isFullScreen())).as("F11 is the window's own").isTrue();
        assertThat(FxTest.on(() -> open.program().window().stage().isFullScreen())).isFalse();
        push(KeyCode.F11);
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(FxTest.on(() -> open.program().window().tableShown().get())).as("Ctrl+T").isFalse();
        push(KeyCode.F5);
        open.await("F5 presents", () -> Window.getWindows().size() > 2);
        push(KeyCode.ESCAPE);
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.F);
        assertThat(FxTest.on(() -> open.program().window().stage().isFocused())).as("Ctrl+F").isTrue();
        assertThat(owner()).isSameAs(open.<Node>find("search"));
        enterBeside("#digest-lines");
        push(KeyCode.F6);
        assertThat(FxTest.on(() -> open.program().window().stage().isFocused())).as("F6").isTrue();
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.C);
        push(KeyCode.ESCAPE);
        assertThat(FxTest.on(() -> session().desk().takenOut())).as("Escape").isEmpty();
        assertThat(FxTest.on(session().desk().active()::get)).isEqualTo(source);
    }

    @Test
    void aNoteBesideKeepsItsOwnKeys() {
        String source = FxTest.on(() -> session().desk().active().get());
        open.act(() -> session().desk().takeOut(source));
        open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
        spring();
        open.act(() -> ((ToggleButton) beside().getScene().lookup("#leaf-notes")).fire());
        enterBeside("#note");
        push(KeyCode.F);
        push(KeyCode.MINUS);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).isTrue();
        assertThat(seen()).isEqualTo(SPRING);
        push(KeyCode.ESCAPE);
        assertThat(FxTest.on(() -> session().desk().takenOut())).as("first it leaves the text").isNotEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).isFalse();
        push(KeyCode.CONTROL, KeyCode.W);
        assertThat(FxTest.on(() -> session().desk().takenOut())).isEmpty();
    }

    private static Stage beside() {
        return (Stage) Window.getWindows().stream().filter(window -> window.getScene().lookup("#source-out") != null)
                .findFirst().orElseThrow();
    }

    private void enterBeside(String part) {
        open.await("it is there", () -> beside().getScene().lookup(part) != null);
        open.act(() -> {
            beside().requestFocus();
            beside().getScene().lookup(part).requestFocus();
        });
    }

    private Session session() {
        return open.session();
    }

    private void search(String words) {
        open.act(() -> session().finder().query().set(words));
        open.await("hits", () -> words.isEmpty() == (session().shown().hits().get() == null));
        open.settle();
    }

    private void spring() {
        open.act(() -> open.program().timeline().rangeProperty().set(SPRING));
    }

    private Span seen() {
        return FxTest.on(open.program().timeline().rangeProperty()::get);
    }

    private static double length(Span span) {
        return (double) span.to() - span.from();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(60_000.0);
    }

    private String selected() {
        return FxTest.on(session().focus().event()::get);
    }

    private boolean military() {
        return FxTest.on(() -> session().lens().filter().get().in(Facet.THREAD).contains("military"));
    }

    private int textSize() {
        return FxTest.on(() -> open.program().comfort().theme().textSizeProperty().get());
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        open.settle();
    }

    /** A key as another keyboard sends it. */
    private void press(KeyCode code, String text, boolean control) {
        open.act(() -> owner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false,
                false)));
    }

    private void enter(String part) {
        open.act(() -> {
            Node first = first(node(part));
            assertThat(first).as("what takes the keyboard in %s", part).isNotNull();
            first.requestFocus();
        });
    }

    private Node owner() {
        return FxTest.on(() -> scene().getFocusOwner());
    }

    private Node node(String selector) {
        return FxTest.on(() -> scene().getRoot().lookup(selector));
    }

    private Scene scene() {
        return open.program().window().stage().getScene();
    }

    private static boolean isIn(Node node, Node part) {
        Node up = node;
        while (up != null && up != part) {
            up = up.getParent();
        }
        return up != null;
    }

    private static Node first(Node pane) {
        if (!pane.isVisible() || pane.isFocusTraversable()) {
            return pane.isVisible() ? pane : null;
        }
        return pane instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(KeysTest::first)
                .filter(found -> found != null).findFirst().orElse(null) : null;
    }
}
