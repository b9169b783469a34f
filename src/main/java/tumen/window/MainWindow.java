package tumen.window;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.pane.order.FindingsPane;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.timeline.Timeline;

/**
 * The one big window: toolbar on top, the frame with all parts, the status bar at the foot. It can be shown with
 * its timeline alone, and furnished while the first picture already shows.
 */
public final class MainWindow {

    private static final Words WORDS = Words.of(MainWindow.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 480;
    /** Letters of the story's title in that of the window. */
    private static final int LONGEST_TITLE = 200;

    private final Stage stage;
    private final Session session;
    private final Comfort comfort;
    private final Commands commands;
    private final Frame frame;
    private final Slot content = new Slot("content-slot");
    private final Slot tools = new Slot("tools-slot");
    private final Slot status = new Slot("status-slot");
    private final Scene scene;
    /** Null until there is a toolbar. */
    private Keys keys;

    /**
     * Arranges a window that has its timeline, and room for the rest; it is not shown yet.
     *
     * @param stage the window to fill
     */
    public MainWindow(Stage stage, Session session, Comfort comfort, Commands commands, Timeline timeline) {
        this.stage = stage;
        this.session = session;
        this.comfort = comfort;
        this.commands = commands;
        Texts texts = comfort.texts();
        frame = new Frame(timeline);
        content.getChildren().add(frame.node());
        BorderPane root = new BorderPane(content);
        root.getStyleClass().add("main-window");
        root.setTop(tools);
        root.setBottom(status);
        scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(MainWindow.class.getResource("window.css").toExternalForm());
        comfort.theme().dress(scene);
        new Drops(session, commands::open, commands::openBeside).follow(scene);
        stage.setScene(scene);
        stage.setOnCloseRequest(new Closing(stage, session, comfort));
        stage.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                session.shelf().lookAgain();
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(Bindings.createStringBinding(() -> {
            var opened = session.shelf().opened().get();
            return opened == null ? "Tumen"
                    : texts.text(WORDS, "title.window", Safe.shortened(Safe.text(opened.title().in(texts.locale())),
                            LONGEST_TITLE));
        }, session.shelf().opened(), texts.localeProperty()));
    }

    /**
     * What is left to do to furnish the window, in steps that follow one another; between two of them the reader
     * may already work.
     *
     * @param scale the seen range and scale in words, for the status bar
     */
    public List<Runnable> furnishing(Parts parts, ObservableValue<String> scale) {
        return List.of(() -> tools(parts, scale),
                () -> frame.fillRail(parts.filter()),
                () -> frame.fillUnder(parts.undated(), parts.overview()),
                () -> frame.fillEvent(parts.event()),
                () -> frame.fillSources(parts.sources(other -> keys.beside(other))),
                () -> frame.fillTable(parts.table()),
                this::notices);
    }

    /**
     * Puts the bar for notices over the frame, which is out of the window until the bar has its skin. The keyboard
     * stays where it was, at first with the timeline: the caret of a field would keep JavaFX at its sixty pulses a
     * second.
     */
    private void notices() {
        Node keyboard = scene.getFocusOwner() == null ? frame.timeline() : scene.getFocusOwner();
        content.fill(new NoticeBar(frame.node(), session.notices(), comfort.texts(), keyboard::requestFocus).node());
        NothingOpen.follow(session, commands, comfort.texts(), frame.picture());
    }

    private void tools(Parts parts, ObservableValue<String> scale) {
        Texts texts = comfort.texts();
        FindingsPane findings = parts.findings();
        Node search = parts.search();
        MainMenu menu = new MainMenu(session, comfort, commands, frame, findings);
        tools.fill(new ToolBarRow(session, texts, search, commands, menu, findings).node());
        frame.fillFindings(findings);
        StatusBar bar = new StatusBar(session.workers(), texts);
        bar.sign(findings.badge());
        bar.store().textProperty().bind(StatusText.store(session, texts));
        bar.shown().textProperty().bind(StatusText.shown(session, texts, scale));
        status.fill(bar.node());
        keys = new Keys(scene, session, commands, frame, menu::size);
        keys.install(search);
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
