package tumen.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import tumen.export.PngFile;
import tumen.look.FileDialogs;
import tumen.look.Pace;
import tumen.session.Session;
import tumen.settings.AppFolders;

/** Draws the window as it opens into a picture, in memory, as if the program were started for the first time. */
final class OpeningView {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final Duration SETTLING = Duration.millis(350);

    private OpeningView() {
    }

    /**
     * Draws it. JavaFX must not have been started yet; it is ended afterwards.
     *
     * @throws tumen.problem.ProblemException where the store is refused or the picture cannot be written
     */
    static void draw(Path store, Locale locale, Path picture) {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(ready::countDown);
        Path home = null;
        try {
            ready.await();
            home = Files.createTempDirectory("tumen-first-start");
            PngFile.write(opened(store, locale, home), picture);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Platform.exit();
            Temporary.remove(home);
        }
    }

    private static WritableImage opened(Path store, Locale locale, Path home) {
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Surrounds around = new Surrounds(new AppFolders(home, home, home, home), new FileDialogs(),
                        address -> { }, InstantSource.system(), locale);
                Program program = Program.start(new Stage(), around, locale);
                Easel easel = new Easel(program.window().stage().getScene());
                program.show();
                program.session().notices().untold().addListener((Observable told) ->
                        program.session().notices().untold().stream().findFirst()
                                .ifPresent(problem -> drawn.completeExceptionally(problem.exception())));
                program.open(store);
                settle(program, easel, drawn);
            } catch (RuntimeException failed) {
                drawn.completeExceptionally(failed);
            }
        });
        try {
            return drawn.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** The picture is taken once nothing is under way and nothing asked for is still to come. */
    private static void settle(Program program, Easel easel, CompletableFuture<WritableImage> drawn) {
        PauseTransition pause = new PauseTransition(SETTLING);
        int[] quiet = {0};
        pause.setOnFinished(over -> {
            Session session = program.session();
            boolean idle = session.shown().answer().get() != null && session.workers().running().isEmpty()
                    && session.naming().complete() && !Pace.fills(program.window().stage().getScene());
            quiet[0] = idle ? quiet[0] + 1 : 0;
            // Once more, since what has just ended may have led to more work.
            if (!drawn.isDone() && quiet[0] == 2) {
                drawn.complete(easel.content.snapshot(null, null));
                program.window().stage().hide();
                program.close();
            } else if (!drawn.isDone()) {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    /** Lets the window's content be larger than the screen in memory, which ends at 1000 by 1000. */
    private static final class Easel extends Pane {

        private final Parent content;

        Easel(Scene scene) {
            content = scene.getRoot();
            scene.setRoot(this);
            content.getStyleClass().remove("root");
            getChildren().add(content);
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, WIDTH, HEIGHT);
        }
    }
}
