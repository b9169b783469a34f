package tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import tumen.problem.ProblemException;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.settings.Settings;
import tumen.settings.SettingsKeeper;
import tumen.store.OpenStore;

/** Opens stories and looks at each as it was left, and keeps which were opened lately. */
final class Stories {

    private final Session session;
    private final SettingsKeeper settings;
    private final StoreViews views;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private OpenStore lookedAt;

    Stories(Session session, SettingsKeeper settings) {
        this.session = session;
        this.settings = settings;
        this.views = new StoreViews(session);
        settings.atStart().recent().forEach(store -> recent.add(Path.of(store)));
        recent.addListener((ListChangeListener<Path>) change -> {
            if (recent.isEmpty()) {
                settings.change(Settings::withoutRecent);
            }
        });
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

    /** Opens the story that ships with the program. */
    void openDefault() {
        try {
            session.shelf().openShipped(DefaultStory.find(), opened -> {
                settings.change(Settings::withDefaultOpened);
                look(opened);
            });
        } catch (ProblemException missing) {
            session.notices().tell(missing);
        }
    }

    /** A store was opened: it comes first among the recent ones, and is looked at as it was left. */
    void opened(Opened opened) {
        look(opened);
        // a task of its own: much follows from how it is looked at
        session.workers().onInterface(() -> first(opened.base().path()));
    }

    private void first(Path store) {
        recent.removeIf(store.toAbsolutePath().normalize()::equals);
        recent.addFirst(store.toAbsolutePath().normalize());
        if (recent.size() > Settings.MOST_RECENT) {
            recent.removeLast();
        }
        settings.change(now -> now.withOpened(store));
    }

    private void look(Opened opened) {
        views.look(opened, settings.current().viewOf(opened.base().path()), () -> lookedAt = opened.base());
    }

    /** The stores opened lately, newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    /** These settings with how the open story is looked at now; as they are until it is looked at as it was left. */
    Settings noted(Settings now) {
        Opened opened = session.shelf().opened().get();
        return opened == null || opened.base() != lookedAt ? now
                : now.withView(opened.base().path(), views.now());
    }
}
