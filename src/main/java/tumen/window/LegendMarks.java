package tumen.window;

import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import tumen.export.Legend;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;

/** What the marks mean, drawn by the timeline's own painter; follows language, theme and text size. */
final class LegendMarks extends StackPane {

    private final Comfort comfort;
    private final double width;
    private final Canvas canvas = new Canvas();
    private final ChangeListener<Object> redraw = (property, before, now) -> draw();

    /** Marks with their words on {@code width} logical pixels at a text size of 100 %. */
    LegendMarks(Comfort comfort, double width) {
        this.comfort = comfort;
        this.width = width;
        getStyleClass().add("legend-marks");
        getChildren().add(canvas);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        comfort.texts().localeProperty().addListener(redraw);
        comfort.theme().paletteProperty().addListener(redraw);
        comfort.theme().textSizeProperty().addListener(redraw);
        draw();
    }

    private void draw() {
        Locale locale = comfort.texts().locale();
        double text = comfort.theme().textSizeProperty().get() / 100.0;
        Picture picture = Legend.of(locale, new FxTextMeasure(text), text, width * text);
        canvas.setWidth(picture.frame().size().width());
        canvas.setHeight(picture.frame().size().height());
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new Painter(comfort.theme().paletteProperty().get(), text, new Notes("", "", locale))
                .paint(picture, canvas.getGraphicsContext2D());
        canvas.setAccessibleText(String.join("\n", Legend.words(locale)));
    }
}
