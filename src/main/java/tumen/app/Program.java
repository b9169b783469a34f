package tumen.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.pane.event.EventPane;
import tumen.pane.filter.FilterPane;
import tumen.pane.order.FindingsPane;
import tumen.pane.order.OrderPane;
import tumen.pane.search.SearchBox;
import tumen.pane.source.SourcesPane;
import tumen.pane.table.TablePane;
import tumen.pane.undated.UndatedTray;
import tumen.problem.ProblemException;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.settings.SettingsKeeper;
import tumen.timeline.Overview;
import tumen.timeline.Timeline;
import tumen.window.Comfort;
import tumen.window.MainWindow;
import tumen.window.Parts;
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
    private final Remembering remembering;

    /**
     * Starts everything; the window is not shown yet.
     *
     * @param language the language that was asked for, or null for the remembered one
     */
    static Program start(Stage stage, Surrounds around, Locale language) {
        return new Program(stage, around, language);
    }

    private Program(Stage stage, Surrounds around, Locale language) {
        boolean logged = LogFiles.start(around.folders().state());
        Unexpected unexpected = new Unexpected();
        workers = Workers.start(Platform::runLater, unexpected);
        session = new Session(workers, around.folders().data(), around.folders().cache(), around.clock());
        unexpected.tellTo(session.notices());
        settings = SettingsKeeper.open(around.folders().settingsFile(), workers, PAUSE,
                problem -> Platform.runLater(() -> session.notices().tell(problem)));

        Texts texts = new Texts(language != null ? language : around.locale());
        Warming.start(workers, texts.locale(), settings.atStart());
        Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
        comfort = new Comfort(theme, texts);
        Unexpected.tellOfStart(session.notices(), logged, theme.hasFonts(), around.folders().state());

        timeline = new Timeline(workers, texts, theme.paletteProperty().get());
        binding = new TimelineBinding(session, comfort, timeline);
        SearchBox search = new SearchBox(session, texts);
        TablePane table = new TablePane(session, texts);
        WindowCommands commands = new WindowCommands(stage, session, comfort, timeline, table::listing,
                new Reach(around.files(), around.browse(), new RememberedMappings(settings),
                        around.folders().state(), this::openDefault, this::opened));
        Parts parts = new Parts(search, new FilterPane(session, texts), timeline, new UndatedTray(session, texts),
                new Overview(timeline), table, new FindingsPane(session, texts),
                new OrderPane(session, texts).over(new EventPane(session, texts)),
                new SourcesPane(session, texts, theme, around.files(), around.browse()));
        window = new MainWindow(stage, session, comfort, parts, commands, binding.scaleWords());
        remembering = new Remembering(settings, session, comfort, window, table.table(), language == null);
        remembering.restore();
    }

    /** Shows the window. */
    void show() {
        window.stage().show();
    }

    /** Opens a store; for null the one that was open last, else the story that ships with the program. */
    void open(Path store) {
        if (store != null) {
            session.shelf().open(store, remembering::opened);
        } else {
            remembering.lastOpen().ifPresentOrElse(
                    last -> session.shelf().open(last, remembering::opened), this::openDefault);
        }
    }

    private void opened(Opened opened) {
        remembering.opened(opened);
    }

    private void openDefault() {
        try {
            session.shelf().open(DefaultStory.find(), remembering::openedDefault);
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
    }
}
