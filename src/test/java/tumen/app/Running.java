package tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import tumen.look.FxTest;
import tumen.model.Story;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** The open program with a story of the test's own, and the words that a reader sees in it. */
final class Running implements AutoCloseable {

    final Program program;
    final Session session;
    private final OpenProgram open;

    Running(Path folder, Story story, double width, double height) throws IOException {
        Path store = folder.resolve("story.tumen");
        StoryWriter.write(story, store, Progress.NONE);
        open = OpenProgram.start(Files.createDirectories(folder.resolve("home")), store, Locale.ENGLISH, width, height);
        program = open.program();
        session = open.session();
        until("it is shown", () -> session.reckoning().findings().get() != null);
    }

    /** Waits until something has happened and what follows from it is there. */
    void until(String what, BooleanSupplier happened) {
        open.await(what, happened);
        open.settle();
    }

    void knownAsOf(LocalDate day) {
        FxTest.run(() -> session.lens().knownAsOf(day));
        settled();
    }

    void select(String event) {
        FxTest.run(() -> session.focus().select(event));
        settled();
    }

    void compare(String other) {
        FxTest.run(() -> session.focus().compare(other));
        settled();
    }

    /** Waits until nothing is under way in the background. */
    void settled() {
        open.settle();
    }

    /** The node, or null. */
    Node find(String selector) {
        return FxTest.on(() -> program.window().stage().getScene().lookup(selector));
    }

    /** Fires what the selector finds, as a click does. */
    void press(String selector) {
        Node node = find(selector);
        if (node == null) {
            throw new AssertionError("no node " + selector);
        }
        FxTest.run(() -> ((ButtonBase) node).fire());
        settled();
    }

    /** All words under a node that is in view, one after the other. */
    String words(String selector) {
        return FxTest.on(() -> {
            Node node = program.window().stage().getScene().lookup(selector);
            StringBuilder words = new StringBuilder();
            if (node != null) {
                collect(node, words);
            }
            return words.toString();
        });
    }

    private static void collect(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.append(labeled.getText()).append('\n');
            return;
        }
        if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        } else if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            collect(scroll.getContent(), words);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    void picture(String name) {
        open.picture(name);
    }

    /** What the reader was told of, as sentences. */
    List<String> told() {
        return FxTest.on(() -> session.notices().untold().stream()
                .map(problem -> problem.sentence(Locale.ENGLISH)).toList());
    }

    @Override
    public void close() {
        open.close();
    }
}
