package tumen.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Session;

/** The one big window: toolbar on top, the frame with all parts, the status bar at the foot. */
public final class MainWindow {

    private static final Words WORDS = Words.of(MainWindow.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final Frame frame;
    private final Scene scene;

    /**
     * Arranges the window; it is not shown yet.
     *
     * @param stage the window to fill
     * @param scale the seen range and scale in words, for the status bar
     */
    public MainWindow(Stage stage, Session session, Comfort comfort, Parts parts, Commands commands,
            ObservableValue<String> scale) {
        this.stage = stage;
        Texts texts = comfort.texts();
        frame = new Frame(parts);
        MainMenu menu = new MainMenu(session, comfort, commands, frame);
        BorderPane root = new BorderPane(new NoticeBar(frame.node(), session.notices(), texts).node());
        root.getStyleClass().add("main-window");
        root.setTop(new ToolBarRow(session, texts, parts.search(), commands, menu, frame.findings()).node());
        StatusBar status = new StatusBar(session.workers(), texts);
        status.sign(frame.findings().badge());
        status.store().textProperty().bind(StatusText.store(session, texts));
        status.shown().textProperty().bind(StatusText.shown(session, texts, scale));
        root.setBottom(status.node());
        scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(MainWindow.class.getResource("window.css").toExternalForm());
        comfort.theme().dress(scene);
        Keys.install(scene, session, commands, parts);
        takeDrops(commands);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(Bindings.createStringBinding(() -> {
            var opened = session.shelf().opened().get();
            return opened == null ? "Tumen"
                    : texts.text(WORDS, "title.window", opened.title().in(texts.locale()));
        }, session.shelf().opened(), texts.localeProperty()));
    }

    private void takeDrops(Commands commands) {
        scene.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        scene.setOnDragDropped(dropped -> {
            List<File> files = dropped.getDragboard().getFiles();
            dropped.setDropCompleted(!files.isEmpty());
            dropped.consume();
            if (!files.isEmpty()) {
                Path first = files.getFirst().toPath();
                commands.open(first);
            }
        });
    }

    /** The window itself. */
    public Stage stage() {
        return stage;
    }

    /** Whether the filter rail is there. */
    public BooleanProperty railShown() {
        return frame.railShown();
    }

    /** Whether the table is there. */
    public BooleanProperty tableShown() {
        return frame.tableShown();
    }

    /** Whether the event and source panes are there. */
    public BooleanProperty sideShown() {
        return frame.sideShown();
    }

    /** Where the splits lie, 0 to 1 of their pane, by name. */
    public Map<String, Double> splits() {
        return frame.places();
    }

    /** Puts the splits where they were left; unknown names are passed over. */
    public void split(Map<String, Double> places) {
        frame.place(places);
    }
}
