package tumen.timeline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import tumen.look.Texts;

/** How many events are undated, over the names of the lanes, in as many words as there is room for. */
final class UndatedMark extends Button {

    /** From the most words to none. */
    private static final List<String> WORDINGS = List.of("undated", "undated.brief", "undated.bare");
    private static final double LEFT = 8;

    /** What the words were chosen for. */
    private record Chosen(String whole, double room, Font font) {
    }

    private final Texts texts;
    private Chosen chosen;

    /** None yet; a press on it runs {@code asked}. */
    UndatedMark(Texts texts, Runnable asked) {
        this.texts = texts;
        getStyleClass().add("undated-mark");
        setOnAction(event -> asked.run());
        Tooltip why = new Tooltip();
        why.textProperty().bind(texts.bind(UndatedMark.class, "undated.tip"));
        setTooltip(why);
        setVisible(false);
    }

    /** Shows {@code count}, unless it is 0, to the left of {@code right}, where the axis begins. */
    void show(int count, double right, double height) {
        setVisible(count > 0);
        if (count > 0) {
            choose(count, right - LEFT);
            autosize();
            setLayoutX(snapPositionX(LEFT));
            setLayoutY(snapPositionY((height - getHeight()) / 2));
        }
    }

    private void choose(int count, double room) {
        String whole = texts.text(UndatedMark.class, WORDINGS.getFirst(), count);
        Chosen now = new Chosen(whole, room, getFont());
        if (now.equals(chosen)) {
            return;
        }
        chosen = now;
        setAccessibleText(whole);
        for (String wording : WORDINGS) {
            setText(texts.text(UndatedMark.class, wording, count));
            if (prefWidth(-1) <= room) {
                return;
            }
        }
    }
}
