package tumen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.timeline.Span;
import tumen.window.Comfort;
import tumen.work.Progress;

/** A window at which keys are pressed: the default story, with the table shown, hits found and an event selected. */
abstract class AtTheKeys {

    static final Span SPRING = new Span(1_672_531_200_000L, 1_688_169_600_000L);

    @TempDir
    static Path shared;
    static Path store;

    @TempDir
    Path home;
    OpenProgram open;

    @BeforeAll
    static void story() {
        store = shared.resolve("arms.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    @BeforeEach
    void open() {
        open = OpenProgram.start(home, store, Locale.FRENCH, 990, 900);
        open.act(() -> {
            open.program().comfort().motion().set(Comfort.Motion.REDUCED);
            open.program().window().tableShown().set(true);
        });
        open.await("the search is ready", () -> open.session().finder().ready().get());
        search("Choigu");
        open.act(() -> session().focus().select("letters"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    Session session() {
        return open.session();
    }

    void search(String words) {
        open.act(() -> session().finder().query().set(words));
        open.await("hits", () -> words.isEmpty() == (session().shown().hits().get() == null));
        open.settle();
    }

    void spring() {
        open.act(() -> open.program().timeline().rangeProperty().set(SPRING));
    }

    Span seen() {
        return FxTest.on(open.program().timeline().rangeProperty()::get);
    }

    static double length(Span span) {
        return (double) span.to() - span.from();
    }

    String selected() {
        return FxTest.on(session().focus().event()::get);
    }

    boolean military() {
        return FxTest.on(() -> session().lens().filter().get().in(Facet.THREAD).contains("military"));
    }

    int textSize() {
        return FxTest.on(() -> open.program().comfort().theme().textSizeProperty().get());
    }

    /**
     * Presses keys and lets them go again, the last one being the key that counts. TestFX does the same, but sleeps at
     * each, which took a fifth of a second a time.
     */
    void push(KeyCode... keys) {
        FxTest.run(() -> List.of(keys).forEach(new Robot()::keyPress));
        FxTest.run(() -> List.of(keys).reversed().forEach(new Robot()::keyRelease));
        open.settleSoon();
    }

    Node owner() {
        return FxTest.on(() -> scene().getFocusOwner());
    }

    Scene scene() {
        return open.program().window().stage().getScene();
    }
}
