package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.FxTest;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.model.Story;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/** A reader before the source panes, with a story of their own that lies in a real store. */
final class Reader implements AutoCloseable {

    private static final long PATIENCE = 20_000_000_000L;

    final Workers workers;
    final Session session;
    final Texts texts = new Texts(Locale.ENGLISH);
    final FxTest window;
    final List<String> opened = new ArrayList<>();
    final Path store;
    private final byte[] before;
    private volatile Path answer;

    Reader(Path folder, Story story, double width, double height) throws IOException {
        FxTest.start();
        store = folder.resolve("story.sqlite");
        StoryWriter.write(story, store, Progress.NONE);
        before = Files.readAllBytes(store);
        workers = Workers.start(Platform::runLater, thrown -> { });
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path caches = Files.createDirectories(folder.resolve("caches"));
        session = FxTest.on(() -> new Session(workers, copies, caches, InstantSource.system()));
        FileAsk ask = new FileAsk() {
            @Override
            public Path open(Window owner, String title, Path from, List<Kind> kinds) {
                return answer;
            }

            @Override
            public Path save(Window owner, String title, Path suggested, List<Kind> kinds) {
                return null;
            }
        };
        window = FxTest.show(width, height, () -> new SourcesPane(session, texts,
                new Theme(new SimpleObjectProperty<>(javafx.application.ColorScheme.LIGHT)), ask, opened::add,
                beside -> { }));
        CompletableFuture<Object> open = new CompletableFuture<>();
        FxTest.run(() -> session.shelf().open(store, open::complete));
        until("the story is open", open::isDone);
        until("it is reckoned", () -> session.reckoning().findings().get() != null);
    }

    /** Waits for what comes from the background. */
    void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE;
        while (!FxTest.on(happened::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what + "; told: "
                        + session.notices().untold().stream()
                                .map(problem -> problem.sentence(Locale.ENGLISH)).toList());
            }
            window.settle();
        }
        window.settle();
    }

    void show(String source) {
        FxTest.run(() -> session.desk().show(source));
        until(source + " is shown", () -> title() != null && titleOf(source).equals(title()));
    }

    private String titleOf(String source) {
        var cited = session.shelf().opened().get().source(source);
        return cited.title() == null ? SourcesPane.WORDS.text(Locale.ENGLISH, "untitled",
                Safe.text(cited.publisher())) : cited.title();
    }

    private String title() {
        return window.scene().lookup("#source-main #source-title") instanceof javafx.scene.control.Label label
                ? label.getText() : null;
    }

    void select(String event) {
        FxTest.run(() -> session.focus().select(event));
        window.settle();
    }

    /** Answers the question for a file with {@code file} and attaches it by the button. */
    void attach(Path file) {
        answer = file;
        click("#source-main #leaf-original");
        click("#source-main #attach-original");
    }

    /** Clicks the middle of a node with the mouse. */
    void click(String selector) {
        window.robot().clickOn((Node) window.find(selector));
        window.settle();
    }

    LineList lines(String selector) {
        return window.find(selector);
    }

    /** The passages that stand out in the cells that are in view. */
    Set<String> bands(String list, String level) {
        return FxTest.on(() -> lines(list).lookupAll(".band." + level).stream()
                .filter(Node::isVisible).map(band -> line(band).text()).collect(Collectors.toSet()));
    }

    private static Line line(Node node) {
        Node at = node;
        while (!(at instanceof LineCell cell)) {
            at = at.getParent();
        }
        return cell.getItem();
    }

    /** Clicks the words of a line that is in view, near its start. */
    void clickLine(String list, String text) {
        LineNode line = FxTest.on(() -> lines(list).lookupAll(".line").stream().map(LineNode.class::cast)
                .filter(node -> node.isVisible() && line(node) != null && line(node).text().equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("not in view: " + text)));
        // from elsewhere: at the place of the last click it would be the second of two
        window.robot().moveBy(0, -80).clickOn(FxTest.on(() -> line.lookup(".words").localToScreen(20, 8)));
        window.settle();
    }

    /** Where on the screen a place in the text of a line is that is in view, a little inside the character after it. */
    Point2D place(String list, int line, int at) {
        return FxTest.on(() -> {
            LineCell cell = lines(list).lookupAll(".line-cell").stream().map(LineCell.class::cast)
                    .filter(one -> one.isVisible() && one.holds() && one.getIndex() == line).findFirst()
                    .orElseThrow(() -> new AssertionError("not in view: line " + line));
            Bounds caret = cell.caretAt(at);
            return scene(list).localToScreen(caret.getMinX() + 2, caret.getCenterY());
        });
    }

    private Node scene(String list) {
        return lines(list).getScene().getRoot();
    }

    /** Draws the mouse from one place on the screen to another with the button down, and lets it up. */
    void draw(Point2D from, Point2D to) {
        window.robot().moveTo(from).press(MouseButton.PRIMARY);
        window.robot().moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        window.settle();
    }

    /** The words that are selected in a list. */
    String selected(String list) {
        return FxTest.on(() -> lines(list).selected() == null ? ""
                : lines(list).selected().of(lines(list).getItems()));
    }

    static String clipboard() {
        return FxTest.on(() -> Clipboard.getSystemClipboard().getString());
    }

    Stage taken() {
        return FxTest.on(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> stage != window.stage() && stage.isShowing()
                        && stage.getScene().lookup("#source-out") != null).findFirst().orElse(null));
    }

    /** Whatever was done, the store that was opened is what it was. */
    @Override
    public void close() throws IOException {
        window.close();
        FxTest.run(session::close);
        workers.close();
        assertThat(Files.readAllBytes(store)).as("the opened store").isEqualTo(before);
    }
}
