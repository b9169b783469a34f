package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.look.FxTest;
import tumen.look.Screens;
import tumen.window.MainWindow;

/** Help, About and the way to the log, as a reader opens them. */
class HelpTest {

    @TempDir
    private Path home;
    private OpenProgram open;

    @BeforeEach
    void open() {
        open = OpenProgram.start(home, Path.of(System.getProperty("tumen.story")), Locale.ENGLISH, 990, 900);
    }

    @AfterEach
    void close() {
        FxTest.run(() -> beside().forEach(Stage::hide));
        open.close();
    }

    private List<Stage> beside() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage stage
                && stage.getOwner() == open.program().window().stage()).map(Stage.class::cast).toList();
    }

    private Scene shown() {
        return FxTest.on(() -> beside().getFirst().getScene());
    }

    private void press(KeyCombination keys) {
        open.act(() -> open.program().window().stage().getScene().getAccelerators().get(keys).run());
    }

    private void choose(String item) {
        open.act(() -> ((MenuButton) open.program().window().stage().getScene().lookup("#menu")).getItems().stream()
                .filter(each -> item.equals(each.getId())).findFirst().map(MenuItem.class::cast).orElseThrow().fire());
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof ScrollPane scroll) {
            collect(scroll.getContent(), all);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static List<Node> in(Node node) {
        List<Node> all = new ArrayList<>();
        collect(node, all);
        return all;
    }

    private static List<String> labels(TabPane tabs, String tab) {
        return in(tabs.getTabs().stream().filter(each -> tab.equals(each.getId())).findFirst().orElseThrow()
                .getContent()).stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void helpHasKeysMarksWordsAndFormatsInBothLanguages() {
        press(new KeyCodeCombination(KeyCode.F1));
        TabPane tabs = (TabPane) shown().getRoot();
        assertThat(FxTest.on(() -> tabs.getTabs().stream().map(tab -> tab.getText()).toList()))
                .containsExactly("Keys", "Marks", "Words", "Formats");
        List<String> english = new ArrayList<>();
        FxTest.run(() -> tabs.getTabs().forEach(tab -> english.addAll(labels(tabs, tab.getId()))));
        for (int i = 0; i < 4; i++) {
            int at = i;
            open.act(() -> tabs.getSelectionModel().select(at));
            Screens.write("help-" + i, FxTest.on(() -> shown().snapshot(null)));
        }
        open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
        assertThat(FxTest.on(() -> tabs.getTabs().stream().map(tab -> tab.getText()).toList()))
                .containsExactly("Touches", "Signes", "Mots", "Formats");
        assertThat(FxTest.on(() -> in(tabs.getTabs().get(1).getContent()).stream()
                .map(Node::getAccessibleText).filter(text -> text != null).collect(Collectors.joining())))
                .contains("Un point creux");
        List<String> french = new ArrayList<>();
        FxTest.run(() -> tabs.getTabs().forEach(tab -> french.addAll(labels(tabs, tab.getId()))));
        assertThat(french).hasSameSizeAs(english).allSatisfy(text -> assertThat(text).isNotBlank());
        Screens.write("help-french", FxTest.on(() -> shown().snapshot(null)));
        FxTest.run(() -> shown().getAccelerators().get(new KeyCodeCombination(KeyCode.ESCAPE)).run());
        assertThat(FxTest.on(() -> beside().isEmpty())).isTrue();
    }

    @Test
    void aNameBeginsBesideTheFirstLineOfWhatItIs() {
        press(new KeyCodeCombination(KeyCode.F1));
        TabPane tabs = (TabPane) shown().getRoot();
        for (int tab : List.of(0, 2, 3)) {
            open.act(() -> tabs.getSelectionModel().select(tab));
            List<Label> cells = FxTest.on(() -> in(tabs.getTabs().get(tab).getContent()).stream()
                    .filter(node -> node instanceof Label && node.getParent() instanceof GridPane)
                    .map(Label.class::cast).toList());
            assertThat(cells).hasSizeGreaterThan(8);
            for (int i = 0; i < cells.size(); i += 2) {
                assertThat(cells.get(i).getLayoutY()).as(cells.get(i).getText())
                        .isEqualTo(cells.get(i + 1).getLayoutY());
            }
        }
    }

    /** Those with Ctrl and a letter, and the F keys; the others are the timeline's, and are tried there. */
    @Test
    void theKeysThatHelpNamesAreTheKeysThatTheWindowHas() {
        press(new KeyCodeCombination(KeyCode.F1));
        Set<String> named = new TreeSet<>();
        FxTest.run(() -> labels((TabPane) shown().getRoot(), "help-keys").forEach(text -> {
            for (String one : text.split("[,;]| or ")) {
                if (one.strip().matches("((Ctrl|Shift) \\+ )*(F\\d+|[A-Z])") && one.strip().length() > 1) {
                    named.add(one.strip().replace(" ", ""));
                }
            }
        }));
        Set<String> had = new TreeSet<>(FxTest.on(() -> accelerators(open.program().window())));
        // what a pane or a window beside does while it has the keyboard
        named.removeAll(Set.of("Ctrl+A", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+W", "F3", "Shift+F3"));
        assertThat(had).containsAll(named);
        had.removeIf(keys -> !keys.matches("((Ctrl|Shift)\\+)*(F\\d+|[A-Z])") || keys.endsWith("F3"));
        assertThat(named).containsAll(had);
    }

    private static Set<String> accelerators(MainWindow window) {
        Scene scene = window.stage().getScene();
        Set<String> keys = new TreeSet<>();
        scene.getAccelerators().keySet().forEach(each -> keys.add(name(each)));
        ((MenuButton) scene.lookup("#menu")).getItems().stream().map(MenuItem::getAccelerator)
                .filter(each -> each != null).forEach(each -> keys.add(name(each)));
        return keys;
    }

    private static String name(KeyCombination keys) {
        String shift = keys.getShift() == KeyCombination.ModifierValue.DOWN ? "Shift+" : "";
        String control = keys.getShortcut() == KeyCombination.ModifierValue.DOWN ? "Ctrl+" : "";
        return control + shift + (keys instanceof KeyCodeCombination code ? code.getCode().getName() : keys.getName());
    }

    @Test
    void eachSampleIsSavedAsItIs() throws IOException {
        press(new KeyCodeCombination(KeyCode.F1));
        TabPane tabs = (TabPane) shown().getRoot();
        List<Hyperlink> links = FxTest.on(() -> in(tabs.getTabs().getLast().getContent()).stream()
                .filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).toList());
        assertThat(links).hasSize(10);
        for (Hyperlink link : links) {
            String name = link.getText().replaceAll("^Save |…$", "");
            Path saved = home.resolve("saved " + name);
            open.answers().next(saved);
            open.act(link::fire);
            try (InputStream sample = MainWindow.class.getResourceAsStream(name)) {
                assertThat(saved).hasBinaryContent(sample.readAllBytes());
            }
        }
    }

    @Test
    void aboutTellsVersionAndLicences() throws IOException {
        choose("menu-about");
        String text = FxTest.on(() -> ((TextArea) shown().lookup("#third-party")).getText());
        assertThat(text.lines().filter(line -> !line.startsWith("#"))).hasSizeGreaterThan(18)
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(3));
        Set<String> libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(14).allSatisfy(name -> assertThat(text).contains(name + " "));
        assertThat(FxTest.on(() -> in(shown().getRoot()).stream().filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText()).toList()))
                .anyMatch(line -> line.matches("Tumen \\d+\\.\\d+\\.\\d+"))
                .anyMatch(line -> line.contains(home.resolve("state").toString()));
        Screens.write("about", FxTest.on(() -> shown().snapshot(null)));
    }

    /**
     * The jars that our module needs, as they are called; an automatic module says that it reads everything. What a
     * library needs to be compiled alone does not travel, and may be there for the tests.
     */
    private static Set<String> libraries() {
        Set<String> names = new TreeSet<>();
        Set<ResolvedModule> seen = new HashSet<>();
        Deque<ResolvedModule> left = new ArrayDeque<>(
                List.of(ModuleLayer.boot().configuration().findModule("tumen").orElseThrow()));
        while (!left.isEmpty()) {
            ResolvedModule module = left.pop();
            if (seen.add(module)) {
                String place = module.reference().location().map(URI::getPath).orElse("");
                if (place.endsWith(".jar")) {
                    names.add(place.substring(place.lastIndexOf('/') + 1).replaceAll("-\\d.*", ""));
                }
                if (!module.reference().descriptor().isAutomatic()) {
                    Set<String> needed = module.reference().descriptor().requires().stream()
                            .filter(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
                            .map(Requires::name).collect(Collectors.toSet());
                    module.reads().stream().filter(read -> needed.contains(read.name())).forEach(left::add);
                }
            }
        }
        names.removeAll(Set.of("slf4j-api"));
        return names;
    }

    @Test
    void theLogIsShownInItsFolder() {
        choose("menu-report");
        assertThat(open.browsed()).containsExactly(home.resolve("state").toUri().toString());
        assertThat(Files.isRegularFile(home.resolve("state/tumen.0.log"))).isTrue();
    }

    @Test
    void aListOfRecentStoresThatIsClearedStaysClear() throws IOException {
        Path other = Files.copy(Path.of(System.getProperty("tumen.story")), home.resolve("other.tumen"));
        open.act(() -> open.program().open(other));
        assertThat(FxTest.on(() -> open.program().comfort().recent().size())).isEqualTo(2);
        FxTest.run(() -> open.program().comfort().recent().clear());
        close();
        open = OpenProgram.start(home, null, Locale.ENGLISH, 990, 900);
        assertThat(FxTest.on(() -> List.copyOf(open.program().comfort().recent()))).containsExactly(other);
    }
}
