package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.problem.Problem;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A window that was switched to French reads like one that was opened in French, to the last word and name. */
class LanguageSwitchTest {

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

    @Test
    void everyWordAndNameFollows() throws Exception {
        Set<String> french = words(home.resolve("one"), Locale.FRENCH, false);
        Set<String> switched = words(home.resolve("two"), Locale.ENGLISH, true);
        assertThat(french).as("there is something to be compared").hasSizeGreaterThan(300);
        Set<String> mixed = new TreeSet<>(switched);
        mixed.removeAll(french);
        Set<String> missing = new TreeSet<>(french);
        missing.removeAll(switched);
        assertThat(mixed).as("only after switching; only when opened so: %s", missing).isEmpty();
        assertThat(missing).isEmpty();
    }

    private Set<String> words(Path folder, Locale locale, boolean switching) throws Exception {
        try (OpenProgram open = OpenProgram.start(Files.createDirectories(folder), store, locale, 1440, 900)) {
            lay(open);
            if (switching) {
                open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
            }
            // Asks for the titles of all rows, which come later.
            open.act(() -> rows(open.find("table"), new TreeSet<>()));
            // Which lines are in view depends on when each of its neighbours came.
            open.act(() -> Window.getWindows().forEach(window -> window.getScene().getRoot().lookupAll(".lines")
                    .forEach(list -> ((ListView<?>) list).scrollTo(0))));
            return FxTest.on(() -> {
                Set<String> words = new TreeSet<>();
                collect(open.find("story-title").getScene().getRoot(), "", words);
                for (Window window : List.copyOf(Window.getWindows())) {
                    if (window instanceof Stage stage && stage.isShowing()
                            && stage.getOwner() == open.program().window().stage()) {
                        words.add("window: " + stage.getTitle());
                        collect(stage.getScene().getRoot(), "", words);
                    }
                }
                rows(open.find("table"), words);
                words.add("title: " + open.program().window().stage().getTitle());
                return words.stream().map(word -> word.replace(folder.toString(), "")).collect(Collectors.toSet());
            });
        }
    }

    /** Opens all that can lie open at once. */
    private static void lay(OpenProgram open) {
        open.act(() -> open.session().focus().select("letters"));
        open.act(() -> open.session().focus().compare("missile-launch"));
        open.act(() -> open.program().window().tableShown().set(true));
        List<String> sources = FxTest.on(() -> open.session().shelf().opened().get().sources().stream()
                .map(source -> source.id()).filter(id -> !open.session().desk().open().contains(id)).limit(3).toList());
        open.act(() -> open.session().desk().show(sources.get(0)));
        open.act(() -> open.session().desk().takeOut(sources.get(0)));
        open.act(() -> open.session().desk().beside().set(sources.get(1)));
        open.act(() -> open.session().lens().leaveOut(sources.get(2), true));
        open.act(() -> open.session().lens().choose(Facet.TAG, Set.of()));
        for (String section : List.of("facet-kind", "facet-tag", "counting")) {
            open.act(() -> open.<TitledPane>find(section).setExpanded(true));
        }
        for (String item : List.of("menu-help", "menu-about", "menu-legend", "menu-changes")) {
            open.act(() -> open.<MenuButton>find("menu").getItems().stream().filter(each -> item.equals(each.getId()))
                    .findFirst().orElseThrow().fire());
        }
        open.act(() -> open.session().notices().tell(Problem.of(Problem.Kind.REFUSED,
                tumen.problem.Words.of(tumen.session.Session.class), "unexpected", "a", "b")));
    }

    /** The words of all rows of the table, in the columns that are seen. */
    private static <T> void rows(TableView<T> table, Set<String> words) {
        for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
            table.getItems().forEach(row -> add(words, "table", column.getId(),
                    String.valueOf(column.getCellData(row))));
        }
    }

    private static void collect(Node node, String path, Set<String> words) {
        // Which rows there are depends on where a table stands: what it holds is compared instead.
        if (!node.isVisible() || node instanceof TableRow) {
            return;
        }
        String here = path + "/" + (node.getId() != null ? "#" + node.getId() : node.getClass().getSimpleName());
        add(words, here, "name", node.getAccessibleText());
        add(words, here, "help", node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            add(words, here, "text", labeled.getText());
        } else if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
            add(words, here, "text", text.getText());
        } else if (node instanceof TextInputControl input) {
            add(words, here, "prompt", input.getPromptText());
            add(words, here, "text", input.getText());
        } else if (node instanceof ComboBoxBase<?> box) {
            add(words, here, "prompt", box.getPromptText());
        }
        if (node instanceof MenuButton menu) {
            items(menu.getItems(), here, words);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            collect(scroll.getContent(), here, words);
        } else if (node instanceof TabPane tabs) {
            tabs.getTabs().forEach(tab -> {
                add(words, here, "tab", tab.getText());
                collect(tab.getContent(), here, words);
            });
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, here, words));
        }
    }

    private static void items(List<MenuItem> items, String path, Set<String> words) {
        for (MenuItem item : items) {
            add(words, path, "item", item.getText());
            if (item instanceof Menu menu) {
                items(menu.getItems(), path, words);
            }
        }
    }

    private static void add(Set<String> words, String path, String what, String text) {
        if (text != null && !text.isBlank()) {
            words.add(what + ": " + text + "   " + path.replaceAll(".*(/[^/]*/[^/]*/[^/]*/[^/]*)$", "$1"));
        }
    }
}
