package tumen.window;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.pane.order.DayText;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.time.DateWords;

/**
 * "Known as of": a slider that stops at each day on which something was said, and its date as a field
 * that takes any day. The slider's right end, and an empty field, count everything.
 */
final class KnownAsOfBar {

    private static final Words WORDS = Words.of(KnownAsOfBar.class);

    private final Session session;
    private final Slider slider = new Slider(0, 1, 1);
    private final DatePicker field = new DatePicker();
    private final Label name = new Label();
    private final Button changed;
    private final HBox node;
    private boolean following;

    /**
     * A bar on {@code session}.
     *
     * @param changes shows what changed between two days
     */
    KnownAsOfBar(Session session, Texts texts, Runnable changes) {
        this.session = session;
        name.textProperty().bind(texts.bind(WORDS, "knownAsOf"));
        name.setLabelFor(field);
        name.setMinWidth(Label.USE_PREF_SIZE);
        field.getStyleClass().add("known-as-of-date");
        Tip.on(field, texts.bind(WORDS, "knownAsOf"));
        field.promptTextProperty().bind(texts.bind(WORDS, "knownAsOf.all"));
        new DayText(texts.localeProperty(), (day, locale) -> DateWords.in(locale).dayLabel(day)).on(field);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.getStyleClass().add("known-as-of-slider");
        slider.accessibleTextProperty().bind(texts.bind(WORDS, "knownAsOf.slider"));
        Button all = button(texts, Feather.X, "knownAsOf.clear");
        all.getStyleClass().add("known-as-of-all");
        all.visibleProperty().bind(field.valueProperty().isNotNull());
        all.setOnAction(pressed -> session.lens().knownAsOf(null));
        changed = button(texts, Feather.GIT_COMMIT, "knownAsOf.changes");
        changed.setId("what-changed");
        changed.setOnAction(pressed -> changes.run());
        node = new HBox(name, field, slider, all, changed);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("known-as-of");
        node.setAccessibleRole(AccessibleRole.PARENT);

        field.valueProperty().addListener((property, before, day) -> chosen(day));
        slider.valueProperty().addListener((property, before, place) -> slid());
        session.shown().days().addListener((property, before, days) -> follow());
        session.lens().viewpoint().addListener((property, before, now) -> follow());
        follow();
    }

    private static Button button(Texts texts, Feather icon, String key) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        StringBinding hint = texts.bind(WORDS, key);
        Tip.on(button, hint);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(hint);
        return button;
    }

    HBox node() {
        return node;
    }

    /** Whether the date stands alone, where there is no room for the rest: the menu leads to what changed. */
    void brief(boolean alone) {
        for (Node part : List.of(name, slider, changed)) {
            part.setVisible(!alone);
            part.setManaged(!alone);
        }
    }

    private void chosen(LocalDate day) {
        if (!following) {
            session.lens().knownAsOf(day);
        }
    }

    private void slid() {
        if (!following) {
            List<LocalDate> days = session.shown().days().get();
            int place = (int) Math.round(slider.getValue());
            session.lens().knownAsOf(place >= days.size() ? null : days.get(place));
        }
    }

    private void follow() {
        following = true;
        List<LocalDate> days = session.shown().days().get();
        LocalDate day = session.lens().viewpoint().get().knownAsOf();
        slider.setMax(Math.max(1, days.size()));
        slider.setValue(day == null ? slider.getMax() : place(days, day));
        slider.setDisable(days.isEmpty());
        field.setValue(day);
        following = false;
    }

    /** The last stop that is not after {@code day}. */
    private static int place(List<LocalDate> days, LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
