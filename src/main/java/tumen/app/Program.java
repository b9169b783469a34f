package tumen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.session.Session;
import tumen.settings.Settings;
import tumen.timeline.Timeline;
import tumen.window.Comfort;
import tumen.window.MainWindow;
import tumen.window.Reach;
import tumen.window.WindowCommands;
import tumen.work.Stopping;

/** The running program: every part, made and joined by hand. */
final class Program implements AutoCloseable {

    private final Groundwork ground;
    private final Comfort comfort;
    private final MainWindow window;
    private final Timeline timeline;
    private final TimelineBinding binding;
    private final PaneParts parts;
    private final Remembering remembering;
    private final LogFiles log;
    private final Runnable endsItself;
    private final Locale machine = Locale.getDefault();

    /**
     * Starts everything; the window is not shown yet.
     *
     * @param language the language that was asked for, or null for the remembered one
     */
    static Program start(Stage stage, Surrounds around, Locale language) {
        Program program = new Program(stage, Groundwork.lay(around, Platform::runLater),
                new Theme(Platform.getPreferences().colorSchemeProperty()), language);
        program.furnishing().forEach(Runnable::run);
        return program;
    }

    /**
     * Starts what the first picture needs on {@code ground}, where a story may be open already; the rest is done by
     * {@link #furnishing}.
     *
     * @param language the language that was asked for, or null for the remembered one
     */
    static Program begin(Stage stage, Groundwork ground, Theme theme, Locale language) {
        return new Program(stage, ground, theme, language);
    }

    private Program(Stage stage, Groundwork ground, Theme theme, Locale language) {
        this.ground = ground;
        Surrounds around = ground.around();
        Session session = ground.session();
        Texts texts = new Texts(language != null ? language : around.locale());
        comfort = new Comfort(theme, texts, ground.stories().recent());
        timeline = new Timeline(ground.workers(), texts, theme.paletteProperty().get());
        binding = new TimelineBinding(session, comfort, timeline);
        Outward outward = new Outward(session, around.showing());
        parts = new PaneParts(session, comfort, timeline, around.files(), outward);
        WindowCommands commands = new WindowCommands(stage, session, comfort, timeline, parts::listing,
                new Reach(around.files(), outward, new RememberedMappings(ground.settings()),
                        around.folders().state(), ground.stories()::openDefault, ground.stories()::opened,
                        new AnotherStart(session, AnotherStart::ofProcess)));
        window = new MainWindow(stage, session, comfort, commands, timeline);
        remembering = new Remembering(ground, comfort, window, language == null);
        remembering.restore();
        endsItself = Stopping.before(remembering::last);
        texts.localeProperty().addListener((property, before, now) -> speak(now));
        speak(texts.locale());
        log = new LogFiles(around.folders().state());
    }

    /** JavaFX's own words, those of dialogs, of fields' menus and of calendars, are in the machine's language. */
    private void speak(Locale language) {
        Locale.setDefault(language.getLanguage().equals(machine.getLanguage()) ? machine : language);
    }

    /** What is left to do once the first picture shows, in order; each step takes some time. */
    List<Runnable> furnishing() {
        List<Runnable> steps = new ArrayList<>();
        // The renderer still draws the first picture then.
        steps.add(() -> { });
        steps.add(() -> Warming.start(ground.workers(), comfort.texts().locale(), ground.settings().atStart()));
        steps.addAll(window.furnishing(parts, binding.scaleWords()));
        steps.add(() -> {
            remembering.table(parts.columns());
            remembering.sections(parts.sections());
            remembering.follow();
        });
        steps.add(session()::pictureShows);
        steps.add(() -> ground.workers().start("log", progress -> log.start(), logged -> Unexpected.tellOfStart(
                session().notices(), logged, comfort.theme().hasFonts(), ground.around().folders().state())));
        return steps;
    }

    /** Shows the window. */
    void show() {
        window.stage().show();
    }

    /** Opens a store; for null the one that was open last, else the story that ships with the program. */
    void open(Path store) {
        ground.stories().open(store);
    }

    Session session() {
        return ground.session();
    }

    MainWindow window() {
        return window;
    }

    Comfort comfort() {
        return comfort;
    }

    /** What is remembered, as it is noted by now. */
    Settings settings() {
        return ground.settings().current();
    }

    Timeline timeline() {
        return timeline;
    }

    @Override
    public void close() {
        endsItself.run();
        remembering.end();
        ground.settings().close();
        ground.session().close();
        ground.workers().close();
        log.close();
        Locale.setDefault(machine);
    }
}
