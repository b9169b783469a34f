package tumen.window;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Session;

/** Help, in the program and in the reader's language: keys, marks, words and formats. */
final class HelpWindow {

    private static final Words WORDS = Words.of(HelpWindow.class);
    private static final double WIDTH = 760;
    private static final double HEIGHT = 600;
    private static final double MARKS = 660;
    private static final List<String> KEYS = List.of("zoom", "axis", "scroll", "pan", "drag", "double", "span",
            "step", "lane", "compare", "enter", "whole", "fit", "plusminus", "search", "undo", "open", "import",
            "copy", "select", "text", "panes", "tab", "present", "full", "table", "side", "changes", "legend", "size",
            "back", "quit");
    private static final List<String> TERMS = List.of("story", "store", "event", "claim", "stance", "source",
            "passage", "digest", "thread", "lane", "actor", "bounds", "standing", "knownAsOf", "grade", "origin",
            "relation", "undated");
    private static final List<String> FORMATS = List.of("store", "json", "table", "known", "own", "bad",
            "original", "export");

    private final Texts texts;
    private final LegendMarks marks;
    private final Stage stage = new Stage();
    private final TabPane tabs = new TabPane();
    private final SampleFiles samples;

    HelpWindow(Window owner, Session session, Comfort comfort, Reach reach) {
        this.texts = comfort.texts();
        this.marks = new LegendMarks(comfort, MARKS);
        this.samples = new SampleFiles(stage, session, texts, reach.files());
        stage.initOwner(owner);
        stage.titleProperty().bind(texts.bind(WORDS, "help"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Scene scene = new Scene(tabs, WIDTH, HEIGHT);
        scene.getStylesheets().add(MainWindow.class.getResource("window.css").toExternalForm());
        comfort.theme().dress(scene);
        Keys.closing(scene, stage);
        stage.setScene(scene);
        texts.localeProperty().addListener((property, before, now) -> fill());
        fill();
    }

    /** Shows it, or brings it to the front. */
    void show() {
        stage.show();
        stage.toFront();
    }

    private void fill() {
        int at = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        tabs.getTabs().setAll(tab("help.keys", rows("help.key.", KEYS)), tab("help.marks", marks()),
                tab("help.words", rows("help.word.", TERMS)), tab("help.formats", formats()));
        tabs.getSelectionModel().select(at);
    }

    private Tab tab(String key, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Tab tab = new Tab(texts.text(WORDS, key), scroll);
        tab.setId(key.replace('.', '-'));
        return tab;
    }

    /** Rows of a name and what it is. */
    private GridPane rows(String family, List<String> names) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("help-rows");
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(34);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().addAll(first, second);
        for (int i = 0; i < names.size(); i++) {
            rows.addRow(i, label(family + names.get(i), "strong"), label(family + names.get(i) + ".is", "plain"));
        }
        // a name begins beside the first line of what it is, however many follow
        rows.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return rows;
    }

    private VBox marks() {
        VBox page = new VBox(label("help.marks.is", "plain"), marks);
        page.getStyleClass().add("help-page");
        return page;
    }

    private VBox formats() {
        VBox page = new VBox(rows("help.format.", FORMATS), label("help.samples", "muted"));
        page.getStyleClass().add("help-page");
        for (Path sample : samples.all()) {
            page.getChildren().add(samples.link(sample));
        }
        return page;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.text(WORDS, key));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
