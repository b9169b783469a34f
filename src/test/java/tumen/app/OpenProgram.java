package tumen.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.FxTest;
import tumen.look.Pace;
import tumen.look.Screens;
import tumen.session.Session;
import tumen.settings.AppFolders;
import tumen.timeline.Span;

/**
 * The real program with its real window, in memory, in a home of its own. Its content may be larger than the
 * screen in memory; what lies beyond cannot be clicked, but can be seen in a picture.
 */
final class OpenProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 40;
    private static final int LOOK_SOON_MILLIS = 12;
    /** The screen in memory is 1000 by 1000, and a window that reaches beyond it cannot be drawn. */
    private static final double SCREEN = 990;

    /** Answers in the reader's place. */
    static final class Answers implements FileAsk {

        final Deque<Path> next = new ArrayDeque<>();
        /** The kinds of file that the last file was asked for among. */
        List<Kind> kinds = List.of();

        void next(Path file) {
            next.add(file);
        }

        @Override
        public Path open(Window owner, String title, Path folder, List<Kind> kinds) {
            this.kinds = kinds;
            return next.poll();
        }

        @Override
        public Path save(Window owner, String title, Path suggested, List<Kind> kinds) {
            return next.poll();
        }
    }

    private final Program program;
    private final Answers answers = new Answers();
    private final List<String> browsed = new CopyOnWriteArrayList<>();
    private final Easel easel;

    private OpenProgram(Path home, Locale locale, double width, double height) {
        Surrounds around = new Surrounds(new AppFolders(home.resolve("config"), home.resolve("state"),
                home.resolve("cache"), home.resolve("data")), answers, browsed::add,
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")), locale);
        program = Program.start(new Stage(), around, locale);
        easel = new Easel(program.window().stage().getScene(), width, height);
        program.window().stage().setWidth(Math.min(width, SCREEN));
        program.window().stage().setHeight(Math.min(height, SCREEN));
        program.window().stage().setX(0);
        program.window().stage().setY(0);
        program.show();
    }

    /** Starts the program at {@code home} and opens {@code store} in it. */
    static OpenProgram start(Path home, Path store, Locale locale, double width, double height) {
        FxTest.start();
        OpenProgram open = FxTest.on(() -> new OpenProgram(home, locale, width, height));
        FxTest.run(() -> open.program.open(store));
        open.settle();
        return open;
    }

    Program program() {
        return program;
    }

    Session session() {
        return program.session();
    }

    Answers answers() {
        return answers;
    }

    List<String> browsed() {
        return browsed;
    }

    /** Does something as the reader would and waits until everything has followed. */
    void act(Runnable deed) {
        FxTest.run(deed);
        settle();
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier condition) {
        await(what, LOOK_MILLIS, condition);
    }

    private void await(String what, int lookMillis, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!FxTest.on(condition::getAsBoolean)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still not so: " + what + "; told: " + FxTest.on(() -> session().notices()
                        .untold().stream().map(problem -> problem.sentence(Locale.ENGLISH)).toList()));
            }
            pause(lookMillis);
        }
    }

    /** Waits until nothing is under way, the timeline stands still, and what had been asked for has come. */
    void settle() {
        settle(LOOK_MILLIS);
    }

    /** The same after what has no more to wait for than work that is told of: a key, without motion. */
    void settleSoon() {
        settle(LOOK_SOON_MILLIS);
    }

    private void settle(int lookMillis) {
        int[] quiet = {0};
        AtomicReference<Span> last = new AtomicReference<>();
        await("nothing under way", lookMillis, () -> {
            Span seen = program.timeline().seen();
            boolean still = Objects.equals(last.getAndSet(seen), seen);
            boolean idle = still && session().workers().running().isEmpty() && session().naming().complete()
                    && (session().shelf().opened().get() == null || session().shown().answer().get() != null)
                    && !Pace.fills(program.window().stage().getScene());
            quiet[0] = idle ? quiet[0] + 1 : 0;
            return quiet[0] >= 4;
        });
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The node of an id; it must be there. */
    @SuppressWarnings("unchecked")
    <T extends Node> T find(String id) {
        return (T) FxTest.on(() -> {
            Node found = easel.content.lookup("#" + id);
            if (found == null) {
                throw new AssertionError("no node #" + id);
            }
            return found;
        });
    }

    /** True where a node of that id is there. */
    boolean has(String id) {
        return FxTest.on(() -> easel.content.lookup("#" + id) != null);
    }

    /** Leaves a picture of the whole window in {@code target/screens}. */
    void picture(String name) {
        settle();
        Screens.write(name, FxTest.on(() -> easel.content.snapshot(null, null)));
    }

    @Override
    public void close() {
        FxTest.run(() -> {
            program.window().stage().hide();
            program.close();
        });
    }

    /** Gives the window's content the size that a test wants. */
    private static final class Easel extends Pane {

        private final Parent content;
        private final double width;
        private final double height;

        Easel(Scene scene, double width, double height) {
            this.content = scene.getRoot();
            this.width = width;
            this.height = height;
            scene.setRoot(this);
            content.getStyleClass().remove("root");
            // a theme and a text size that are remembered are states of the root by now
            content.getPseudoClassStates().forEach(state -> pseudoClassStateChanged(state, true));
            getChildren().add(content);
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, width, height);
        }
    }
}
