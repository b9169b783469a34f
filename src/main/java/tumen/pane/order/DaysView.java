package tumen.pane.order;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.Changes;
import tumen.evidence.Findings;
import tumen.look.Texts;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.time.DateWords;
import tumen.work.Latest;

/**
 * What changed between two days: what appeared, what stands differently, whose bounds narrowed. The days are the
 * known-as-of day and the stop before it, until the reader sets the first one. Nothing after the known-as-of day
 * can be asked for.
 */
final class DaysView extends VBox {

    private final Session session;
    private final Texts texts;
    private final Latest comparing;
    private final DatePicker from;
    private final DatePicker to;
    private boolean chosen;
    private boolean following;
    private Compared compared;

    /** What was compared last, and with what. */
    private record Compared(Changes changes, Findings findings, LocalDate to, Records records) {
    }

    DaysView(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.comparing = new Latest(session.workers(), "reckoning");
        from = field("changes-from");
        to = field("changes-to");
        to.promptTextProperty().bind(texts.bind(OrderPane.WORDS, "days.all"));
        from.promptTextProperty().bind(texts.bind(OrderPane.WORDS, "days.none"));
        HBox days = new HBox(name("days.from", from), from, name("days.to", to), to);
        days.setAlignment(Pos.CENTER_LEFT);
        days.getStyleClass().add("change-days");
        getChildren().add(days);
        getStyleClass().add("changes-view");
        setMinSize(0, 0);
        from.valueProperty().addListener((property, before, now) -> {
            chosen |= !following;
            compare();
        });
        to.valueProperty().addListener((property, before, now) -> compare());
        session.lens().viewpoint().addListener((property, before, now) -> follow());
        session.shown().days().addListener((property, before, now) -> follow());
        session.reckoning().findings().addListener((property, before, now) -> compare());
        session.shelf().opened().addListener((property, before, now) -> chosen &= now != null && before != null
                && before.base() == now.base());
        texts.localeProperty().addListener((property, before, now) -> show(compared));
        sceneProperty().addListener((property, before, now) -> compare());
        follow();
    }

    private Label name(String key, DatePicker of) {
        Label name = new Label();
        name.textProperty().bind(texts.bind(OrderPane.WORDS, key));
        name.getStyleClass().add("muted");
        name.setLabelFor(of);
        return name;
    }

    private DatePicker field(String id) {
        DatePicker field = new DatePicker();
        field.setId(id);
        new DayText(texts.localeProperty(), (day, locale) -> DateWords.in(locale).dayLabel(day)).on(field);
        field.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || beyond(day));
            }
        });
        return field;
    }

    private boolean beyond(LocalDate day) {
        LocalDate last = session.lens().viewpoint().get().knownAsOf();
        return last != null && day.isAfter(last);
    }

    /** Puts the days back to the known-as-of day and the stop before it. */
    private void follow() {
        following = true;
        LocalDate last = session.lens().viewpoint().get().knownAsOf();
        to.setValue(last);
        if (!chosen || from.getValue() != null && beyond(from.getValue())) {
            from.setValue(stopBefore(session.shown().days().get(), last));
        }
        following = false;
        compare();
    }

    private static LocalDate stopBefore(List<LocalDate> days, LocalDate day) {
        LocalDate before = null;
        for (LocalDate stop : days) {
            boolean earlier = day == null ? !stop.equals(days.getLast()) : stop.isBefore(day);
            before = earlier ? stop : before;
        }
        return before;
    }

    /** The day asked for, held at the known-as-of day. */
    private LocalDate held(LocalDate day) {
        LocalDate last = session.lens().viewpoint().get().knownAsOf();
        return last != null && (day == null || day.isAfter(last)) ? last : day;
    }

    private void compare() {
        Opened opened = session.shelf().opened().get();
        Findings findings = session.reckoning().current();
        if (following) {
            return;
        }
        if (getScene() == null) {
            // nobody sees it: it is compared once somebody does
            comparing.cancel();
            return;
        }
        if (opened == null || findings == null || from.getValue() == null) {
            comparing.cancel();
            show(null);
            return;
        }
        LocalDate first = held(from.getValue());
        LocalDate second = held(to.getValue());
        comparing.ask(progress -> new Compared(Changes.between(findings, first, findings, second), findings, second,
                new Records(opened, findings.given())), this::show, session.notices()::tell);
    }

    private void show(Compared now) {
        compared = now;
        getChildren().remove(1, getChildren().size());
        if (now == null) {
            boolean large = session.shelf().opened().get() != null && session.reckoning().tooLarge();
            getChildren().add(Lines.label(texts.text(OrderPane.WORDS, large ? "large" : "days.choose"), "muted"));
        } else if (now.changes().none()) {
            getChildren().add(Lines.label(texts.text(OrderPane.WORDS, "days.nothing"), "muted"));
        } else {
            var columns = new ChangeColumns(new Lines(now.records(), texts.locale(), session),
                    event -> now.findings().at(event, now.to())).of(now.changes());
            VBox.setVgrow(columns, Priority.ALWAYS);
            getChildren().add(columns);
        }
    }
}
