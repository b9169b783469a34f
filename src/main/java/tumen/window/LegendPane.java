package tumen.window;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tumen.export.Legend;
import tumen.look.Icon;
import tumen.problem.Words;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;

/** The legend of the marks in a small window of its own, drawn by the timeline's own painter. */
final class LegendPane extends BorderPane {

    private static final Words WORDS = Words.of(LegendPane.class);
    private static final double WIDTH = 300;

    private final Comfort comfort;
    private final Canvas canvas = new Canvas();

    /** A legend that follows language, theme and text size. */
    LegendPane(Comfort comfort, Runnable close) {
        this.comfort = comfort;
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
        StackPane marks = new StackPane(canvas);
        marks.getStyleClass().add("legend-marks");
        ScrollPane scroll = new ScrollPane(marks);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        comfort.texts().localeProperty().addListener((property, before, now) -> draw());
        comfort.theme().paletteProperty().addListener((property, before, now) -> draw());
        comfort.theme().textSizeProperty().addListener((property, before, now) -> draw());
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                close.run();
            }
        });
        draw();
    }

    private void draw() {
        Locale locale = comfort.texts().locale();
        double text = comfort.theme().textSizeProperty().get() / 100.0;
        Picture picture = Legend.of(locale, new FxTextMeasure(text), text, WIDTH * text);
        canvas.setWidth(picture.frame().size().width());
        canvas.setHeight(picture.frame().size().height());
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new Painter(comfort.theme().paletteProperty().get(), text, new Notes("", "", locale))
                .paint(picture, canvas.getGraphicsContext2D());
        canvas.setAccessibleText(String.join("\n", Legend.words(locale)));
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
