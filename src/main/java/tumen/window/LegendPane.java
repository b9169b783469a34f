package tumen.window;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tumen.look.Icon;
import tumen.problem.Words;

/** The legend of the marks in a small window of its own, see {@link LegendMarks}. */
final class LegendPane extends BorderPane {

    private static final Words WORDS = Words.of(LegendPane.class);
    private static final double WIDTH = 300;

    /** A legend that follows language, theme and text size. */
    LegendPane(Comfort comfort, Runnable close) {
        getStyleClass().addAll("legend", "paper");
        setId("legend");
        Label title = new Label();
        title.textProperty().bind(comfort.texts().bind(WORDS, "legend.title"));
        title.getStyleClass().add("headline");
        title.setMaxWidth(Double.MAX_VALUE);
        Button away = new Button(null, Icon.CLOSE.node());
        away.setId("legend-close");
        away.getStyleClass().addAll("flat", "icon-only");
        away.accessibleTextProperty().bind(comfort.texts().bind(WORDS, "legend.close"));
        away.setOnAction(pressed -> close.run());
        HBox head = new HBox(title, away);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("legend-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        setTop(head);
        ScrollPane scroll = new ScrollPane(new LegendMarks(comfort, WIDTH));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                close.run();
            }
        });
    }

    /** Shows it beside {@code owner}'s content; the same one again comes to the front. */
    static Stage window(Stage owner, Comfort comfort) {
        Stage stage = new Stage(StageStyle.UTILITY);
        stage.initOwner(owner);
        stage.titleProperty().bind(comfort.texts().bind(WORDS, "legend.title"));
        Scene scene = new Scene(new LegendPane(comfort, stage::close));
        scene.getStylesheets().add(LegendPane.class.getResource("window.css").toExternalForm());
        comfort.theme().dress(scene);
        stage.setScene(scene);
        return stage;
    }
}
