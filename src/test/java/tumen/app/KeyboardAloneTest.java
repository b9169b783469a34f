package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;

/** Whoever has no mouse reaches all that can be pressed or typed in, sees where the keyboard is, and gets away. */
class KeyboardAloneTest extends AtTheKeys {

    private static final int MOST = 600;
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("focus-visible");

    @Test
    void allThatCanBePressedIsReachedByTheTabKey() {
        open.act(() -> open.session().lens().leaveOut(open.session().shelf().opened().get().sources().getFirst().id(),
                true));
        open.act(() -> open.find("search").requestFocus());
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> unseen = new ArrayList<>();
        Node first = owner();
        for (int press = 0; press < MOST; press++) {
            push(KeyCode.TAB);
            Node now = owner();
            if (!reached.add(now)) {
                break;
            }
            if (!FxTest.on(() -> now.getPseudoClassStates().contains(SEEN) && isInView(now))) {
                unseen.add(told(now));
            }
        }
        assertThat(reached).contains(first);
        assertThat(unseen).as("where the keyboard is, unseen").isEmpty();
        List<String> missing = FxTest.on(() -> {
            List<Node> all = new ArrayList<>();
            collect(open.find("search").getScene().getRoot(), all);
            return all.stream().filter(node -> !reached.contains(node)).map(KeyboardAloneTest::told).toList();
        });
        assertThat(missing).as("never reached").isEmpty();
    }

    /** Whether it lies within the window, and within whatever scrolls round it. */
    private static boolean isInView(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent round = node.getParent(); round != null; round = round.getParent()) {
            if (round.getStyleClass().contains("viewport")
                    && !round.localToScene(round.getLayoutBounds()).intersects(bounds)) {
                return false;
            }
        }
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    /** What can be acted on, without the parts of other controls. */
    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected()
                || node.getId() != null && node.getId().startsWith("close-")) {
            return; // the arrow keys lead to the others of a group, and a tab is closed by a key
        }
        boolean acts = node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof Slider
                || node instanceof TextInputControl || node instanceof ListView<?> || node instanceof TableView<?>
                || node instanceof TitledPane;
        if (acts) {
            all.add(node);
        }
        boolean whole = node instanceof Control && acts && !(node instanceof TitledPane);
        if (!whole && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                + (node.getParent() == null ? "" : node.getParent().getStyleClass() + " #" + node.getParent().getId());
    }

    @Test
    void thePagesOfASourceAreTurnedByTheArrowKeysAndItsTabIsClosedByDelete() {
        ToggleButton notes = open.find("leaf-notes");
        open.act(() -> open.find("leaf-digest").requestFocus());
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        assertThat(owner()).isSameAs(notes);
        push(KeyCode.SPACE);
        assertThat(FxTest.on(notes::isSelected)).isTrue();
        assertThat(open.find("note").isVisible()).isTrue();

        String source = FxTest.on(() -> session().desk().active().get());
        String other = FxTest.on(() -> session().shelf().opened().get().sources().stream()
                .map(one -> one.id()).filter(id -> !id.equals(source)).findFirst().orElseThrow());
        open.act(() -> session().desk().show(other));
        open.act(() -> open.find("tab-" + other).requestFocus());
        push(KeyCode.DELETE);
        assertThat(FxTest.on(() -> List.copyOf(session().desk().open()))).doesNotContain(other);
        assertThat(owner().getId()).startsWith("tab-");
    }

    @Test
    void menusOpenByTheKeyboardAndEscLeavesThem() {
        Set<MenuButton> menus = FxTest.on(() -> open.find("present").getParent().lookupAll(".menu-button").stream()
                .filter(MenuButton.class::isInstance).map(MenuButton.class::cast).filter(menu -> !menu.isDisabled())
                .collect(Collectors.toSet()));
        assertThat(menus).hasSizeGreaterThanOrEqualTo(4);
        for (MenuButton menu : menus) {
            open.act(menu::requestFocus);
            push(KeyCode.SPACE);
            assertThat(FxTest.on(menu::isShowing)).as(menu.getId()).isTrue();
            push(KeyCode.ESCAPE);
            assertThat(FxTest.on(menu::isShowing)).as(menu.getId()).isFalse();
            assertThat(owner()).isSameAs(menu);
        }
    }

    @Test
    void everyWindowThatIsOpenedClosesByEsc() {
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.F5)) {
            long before = windows();
            push(key);
            open.await("it is there", () -> windows() > before);
            push(KeyCode.ESCAPE);
            open.await("it is gone: " + key, () -> windows() == before);
        }
    }

    private static long windows() {
        return FxTest.on(() -> Window.getWindows().stream().filter(Window::isShowing)
                .filter(window -> !(window instanceof ContextMenu)).count());
    }

    @Test
    void aNoticeIsReadPressedAndPutAwayByTheKeyboard() {
        open.act(() -> open.session().notices().tell(tumen.session.News.written(home.resolve("a.png"))));
        Node bar = FxTest.on(() -> scene().getRoot().lookup(".notices"));
        open.await("shown", () -> bar.lookup(".close-button") != null);
        boolean reached = false;
        open.act(() -> open.find("search").requestFocus());
        for (int press = 0; press < MOST && !reached; press++) {
            push(KeyCode.TAB);
            reached = owner().getStyleClass().contains("close-button");
        }
        assertThat(reached).isTrue();
        push(KeyCode.SPACE);
        open.await("away", () -> open.session().notices().news().isEmpty());
    }
}
