package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.store.StoryWriter;
import tumen.work.Job;
import tumen.work.Progress;

/** A window that is closed while a file is being imported. */
class ClosingTest {

    @TempDir
    private Path home;

    private OpenProgram open(Locale locale) {
        Path store = home.resolve("story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        return OpenProgram.start(home.resolve("home"), store, locale, 990, 700);
    }

    @Test
    void itIsAskedWhetherTheImportIsToGoOn() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            AtomicBoolean over = new AtomicBoolean();
            try (OpenProgram open = open(locale)) {
                Stage stage = open.program().window().stage();
                Job job = FxTest.on(() -> open.session().imports().start("importing", progress -> {
                    while (!progress.cancelled() && !over.get()) {
                        Thread.sleep(5);
                    }
                    return over;
                }, done -> { }, open.session().notices()::tell));
                closeByButton(stage);
                String[] words = locale == Locale.FRENCH ? new String[] {"importation", "Continuer", "Arrêter"}
                        : new String[] {"being imported", "Go on", "Stop it"};
                open.await("it is asked", () -> dialog() != null);
                assertThat(FxTest.on(() -> dialog().getContentText())).contains(words[0]);
                closeByButton(stage);
                answer(words[1]);
                open.await("it is asked no more", () -> dialog() == null);
                assertThat(stage.isShowing()).isTrue();
                assertThat(job.cancelled()).isFalse();

                Platform.runLater(() -> ((MenuButton) stage.getScene().lookup("#menu")).getItems().stream()
                        .filter(item -> "menu-quit".equals(item.getId())).findFirst().orElseThrow().fire());
                open.await("it is asked again", () -> dialog() != null);
                answer(words[2]);
                open.await("it is closed", () -> !stage.isShowing());
            } finally {
                over.set(true);
            }
        }
    }

    @Test
    void nothingIsAskedWhereNothingIsImported() {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            Stage stage = open.program().window().stage();
            AtomicBoolean over = new AtomicBoolean();
            FxTest.on(() -> open.session().workers().start("importing nothing", progress -> {
                while (!progress.cancelled() && !over.get()) {
                    Thread.sleep(5);
                }
                return over;
            }, done -> { }));
            closeByButton(stage);
            open.await("it is closed", () -> !stage.isShowing());
            over.set(true);
        }
    }

    /** Soon, since a question that waits for its answer must not hold up the test. */
    private static void closeByButton(Stage stage) {
        Platform.runLater(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void answer(String begins) {
        FxTest.run(() -> {
            DialogPane pane = dialog();
            ButtonType type = pane.getButtonTypes().stream().filter(each -> each.getText().startsWith(begins))
                    .findFirst().orElseThrow();
            ((Button) pane.lookupButton(type)).fire();
        });
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst().orElse(null);
    }
}
