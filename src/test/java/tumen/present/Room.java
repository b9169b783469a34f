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
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.look.Texts;
import tumen.session.Course;
import tumen.session.Session;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/** The default story in a real store, presented in a window instead of on a whole screen. */
final class Room implements AutoCloseable {

    private static final long PATIENCE = 30_000_000_000L;

    final Workers workers;
    final Session session;
    final Texts texts = new Texts(Locale.ENGLISH);
    final FxTest window;
    final AtomicReference<Boolean> left = new AtomicReference<>(false);
    private final BorderPane content = FxTest.on(BorderPane::new);

    Room(Path folder, double width, double height) throws IOException {
        Path store = folder.resolve("story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        workers = Workers.start(Platform::runLater, thrown -> { });
        Path copies = Files.createDirectories(folder.resolve("copies"));
        Path caches = Files.createDirectories(folder.resolve("caches"));
        session = FxTest.on(() -> new Session(workers, copies, caches, InstantSource.system()));
        window = FxTest.show(width, height, () -> content);
        FxTest.run(() -> session.shelf().open(store, opened ->
                session.lens().look(opened.views().getFirst())));
        until("it is shown", () -> session.shown().answer().get() != null
                && session.shown().answer().get().selected().query().knownAsOf() != null
                && session.reckoning().findings().get() != null);
    }

    /** Presents what is shown just now. */
    void present() {
        FxTest.run(() -> Course.of(session, course -> {
            Lectern lectern = new Presentation(session, texts, window.theme()).lectern(course, true,
                    () -> left.set(true));
            content.setCenter(lectern);
            lectern.requestFocus();
        }));
        until("it is told", () -> content.lookup("#slide-title") != null);
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
