package tumen.look;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * A window for a test, dressed in our theme, on JavaFX's Headless platform: the one place that knows TestFX.
 * To be closed by the test. Its screen is 1000 by 1000; a window may be larger but a click may not land beyond.
 */
public final class FxTest implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Stage stage;
    private final FxRobot robot = new FxRobot();
    private final Theme theme;

    private FxTest(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
    }

    /** Starts the toolkit, once for all tests, and loads our fonts. */
    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
        on(Fonts::load);
    }

    /** Shows a window whose content is {@code width} by {@code height} in the light theme. */
    public static FxTest show(double width, double height, Supplier<? extends Parent> content) {
        start();
        FxTest shown = on(() -> {
            Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
            Stage stage = new Stage();
            Scene scene = new Scene(content.get(), width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new FxTest(stage, theme);
        });
        shown.settle();
        return shown;
    }

    /** Runs something on the interface thread and hands on what it gives or throws. */
    public static <T> T on(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return call(work);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Error error -> throw error;
                case RuntimeException known -> throw known;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException(stuck);
        }
    }

    /** Runs something on the interface thread and waits for it. */
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until the panes are filled and two pulses have passed: what was changed has been laid out and drawn. */
    public void settle() {
        for (int i = 0; i < 2; i = on(() -> Pace.fills(scene())) ? 0 : i + 1) {
            CompletableFuture<Void> pulse = new CompletableFuture<>();
            Runnable done = () -> pulse.complete(null);
            run(() -> {
                stage.getScene().addPostLayoutPulseListener(done);
                Platform.requestNextPulse();
            });
            try {
                pulse.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | InterruptedException | TimeoutException stuck) {
                throw new IllegalStateException(stuck);
            }
            run(() -> stage.getScene().removePostLayoutPulseListener(done));
        }
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Theme theme() {
        return theme;
    }

    /** Mouse and keyboard, without modifiers on the mouse: see {@link Hand} for those. */
    public FxRobot robot() {
        return robot;
    }

    /** The node that {@code selector} finds; it must be there. */
    @SuppressWarnings("unchecked")
    public <T extends Node> T find(String selector) {
        return (T) on(() -> {
            Node found = scene().lookup(selector);
            if (found == null) {
                throw new AssertionError("no node " + selector);
            }
            return found;
        });
    }

    /** Presses and lets go keys together, the last one being the key that counts; then waits. */
    public void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Gestures with modifiers on {@code node}, as synthetic events. */
    public Hand hand(Node node) {
        return new Hand(this, node);
    }

    /** Writes what the window shows to {@code target/screens/NAME.png}. */
    public void picture(String name) {
        settle();
        Screens.write(name, on(() -> scene().snapshot(null)));
    }

    @Override
    public void close() {
        run(stage::close);
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
