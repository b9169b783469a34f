package tumen.pane.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import tumen.look.FileAsk;
import tumen.look.Hint;
import tumen.look.HintedPane;
import tumen.look.Icon;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.problem.Words;
import tumen.session.Desk;
import tumen.session.Session;

/** The source panes: a tab a source, one of them shown, and another beside it to be compared. */
public final class SourcesPane extends BorderPane {

    static final Words WORDS = Words.of(SourcesPane.class);

    /** In a pane of less width, two sources lie one over the other: in pixels for each percent of text size. */
    private static final double NARROW = 2.3;
    private static final double HALF = 0.5;
    private static final Map<String, Orientation> SPLITS =
            Map.of("beside", Orientation.HORIZONTAL, "over", Orientation.VERTICAL);

    private final Session session;
    private final Theme theme;
    private final Desk desk;
    private final Tabs tabs;
    private final HintedPane shown;
    private final SourceView main;
    private final SourceView second;
    /** Holds both while they are compared, else null. */
    private SplitPane split;
    private final Map<Orientation, Double> places = new EnumMap<>(
            Map.of(Orientation.HORIZONTAL, HALF, Orientation.VERTICAL, HALF));

    /**
     * A pane on {@code session}.
     *
     * @param theme dresses the windows that sources are taken out into
     * @param ask asks for a file to attach
     * @param browser opens an http or https address outside; called on the reader's click alone
     * @param beside told of each window that a source is taken out into, before it shows
     */
    public SourcesPane(Session session, Texts texts, Theme theme, FileAsk ask, Consumer<String> browser,
            Consumer<Scene> beside) {
        this.session = session;
        this.theme = theme;
        this.desk = session.desk();
        Tools tools = new Tools(session, texts, () -> desk.active().get());
        Tools others = new Tools(session, texts, () -> desk.beside().get());
        ToggleButton leave = (ToggleButton) tools.leaveOut();
        main = new SourceView(session, texts, ask, browser, List.of(tools.compare(), leave, tools.takeOut()));
        second = new SourceView(session, texts, ask, browser, List.of(others.together()));
        second.setId("source-beside");
        main.setId("source-main");
        tabs = new Tabs(session, texts, new Pace(this));
        shown = new HintedPane(new Hint(Icon.SOURCE, texts.bind(WORDS, "nothing")));
        setCenter(shown);
        getStyleClass().addAll("sources-pane", "surface");
        getStylesheets().add(sheet());
        setId("sources-pane");
        accessibleTextProperty().bind(texts.bind(WORDS, "pane"));
        setMinSize(0, 0);
        desk.active().addListener((property, before, now) -> arrange());
        desk.beside().addListener((property, before, now) -> arrange());
        Runnable out = () -> leave.setSelected(desk.active().get() != null
                && session.lens().viewpoint().get().without().contains(desk.active().get()));
        desk.active().addListener((property, before, now) -> out.run());
        session.lens().viewpoint().addListener((property, before, now) -> out.run());
        theme.textSizeProperty().addListener((property, before, now) -> divide());
        TakenOut windows = new TakenOut(session, texts, theme, ask, browser, beside);
        windows.follow(this);
        arrange();
    }

    static String sheet() {
        return SourcesPane.class.getResource("source.css").toExternalForm();
    }

    private void arrange() {
        String active = desk.active().get();
        String beside = desk.beside().get();
        tabs.setVisible(active != null);
        tabs.setManaged(active != null);
        if (active == null) {
            shown.show(null);
            return;
        }
        setTop(tabs);
        main.show(active);
        if (beside == null || beside.equals(active)) {
            note();
            split = null;
            shown.show(main);
            return;
        }
        // a task of its own: to divide the pane takes its time
        session.workers().onInterface(this::showBeside);
        if (split == null) {
            split = new SplitPane();
            split.setId("source-split");
            split.widthProperty().addListener((property, before, now) -> divide());
            shown.show(split);
            split.getItems().setAll(main, second);
            split.setDividerPositions(places.get(split.getOrientation()));
        }
        shown.show(split);
    }

    /** Side by side, but for where each would be too narrow for its words. */
    private void divide() {
        Orientation now = split == null || split.getWidth() < NARROW * theme.textSizeProperty().get()
                ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (split != null && split.getOrientation() != now) {
            note();
            split.setOrientation(now);
            split.setDividerPositions(places.get(now));
        }
    }

    /** Where two sources are divided, 0 to 1 of the pane, by name: side by side, and one over the other. */
    public Map<String, Double> places() {
        note();
        Map<String, Double> named = new TreeMap<>();
        SPLITS.forEach((name, side) -> named.put(name, places.get(side)));
        return named;
    }

    /** Divides them where they were left; other names are passed over. */
    public void place(Map<String, Double> left) {
        SPLITS.forEach((name, side) -> places.computeIfPresent(side, (known, place) -> left.getOrDefault(name, place)));
        if (split != null) {
            split.setDividerPositions(places.get(split.getOrientation()));
        }
    }

    private void note() {
        if (split != null && split.getDividers().size() == 1) {
            places.put(split.getOrientation(), split.getDividerPositions()[0]);
        }
    }

    private void showBeside() {
        String beside = desk.beside().get();
        if (split != null && beside != null) {
            second.show(beside);
        }
    }
}
