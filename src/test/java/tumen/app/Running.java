package tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import tumen.look.FileDialogs;
import tumen.look.FxTest;
import tumen.look.Screens;
import tumen.look.Theme;
import tumen.model.Story;
import tumen.session.Session;
import tumen.settings.AppFolders;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** The whole program in its own window, started for the first time, with a story open. */
final class Running implements AutoCloseable {

    private static final long PATIENCE = 30_000_000_000L;

    final Program program;
    final Session session;

    Running(Path folder, Story story, double width, double height) throws IOException {
        FxTest.start();
        Path store = folder.resolve("story.tumen");
        StoryWriter.write(story, store, Progress.NONE);
        Path home = Files.createDirectories(folder.resolve("home"));
        program = FxTest.on(() -> {
            Program started = Program.start(new Stage(), new Surrounds(new AppFolders(home, home, home, home),
                    new FileDialogs(), address -> { }, InstantSource.system(), Locale.ENGLISH), Locale.ENGLISH);
            started.comfort().theme().choiceProperty().set(Theme.Choice.LIGHT);
            // The screen in memory is smaller than that: the window keeps within it, its content does not.
            var scene = started.window().stage().getScene();
            var content = scene.getRoot();
            scene.setRoot(new Pane() {
                @Override
                protected void layoutChildren() {
                    content.resizeRelocate(0, 0, width, height);
                }
            });
            content.getStyleClass().remove("root");
            ((Pane) scene.getRoot()).getChildren().add(content);
            started.window().stage().setWidth(900);
            started.window().stage().setHeight(900);
            started.show();
            started.open(store);
            return started;
        });
        session = program.session();
        until("it is shown", () -> session.shown().answer().get() != null
                && session.reckoning().findings().get() != null);
    }

    /** Waits for what comes from the background, and until it is laid out. */
    void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE;
        while (!FxTest.on(happened::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what + "; told: " + session.notices().untold()
                        .stream().map(problem -> problem.sentence(Locale.ENGLISH)).toList());
            }
            pulse();
        }
        pulse();
        pulse();
    }

    private void pulse() {
        CompletableFuture<Void> pulse = new CompletableFuture<>();
        Runnable done = () -> pulse.complete(null);
        var scene = program.window().stage().getScene();
        FxTest.run(() -> {
            scene.addPostLayoutPulseListener(done);
            Platform.requestNextPulse();
        });
        try {
            pulse.get(30, TimeUnit.SECONDS);
        } catch (Exception stuck) {
            throw new IllegalStateException(stuck);
        }
        FxTest.run(() -> scene.removePostLayoutPulseListener(done));
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
        pulse();
        until("all work is done", () -> session.workers().running().isEmpty());
        until("all work is done", () -> session.workers().running().isEmpty());
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
        settled();
        Screens.write(name, FxTest.on(() -> program.window().stage().getScene().getRoot().getChildrenUnmodifiable().getFirst()
                .snapshot(null, null)));
    }

    /** What the reader was told of, as sentences. */
    List<String> told() {
        return FxTest.on(() -> session.notices().untold().stream()
                .map(problem -> problem.sentence(Locale.ENGLISH)).toList());
    }

    @Override
    public void close() {
        FxTest.run(() -> {
            program.window().stage().hide();
            program.close();
        });
    }
}
