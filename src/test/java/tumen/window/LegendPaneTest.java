package tumen.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.look.Screens;
import tumen.look.Texts;
import tumen.look.Theme;

class LegendPaneTest {

    @Test
    void theLegendFollowsLanguageAndThemeAndEscClosesIt() {
        FxTest.start();
        Comfort comfort = FxTest.on(() -> new Comfort(new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)),
                new Texts(Locale.ENGLISH), FXCollections.observableArrayList()));
        AtomicBoolean closed = new AtomicBoolean();
        try (FxTest test = FxTest.show(340, 560, () -> {
            LegendPane pane = new LegendPane(comfort, () -> closed.set(true));
            pane.getStylesheets().add(LegendPane.class.getResource("window.css").toExternalForm());
            return pane;
        })) {
            test.picture("legend");
            Canvas marks = FxTest.on(() -> (Canvas) test.scene().lookup(".legend-marks").lookup("Canvas"));
            assertThat(marks.getAccessibleText()).contains("A hollow dot: alleged.").contains("hatched");
            int[] light = pixels(test);
            assertThat(Arrays.stream(light).distinct().count()).isGreaterThan(50);
            FxTest.run(() -> comfort.texts().localeProperty().set(Locale.FRENCH));
            test.settle();
            assertThat(marks.getAccessibleText()).contains("Un point creux");
            int[] french = pixels(test);
            assertThat(french).isNotEqualTo(light);
            FxTest.run(() -> comfort.theme().choiceProperty().set(Theme.Choice.DARK));
            test.settle();
            assertThat(pixels(test)).isNotEqualTo(french);
            FxTest.run(() -> comfort.theme().choiceProperty().set(Theme.Choice.LIGHT));
            FxTest.run(() -> test.scene().lookup("#legend-close").requestFocus());
            test.press(KeyCode.ESCAPE);
            assertThat(closed).isTrue();
        }
    }

    private static int[] pixels(FxTest test) {
        return Screens.pixels(FxTest.on(() -> test.scene().snapshot(null)));
    }
}
