package tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.problem.ProblemException;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.settings.SettingsKeeper;
import tumen.timeline.Timeline;
import tumen.window.Comfort;
import tumen.window.MainWindow;
import tumen.window.Reach;
import tumen.window.WindowCommands;
import tumen.work.Workers;

/** The running program: every part, made and joined by hand. */
final class Program implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Workers workers;
    private final SettingsKeeper settings;
    private final Session session;
    private final Comfort comfort;
    private final MainWindow window;
    private final Timeline timeline;
    private final TimelineBinding binding;
    private final PaneParts parts;
    private final Remembering remembering;
    private final Path state;
    private final LogFiles log;

    /**
     * Starts everything; the window is not shown yet.
     *
     * @param language the language that was asked for, or null for the remembered one
     */
    static Program start(Stage stage, Surrounds around, Locale language) {
        Program program = new Program(stage, around, language, made -> { });
        program.furnishing().forEach(Runnable::run);
        return program;
    }

    /**
     * Starts what the first picture needs, and opens a store meanwhile; the rest is done by {@link #furnishing}.
     *
     * @param store the store, or null as for {@link #open}
     */
    static Program begin(Stage stage, Surrounds around, Locale language, Path store) {
        return new Program(stage, around, language, made -> {
            made.session.pictureFirst();
            made.open(store);
        });
    }

    /** {@code early} is called before the window is put together; what it asks for is answered afterwards. */
    private Program(Stage stage, Surrounds around, Locale language, Consumer<Program> early) {
        Unexpected unexpected = new Unexpected();
        workers = Workers.start(Platform::runLater, unexpected);
        session = new Session(workers, around.folders().data(), around.folders().cache(), around.clock());
        unexpected.tellTo(session.notices());
        settings = SettingsKeeper.open(around.folders().settingsFile(), workers, PAUSE,
                problem -> Platform.runLater(() -> session.notices().tell(problem)));

        early.accept(this);

        Texts texts = new Texts(language != null ? language : around.locale());
        Warming.start(workers, texts.locale(), settings.atStart());
        Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        comfort = new Comfort(theme, texts);
        timeline = new Timeline(workers, texts, theme.paletteProperty().get());
        binding = new TimelineBinding(session, comfort, timeline);
        parts = new PaneParts(session, comfort, timeline, around);
        WindowCommands commands = new WindowCommands(stage, session, comfort, timeline, parts::listing,
                new Reach(around.files(), around.browse(), new RememberedMappings(settings),
                        around.folders().state(), this::openDefault, this::opened));
        window = new MainWindow(stage, session, comfort, commands, timeline);
        remembering = new Remembering(settings, session, comfort, window, language == null);
        remembering.restore();
        state = around.folders().state();
        log = new LogFiles(state);
    }

    /** What is left to do once the first picture shows, in order; each step takes some time. */
    List<Runnable> furnishing() {
        List<Runnable> steps = new ArrayList<>(window.furnishing(parts, binding.scaleWords()));
        steps.add(() -> remembering.columns(parts.columns()));
        steps.add(session::pictureShows);
        steps.add(() -> workers.start("log", progress -> log.start(), logged -> Unexpected.tellOfStart(
                session.notices(), logged, comfort.theme().hasFonts(), state)));
        return steps;
    }

    /** Shows the window. */
    void show() {
        window.stage().show();
    }

    /** Opens a store; for null the one that was open last, else the story that ships with the program. */
    void open(Path store) {
        if (store != null) {
            session.shelf().open(store, this::opened);
        } else {
            Optional.ofNullable(settings.atStart().last()).map(Path::of).filter(Files::exists).ifPresentOrElse(
                    last -> session.shelf().open(last, this::opened), this::openDefault);
        }
    }

    private void opened(Opened opened) {
        remembering.opened(opened);
    }

    private void openDefault() {
        try {
            session.shelf().open(DefaultStory.find(), opened -> remembering.openedDefault(opened));
        } catch (ProblemException missing) {
            session.notices().tell(missing);
        }
    }

    Session session() {
        return session;
    }

    MainWindow window() {
        return window;
    }

    Comfort comfort() {
        return comfort;
    }

    Timeline timeline() {
        return timeline;
    }

    @Override
    public void close() {
        remembering.note();
        settings.close();
        session.close();
        workers.close();
        log.close();
    }
}
