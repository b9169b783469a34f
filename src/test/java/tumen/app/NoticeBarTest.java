package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.News;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** The bar says what came last, whether or not the reader has closed what stood there before. */
class NoticeBarTest {

    private static final Words WORDS = Words.of(StoryWriter.class);

    @TempDir
    private Path folder;
    private OpenProgram open;

    @BeforeEach
    void open() throws IOException {
        Path store = folder.resolve("story.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        open = OpenProgram.start(folder.resolve("home"), store, Locale.ENGLISH, 990, 700);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private NotificationPane bar() {
        return (NotificationPane) open.program().window().stage().getScene().lookup(".notices");
    }

    private void says(String part) {
        open.await("the bar says " + part, () -> bar().isShowing() && bar().getText().contains(part));
    }

    private void shut() {
        open.act(() -> ((Button) bar().lookup(".close-button")).fire());
    }

    private void nothingIsLeft() {
        open.await("all was told", () -> open.session().notices().news().isEmpty()
                && open.session().notices().untold().isEmpty());
        open.settle();
        assertThat(FxTest.on(() -> bar().isShowing())).isFalse();
    }

    private void problem(String name) {
        open.act(() -> open.session().notices()
                .tell(Problem.of(Problem.Kind.NOT_FOUND, WORDS, "input.missing", name)));
    }

    private void written(String name) {
        open.act(() -> open.session().notices().tell(News.written(Path.of(name))));
    }

    @Test
    void aProblemIsToldWhileNewsStands() {
        written("first.png");
        says("first.png");
        problem("lost.tumen");
        says("lost.tumen");
        shut();
        says("first.png");
        shut();
        nothingIsLeft();
    }

    @Test
    void newsTakesThePlaceOfNewsOfItsKindAndStandsOverAProblem() {
        problem("lost.tumen");
        says("lost.tumen");
        written("first.png");
        says("first.png");
        written("second.png");
        says("second.png");
        shut();
        says("lost.tumen");
        problem("another.tumen");
        says("another.tumen");
        shut();
        says("lost.tumen");
        shut();
        nothingIsLeft();
    }
}
