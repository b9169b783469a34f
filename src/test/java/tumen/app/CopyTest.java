package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Claim;
import tumen.model.Source;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** What the reader copies out of the event pane and the source panes of the real window. */
class CopyTest {

    @TempDir
    private Path home;
    private Path store;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void writeStore() {
        store = home.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    private OpenProgram open() {
        return OpenProgram.start(home.resolve("home"), store, Locale.ENGLISH, 990, 900);
    }

    private static String clipboard() {
        return FxTest.on(() -> Clipboard.getSystemClipboard().getString());
    }

    /** Presses the menu key on a node and chooses an item. */
    private static void choose(OpenProgram open, Node node, String id) {
        open.act(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, bounds.getMinX() + 1,
                    bounds.getMinY() + 1, true, new PickResult(node, 1, 1)));
        });
        open.act(() -> {
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast).filter(one -> "copy-menu".equals(one.getId())).findFirst()
                    .orElseThrow();
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
    }

    @Test
    void aStatementIsCopiedAloneAndWithWhereItStands() {
        try (OpenProgram open = open()) {
            open.act(() -> open.session().focus().select("letters"));
            open.await("claims", () -> open.program().window().stage().getScene().lookup(".claim") != null);
            Claim claim = DefaultStory.read().claims().stream().filter(one -> one.event().equals("letters"))
                    .filter(one -> open.has("claim-" + one.id())).findFirst().orElseThrow();
            Node row = open.find("claim-" + claim.id());
            Node passage = FxTest.on(() -> row.lookup(".passage-link"));
            open.act(passage::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.C);
            open.settle();
            assertThat(clipboard()).isEqualTo(claim.statement().in(Locale.ENGLISH));

            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            open.settle();
            String cited = clipboard();
            choose(open, passage, "copy-CITED");
            assertThat(clipboard()).isEqualTo(cited);
            assertThat(clipboard()).contains(claim.statement().in(Locale.ENGLISH)).contains("News18 (PTI), ");
        }
    }

    @Test
    void allWordsOfTheEventPaneAndOfACitationCanBeCopied() {
        try (OpenProgram open = open()) {
            open.act(() -> open.session().focus().select("letters"));
            open.await("claims", () -> open.program().window().stage().getScene().lookup(".claim") != null);
            String title = DefaultStory.read().events().stream().filter(event -> event.id().equals("letters"))
                    .findFirst().orElseThrow().title().in(Locale.ENGLISH);
            Node shown = open.find("event-title");
            choose(open, FxTest.on(() -> shown.lookup(".text")), "copy-TEXT");
            assertThat(clipboard()).isEqualTo(title);
            Node standing = open.find("event-standing");
            choose(open, standing, "copy-TEXT");
            assertThat(clipboard()).isEqualTo(((javafx.scene.control.Label) standing).getText());

            open.act(() -> open.session().desk().show(DefaultStory.ARTICLE));
            Source article = DefaultStory.read().sources().stream()
                    .filter(source -> source.id().equals(DefaultStory.ARTICLE)).findFirst().orElseThrow();
            choose(open, open.find("source-title"), "copy-CITED");
            assertThat(clipboard()).isEqualTo(tumen.session.Citation.of(article, java.util.List.of(),
                    Locale.ENGLISH));
        }
    }

    @Test
    void aSummaryIsCopiedAsOursAndAPassageOnTheWebAsALinkToIt() {
        try (OpenProgram open = open()) {
            open.act(() -> open.session().focus().select("letters"));
            open.act(() -> open.session().desk().show(DefaultStory.ARTICLE));
            ListView<?> lines = open.find("digest-lines");
            open.act(() -> {
                lines.requestFocus();
                lines.getSelectionModel().select(5);
            });
            String summary = DefaultStory.read().sources().stream()
                    .filter(source -> source.id().equals(DefaultStory.ARTICLE)).findFirst().orElseThrow()
                    .digest().get(5).summary().in(Locale.ENGLISH);
            robot.push(KeyCode.CONTROL, KeyCode.C);
            open.settle();
            assertThat(clipboard()).isEqualTo(summary);
            choose(open, lines, "copy-CITED");
            assertThat(clipboard()).startsWith(summary + "\n(Summary of ").contains("paragraph 6");

            Source web = DefaultStory.read().sources().stream()
                    .filter(source -> source.address() != null && source.address().startsWith("https://"))
                    .filter(source -> DefaultStory.read().passages().stream()
                            .anyMatch(one -> one.source().equals(source.id()))).findFirst().orElseThrow();
            open.act(() -> open.session().lens().knownAsOf(null));
            open.act(() -> open.session().desk().show(web.id()));
            open.await("its passages", () -> !lines.getItems().isEmpty());
            open.act(() -> lines.getSelectionModel().select(0));
            choose(open, lines, "copy-LINK");
            assertThat(clipboard()).startsWith(web.address()).contains("#:~:text=");
        }
    }
}
