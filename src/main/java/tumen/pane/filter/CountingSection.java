package tumen.pane.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import tumen.evidence.Viewpoint;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.model.Grade;
import tumen.model.Source;
import tumen.session.Session;

/** What does not count at all: claims below a grade, and the sources that were left out. */
final class CountingSection {

    private static final List<Grade> LOWEST = List.of(new Grade('A', 1), new Grade('A', 2), new Grade('B', 2),
            new Grade('B', 3), new Grade('C', 3), new Grade('C', 4), new Grade('D', 4), new Grade('E', 5));

    /** Letters of a source that was left out. */
    private static final int LONGEST = 100;

    private final Session session;
    private final Texts texts;
    private final ComboBox<Grade> lowest = new ComboBox<>();
    private final CheckBox judged = new CheckBox();
    private final VBox without = new VBox();
    private final TitledPane node;
    private boolean following;

    CountingSection(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        Label name = new Label();
        name.textProperty().bind(texts.bind(FilterPane.WORDS, "grade.lowest"));
        name.setLabelFor(lowest);
        List<Grade> choices = new ArrayList<>(LOWEST);
        choices.addFirst(null);
        lowest.getItems().setAll(choices);
        lowest.setId("lowest-grade");
        word();
        judged.textProperty().bind(texts.bind(FilterPane.WORDS, "grade.judged"));
        judged.setWrapText(true);
        judged.setId("judged-only");
        without.getStyleClass().add("facet-rows");
        VBox rows = new VBox(name, lowest, judged, without);
        rows.getStyleClass().add("facet-rows");
        node = new TitledPane(null, rows);
        node.setId("counting");
        node.textProperty().bind(texts.bind(FilterPane.WORDS, "counting"));
        node.getStyleClass().addAll("dense", "facet");
        node.setAnimated(false);
        node.setExpanded(false);
        lowest.setOnAction(chosen -> change());
        judged.setOnAction(chosen -> change());
        session.lens().viewpoint().addListener((property, before, now) -> follow());
        texts.localeProperty().addListener((property, before, now) -> {
            word();
            follow();
        });
        follow();
    }

    Node node() {
        return node;
    }

    /** Shows the grades in the language of the moment: cells that are there keep their words. */
    private void word() {
        lowest.setCellFactory(list -> new GradeCell());
        lowest.setButtonCell(new GradeCell());
    }

    /** A grade, or that any will do. */
    private final class GradeCell extends ListCell<Grade> {

        @Override
        protected void updateItem(Grade grade, boolean empty) {
            super.updateItem(grade, empty);
            setText(grade == null ? texts.text(FilterPane.WORDS, "grade.any") : grade.toString());
        }
    }

    private void change() {
        if (!following) {
            session.lens().lowest(lowest.getValue(), judged.isSelected());
        }
    }

    private void follow() {
        following = true;
        Viewpoint now = session.lens().viewpoint().get();
        lowest.setValue(now.lowest());
        judged.setSelected(now.judgedOnly());
        without.getChildren().clear();
        for (String source : now.without()) {
            Hyperlink back = new Hyperlink(texts.text(FilterPane.WORDS, "without.back",
                    Safe.shortened(Safe.text(title(source)), LONGEST)));
            back.setWrapText(true);
            back.setOnAction(pressed -> session.lens().leaveOut(source, false));
            without.getChildren().add(back);
        }
        if (!now.without().isEmpty()) {
            node.setExpanded(true);
        }
        following = false;
    }

    private String title(String id) {
        var opened = session.shelf().opened().get();
        return opened == null ? id : opened.sources().stream()
                .filter(source -> source.id().equals(id)).findFirst().map(Source::publisher).orElse(id);
    }
}
