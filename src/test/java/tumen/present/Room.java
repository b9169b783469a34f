package tumen.present;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.look.Screens;
import tumen.look.Texts;
import tumen.model.Story;
import tumen.session.Course;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/** The default story in a real store, presented in a window instead of on a whole screen. */
final class Room implements AutoCloseable {

    private static final double SCREEN = 990;
    private static final long PATIENCE = 30_000_000_000L;

    final Workers workers;
    final Session session;
    final Texts texts = new Texts(Locale.ENGLISH);
    final FxTest window;
    final AtomicReference<Boolean> left = new AtomicReference<>(false);
    private final BorderPane content = FxTest.on(BorderPane::new);

    Room(Path folder, double width, double height) throws IOException {
        this(folder, DefaultStory.read(), width, height);
    }

    Room(Path folder, Story story, double width, double height) throws IOException {
        Path store = Files.createDirectories(folder).resolve("story.sqlite");
        StoryWriter.write(story, store, Progress.NONE);
        workers = Workers.start(Platform::runLater, thrown -> { });
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path caches = Files.createDirectories(folder.resolve("caches"));
        session = FxTest.on(() -> new Session(workers, copies, caches, InstantSource.system()));
        Pane screen = FxTest.on(() -> new Pane(content) {
            @Override
            protected void layoutChildren() {
                content.resizeRelocate(0, 0, width, height);
            }
        });
        // What reaches beyond the screen in memory cannot be drawn in a window, but in a picture.
        window = FxTest.show(Math.min(width, SCREEN), Math.min(height, SCREEN), () -> screen);
        FxTest.run(() -> session.shelf().open(store, opened ->
                session.lens().look(opened.views().getFirst())));
        until("it is shown", () -> session.shown().answer().get() != null
                && session.shown().answer().get().selected().query().knownAsOf() != null
                && session.reckoning().findings().get() != null);
    }

    /** Presents what is shown just now. */
    void present() {
        FxTest.run(() -> content.setCenter(null));
        FxTest.run(() -> Course.of(session, course -> {
            Lectern lectern = new Presentation(session, texts, window.theme()).lectern(course, true,
                    () -> left.set(true));
            content.setCenter(lectern);
            lectern.requestFocus();
        }));
        until("it is told", () -> content.lookup("#slide-title") != null);
    }

    /** Writes what the whole screen shows to {@code target/screens/NAME.png}. */
    void picture(String name) {
        window.settle();
        Screens.write(name, FxTest.on(() -> content.snapshot(null, null)));
    }

    /** What a screen reader says of the slide. */
    String spoken() {
        return FxTest.on(() -> content.lookup("#presentation").getAccessibleText());
    }

    String text(String selector) {
        return FxTest.on(() -> content.lookup(selector) instanceof Label label ? label.getText() : "");
    }

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

    @Override
    public void close() {
        window.close();
        FxTest.run(session::close);
        workers.close();
    }
}
