package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.model.Facet;

/** The keys of the window work wherever in it the keyboard is; what has the keyboard keeps its own. */
class KeysTest extends AtTheKeys {

    /** Parts whose own keys leave the timeline's alone. */
    private static final List<String> PARTS = List.of(".timeline", ".overview", "#filter-pane", "#undated",
            "#event-pane", "#sources-pane", "#table", "#menu");

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
    void whatIsCopiedOutOfATextIsNotReplacedByWhatWasAskedForBefore() {
        TextField field = open.find("search");
        for (KeyCode copying : List.of(KeyCode.C, KeyCode.X, KeyCode.INSERT)) {
            CountDownLatch slow = new CountDownLatch(1);
            List<String> late = new CopyOnWriteArrayList<>();
            search("Shoigu");
            FxTest.run(() -> {
                session().copying().later(progress -> {
                    slow.await();
                    return "from before";
                }).accept(late::add);
                field.requestFocus();
                field.selectAll();
                field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", copying, false, true, false, false));
            });
            slow.countDown();
            open.settle();
            assertThat(late).as("%s", copying).isEmpty();
            assertThat(FxTest.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Shoigu");
        }
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

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(60_000.0);
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

    private Node node(String selector) {
        return FxTest.on(() -> scene().getRoot().lookup(selector));
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
