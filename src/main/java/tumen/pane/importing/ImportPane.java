package tumen.pane.importing;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.look.Texts;
import tumen.problem.Words;

/**
 * A table on its way in: on top how it is read, on the left which column is what, on the right the rows of the
 * file over the events that come of them, at the foot where they go.
 */
final class ImportPane extends BorderPane {

    static final Words WORDS = Words.of(ImportPane.class);

    private static final double FIELDS = 0.31;
    private static final double ROWS = 0.46;

    private final Texts texts;
    private final Draft draft;

    /**
     * A pane on {@code draft}.
     *
     * @param scale how large text is, 1 being usual
     * @param foot says where the store goes and has the buttons
     */
    ImportPane(Texts texts, Draft draft, double scale, Node foot) {
        this.texts = texts;
        this.draft = draft;
        getStyleClass().addAll("import-pane", "surface");
        setId("import-pane");
        getStylesheets().add(ImportPane.class.getResource("importing.css").toExternalForm());
        setTop(new FileHead(texts, draft));
        FieldsForm form = new FieldsForm(texts, draft);
        EventRows events = new EventRows(texts, draft, scale);
        VBox below = headed("events.head", events, counts());
        below.getChildren().add(events.reason());
        SplitPane tables = new SplitPane(headed("rows.head", new FileRows(texts, draft, scale), new Label()), below);
        tables.setOrientation(Orientation.VERTICAL);
        tables.setDividerPositions(ROWS);
        VBox fields = headed("fields.head", form, proposal());
        fields.setMinWidth(VBox.USE_COMPUTED_SIZE);
        SplitPane across = new SplitPane(fields, tables);
        across.setDividerPositions(FIELDS);
        SplitPane.setResizableWithParent(fields, false);
        setCenter(across);
        setBottom(foot);
    }

    private VBox headed(String key, Node content, Node aside) {
        Label heading = new Label();
        heading.textProperty().bind(texts.bind(WORDS, key));
        heading.getStyleClass().add("strong");
        heading.setMinWidth(Label.USE_PREF_SIZE);
        HBox head = new HBox(heading, aside);
        head.getStyleClass().add("import-heading");
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox headed = new VBox(head, content);
        headed.setMinSize(0, 0);
        VBox.setVgrow(content, Priority.ALWAYS);
        return headed;
    }

    /** How many of the first rows come in. */
    private Label counts() {
        Label counts = new Label();
        counts.setId("import-counts");
        Runnable count = () -> {
            Draft.Outcome outcome = draft.outcome().get();
            long bad = outcome.bad();
            counts.setText(outcome.rows().isEmpty() ? ""
                    : texts.text(WORDS, "counts", outcome.rows().size() - bad, bad));
            counts.getStyleClass().setAll("label", bad > 0 ? "warning" : "muted");
        };
        draft.outcome().addListener((property, before, now) -> count.run());
        texts.localeProperty().addListener((property, before, now) -> count.run());
        count.run();
        return counts;
    }

    /** Leads back to the columns that would be proposed, where others are chosen. */
    private Hyperlink proposal() {
        Hyperlink proposal = new Hyperlink();
        proposal.textProperty().bind(texts.bind(WORDS, "fields.propose"));
        proposal.setId("import-propose");
        proposal.setOnAction(pressed -> {
            proposal.setVisited(false);
            draft.propose();
        });
        proposal.setVisible(draft.chosen());
        draft.mapping().addListener((property, before, now) -> proposal.setVisible(draft.chosen()));
        return proposal;
    }
}
