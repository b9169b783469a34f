package tumen.app;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import tumen.look.Placing;
import tumen.look.Theme;
import tumen.session.Desk;
import tumen.session.Lens;
import tumen.session.Session;
import tumen.settings.Manner;
import tumen.settings.Motion;
import tumen.settings.Settings;
import tumen.settings.SettingsKeeper;
import tumen.settings.WindowState;
import tumen.window.Comfort;
import tumen.window.MainWindow;
import tumen.work.Latest;
import tumen.work.Quiet;
import tumen.work.Workers;

/** Puts everything back as it was left, and keeps it as it is left. */
final class Remembering {

    /** How long after the last change it is noted: an end that comes unforeseen loses no more than that. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** How long the interface thread is waited for when the process is told to end. */
    private static final Duration LAST = Duration.ofSeconds(2);

    /** How long what the reader added last is waited for then. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Workers workers;
    private final SettingsKeeper settings;
    private final Session session;
    private final Comfort comfort;
    private final MainWindow window;
    private final boolean ownLanguage;
    private final Stories stories;
    private final Quiet soon;
    /** What the reader chose, or null for the system's. */
    private String language;
    private boolean ended;
    /** Null until there is one. */
    private TableView<?> table;
    private Map<String, BooleanProperty> sections = Map.of();

    /** {@code ownLanguage}: whether the remembered language is to be spoken. */
    Remembering(Groundwork ground, Comfort comfort, MainWindow window, boolean ownLanguage) {
        this.workers = ground.workers();
        this.settings = ground.settings();
        this.session = ground.session();
        this.stories = ground.stories();
        this.comfort = comfort;
        this.window = window;
        this.ownLanguage = ownLanguage;
        this.soon = new Quiet(workers, PAUSE, () -> workers.onInterface(this::note));
    }

    /** Puts window, theme and language back. */
    void restore() {
        Settings left = settings.atStart();
        Manner manner = left.manner();
        comfort.theme().choiceProperty().set(Theme.Choice.valueOf(manner.theme().name()));
        comfort.theme().textSizeProperty().set(manner.textSize());
        comfort.motion().set(Comfort.Motion.valueOf(manner.motion().name()));
        comfort.wheelZooms().set(manner.wheelZooms());
        language = manner.language();
        if (ownLanguage && manner.language() != null) {
            comfort.texts().localeProperty().set(Locale.of(manner.language()));
        }
        comfort.texts().localeProperty().addListener((property, before, now) -> language = now.getLanguage());
        if (manner.axisZone() != null) {
            session.lens().zone().set(ZoneId.of(manner.axisZone()));
        }
        place(left.window());
    }

    private void place(WindowState left) {
        Stage stage = window.stage();
        if (left.placed()) {
            Placing.put(stage, new Rectangle2D(left.x(), left.y(), left.width(), left.height()));
        }
        stage.setMaximized(left.maximised());
        window.railShown().set(!left.hidden().getOrDefault("rail", false));
        window.tableShown().set(!left.hidden().getOrDefault("table", true));
        window.sideShown().set(!left.hidden().getOrDefault("side", false));
        window.split(left.splits());
    }

    /** Puts the table back as it was set up. */
    void table(TableView<?> made) {
        table = made;
        TableSetup.restore(made, settings.atStart().table());
    }

    /** Opens and closes what has a name, such as the sections of the filter rail, as it was left. */
    void sections(Map<String, BooleanProperty> made) {
        sections = made;
        Map<String, Boolean> hidden = settings.atStart().window().hidden();
        made.forEach((name, open) -> open.set(!hidden.getOrDefault(name, !open.get())));
    }

    /** From now on everything is noted a while after it was changed, and when a story is left for another. */
    void follow() {
        Lens lens = session.lens();
        Desk desk = session.desk();
        Stage stage = window.stage();
        // A choice is noted at once: who is told to end need not wait for an interface that is busy with it
        Stream.of(comfort.theme().choiceProperty(), comfort.theme().textSizeProperty(), comfort.motion(),
                comfort.wheelZooms(), comfort.texts().localeProperty(), lens.zone())
                .forEach(each -> each.addListener((Observable changed) -> noteManner()));
        Stream.of(lens.range(), lens.lanes(), lens.filter(), lens.viewpoint(), lens.collapsed(),
                session.focus().event(), session.focus().second(), desk.open(), desk.active(), desk.beside(),
                desk.takenOut(), desk.places(), window.railShown(), window.tableShown(), window.sideShown(),
                stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty())
                .forEach(each -> each.addListener((Observable changed) -> soon.ask()));
        sections.values().forEach(open -> open.addListener((Observable changed) -> soon.ask()));
        session.shelf().onLeaving(this::note);
        note();
    }

    /** Notes everything as it is now, for the last time. */
    void end() {
        note();
        ended = true;
    }

    /**
     * Keeps everything as it is now, for the process is told to end; where the interface thread is busy or gone, as it
     * was noted last. What the reader added last is kept as well. Not on that thread.
     */
    void last() {
        CountDownLatch noted = new CountDownLatch(1);
        workers.onInterface(() -> {
            try {
                note();
            } finally {
                noted.countDown();
            }
        });
        CountDownLatch kept = new CountDownLatch(1);
        Latest.prompt(workers, "keeping").ask(progress -> {
            session.shelf().keepRest();
            kept.countDown();
            return kept;
        }, over -> { });
        try {
            kept.await(KEPT.toMillis(), TimeUnit.MILLISECONDS);
            noted.await(LAST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        settings.close();
    }

    /** Notes everything as it is now. */
    private void note() {
        if (ended) {
            return;
        }
        WindowState place = place();
        Manner manner = manner();
        settings.change(now -> stories.noted(now.withWindow(place).withManner(manner)
                .withTable(table == null ? now.table() : TableSetup.of(table))));
    }

    private void noteManner() {
        if (!ended) {
            Manner manner = manner();
            settings.change(now -> now.withManner(manner));
        }
    }

    private Manner manner() {
        return new Manner(tumen.settings.Theme.valueOf(comfort.theme().choiceProperty().get().name()),
                Motion.valueOf(comfort.motion().get().name()), language,
                comfort.theme().textSizeProperty().get(), comfort.wheelZooms().get(),
                session.lens().zone().get().getId());
    }

    /** Where the window is; while it fills the screen or is put away, where it is otherwise. */
    private WindowState place() {
        Stage stage = window.stage();
        WindowState before = settings.current().window();
        Map<String, Boolean> hidden = new TreeMap<>(before.hidden());
        hidden.put("rail", !window.railShown().get());
        hidden.put("table", !window.tableShown().get());
        hidden.put("side", !window.sideShown().get());
        sections.forEach((name, open) -> hidden.put(name, !open.get()));
        WindowState now = new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized(), window.splits(), hidden);
        boolean usual = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        return usual && now.placed() ? now : new WindowState(before.x(), before.y(), before.width(),
                before.height(), now.maximised(), now.splits(), hidden);
    }
}
