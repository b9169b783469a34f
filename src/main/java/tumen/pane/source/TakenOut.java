package tumen.pane.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import tumen.evidence.Viewpoint;
import tumen.look.FileAsk;
import tumen.look.Placing;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.model.Source;
import tumen.session.Desk;
import tumen.session.Session;

/** The windows of sources that were taken out. Closing one puts its source back among the others. */
final class TakenOut {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 640;
    private static final List<KeyCombination> CLOSING = List.of(new KeyCodeCombination(KeyCode.ESCAPE),
            new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN));

    private final Session session;
    private final Texts texts;
    private final Theme theme;
    private final FileAsk ask;
    private final Consumer<String> browser;
    private final Consumer<Scene> beside;
    private final Map<String, Stage> windows = new LinkedHashMap<>();

    TakenOut(Session session, Texts texts, Theme theme, FileAsk ask, Consumer<String> browser,
            Consumer<Scene> beside) {
        this.session = session;
        this.texts = texts;
        this.theme = theme;
        this.ask = ask;
        this.browser = browser;
        this.beside = beside;
    }

    /** Opens and closes windows as the desk says; they belong to the window of {@code home}. */
    void follow(Node home) {
        session.desk().takenOut().addListener((ListChangeListener<String>) change -> follow(home, change.getList()));
        session.desk().onCalled(id -> {
            if (windows.containsKey(id)) {
                windows.get(id).toFront();
            }
        });
        // What was taken out before the pane was made is waiting for its window.
        home.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                follow(home, session.desk().takenOut());
            }
        });
    }

    private void follow(Node home, List<? extends String> out) {
        List.copyOf(windows.keySet()).stream().filter(id -> !out.contains(id))
                .forEach(id -> windows.remove(id).close());
        List.copyOf(out).stream().filter(id -> !windows.containsKey(id)).forEach(id -> open(id, home));
    }

    private void open(String id, Node home) {
        Tools tools = new Tools(session, texts, () -> id);
        ToggleButton leave = (ToggleButton) tools.leaveOut();
        ChangeListener<Viewpoint> out = (property, before, now) -> leave.setSelected(now.without().contains(id));
        out.changed(null, null, session.lens().viewpoint().get());
        session.lens().viewpoint().addListener(out);
        SourceView view = new SourceView(session, texts, ask, browser, List.of(leave));
        view.setId("source-out");
        Stage stage = new Stage();
        Window owner = home.getScene() == null ? null : home.getScene().getWindow();
        // Not every platform closes the windows that belong to one that is closed.
        EventHandler<WindowEvent> end = gone -> stage.close();
        if (owner != null) {
            stage.initOwner(owner);
            owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, end);
        }
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        scene.getStylesheets().add(SourcesPane.sheet());
        theme.dress(scene);
        for (KeyCombination keys : CLOSING) {
            scene.getAccelerators().put(keys, () -> session.desk().putBack(id));
        }
        beside.accept(scene);
        stage.setScene(scene);
        Source source = session.shelf().opened().get().source(id);
        stage.titleProperty().bind(Bindings.createStringBinding(() -> source == null ? id
                : Citation.brief(source, texts.locale()), texts.localeProperty()));
        place(id, stage);
        stage.setOnCloseRequest(asked -> session.desk().putBack(id));
        stage.setOnHidden(gone -> {
            view.close();
            session.lens().viewpoint().removeListener(out);
            if (owner != null) {
                owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, end);
            }
            // its owner was closed: the program ends, and finds it taken out next time
            windows.remove(id);
        });
        stage.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                session.shelf().lookAgain();
            }
        });
        windows.put(id, stage);
        view.show(id);
        stage.show();
    }

    /** Puts a window where it was left, and notes where it goes, but for while it fills the screen. */
    private void place(String id, Stage stage) {
        Desk.Place left = session.desk().places().get(id);
        if (left != null && left.width() > 0 && left.height() > 0) {
            Placing.put(stage, new Rectangle2D(left.x(), left.y(), left.width(), left.height()));
        }
        InvalidationListener moved = changed -> {
            Desk.Place now = new Desk.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            boolean usual = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
            if (usual && Double.isFinite(now.x() + now.y() + now.width() + now.height())) {
                session.desk().places().put(id, now);
            }
        };
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.addListener(moved));
    }
}
