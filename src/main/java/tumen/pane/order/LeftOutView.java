package tumen.pane.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.Changes;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.SourceNames;
import tumen.work.Latest;

/**
 * What rested on what was just left out: a source, or all that is below a grade. Lists what that changed, and
 * takes it back with one press. There is something to show only after something was left out.
 */
final class LeftOutView extends VBox {

    private final Session session;
    private final Texts texts;
    private final Latest comparing;
    private final ReadOnlyObjectWrapper<Findings> told = new ReadOnlyObjectWrapper<>();
    private Compared compared;

    /** What was compared last: without and with. */
    private record Compared(Changes changes, Findings with, Findings without, LocalDate day, Records records) {
    }

    LeftOutView(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.comparing = new Latest(session.workers(), "reckoning");
        getStyleClass().add("changes-view");
        setMinSize(0, 0);
        session.reckoning().findings().addListener((property, before, now) -> compare());
        session.lens().viewpoint().addListener((property, before, now) -> compare());
        texts.localeProperty().addListener((property, before, now) -> show(compared));
    }

    /** The findings that it tells of, which lack something; null while the last change took nothing away. */
    ReadOnlyObjectProperty<Findings> told() {
        return told.getReadOnlyProperty();
    }

    private void compare() {
        Opened opened = session.shelf().opened().get();
        Findings with = session.reckoning().before().get();
        Findings without = session.reckoning().current();
        if (opened == null || with == null || without == null || !less(with.viewpoint(), without.viewpoint())) {
            comparing.cancel();
            compared = null;
            told.set(null);
            return;
        }
        LocalDate day = session.lens().viewpoint().get().knownAsOf();
        comparing.ask(progress -> new Compared(Changes.between(with, day, without, day), with, without, day,
                new Records(opened, with.given())), this::show, session.notices()::tell);
    }

    /** True where the second lets less count than the first. */
    private static boolean less(Viewpoint first, Viewpoint second) {
        boolean stricter = second.lowest() != null && !second.lowest().equals(first.lowest())
                && (first.lowest() == null || second.lowest().reaches(first.lowest()));
        return !first.without().containsAll(second.without()) || stricter
                || second.judgedOnly() && !first.judgedOnly();
    }

    private void show(Compared now) {
        compared = now;
        getChildren().clear();
        if (now == null) {
            return;
        }
        Label what = Lines.label(what(now.with().viewpoint(), now.without().viewpoint()));
        what.setId("left-out");
        Button undo = new Button(texts.text(OrderPane.WORDS, "leftOut.undo"), Icon.UNDO.node());
        undo.setId("left-out-undo");
        undo.setMinWidth(Button.USE_PREF_SIZE);
        undo.setOnAction(pressed -> session.lens().countAgain(now.with().viewpoint()));
        HBox head = new HBox(what, undo);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("change-days");
        getChildren().add(head);
        if (now.changes().none()) {
            getChildren().add(Lines.label(texts.text(OrderPane.WORDS, "leftOut.nothing"), "muted"));
        } else {
            var columns = new ChangeColumns(new Lines(now.records(), texts.locale(), session),
                    event -> now.without().at(event, now.day())).of(now.changes());
            VBox.setVgrow(columns, Priority.ALWAYS);
            getChildren().add(columns);
        }
        told.set(now.without());
    }

    private String what(Viewpoint with, Viewpoint without) {
        List<String> told = new ArrayList<>();
        Set<String> sources = new TreeSet<>(without.without());
        sources.removeAll(with.without());
        SourceNames names = new SourceNames(session.shelf().opened().get().sources(), texts.locale());
        sources.forEach(source -> told.add(texts.text(OrderPane.WORDS, "leftOut.source", names.of(source))));
        if (without.lowest() != null && !without.lowest().equals(with.lowest())) {
            told.add(texts.text(OrderPane.WORDS, "leftOut.grade", without.lowest().toString()));
        }
        if (without.judgedOnly() && !with.judgedOnly()) {
            told.add(texts.text(OrderPane.WORDS, "leftOut.judged"));
        }
        return String.join(" ", told);
    }
}
