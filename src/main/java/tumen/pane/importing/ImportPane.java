package tumen.pane.importing;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.look.Pace;
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
    private final List<Runnable> steps;
    private final Pace pace = new Pace(this);

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
        VBox fields = headed("fields.head", proposal());
        fields.setMinWidth(VBox.USE_COMPUTED_SIZE);
        VBox rows = headed("rows.head", FileRows.others(texts, draft));
        VBox events = headed("events.head", counts());
        SplitPane tables = new SplitPane(rows, events);
        tables.setOrientation(Orientation.VERTICAL);
        tables.setDividerPositions(ROWS);
        SplitPane across = new SplitPane(fields, tables);
        across.setDividerPositions(FIELDS);
        SplitPane.setResizableWithParent(fields, false);
        setTop(new FileHead(texts, draft));
        setCenter(across);
        setBottom(foot);
        FieldsForm form = new FieldsForm(texts, draft);
        steps = List.of(() -> fill(rows, new FileRows(texts, draft, scale)), () -> {
            EventRows came = new EventRows(texts, draft, scale);
            fill(events, came);
            events.getChildren().add(came.reason());
        }, () -> fill(fields, form), form::follow);
    }

    /** Puts in what takes time to be made, a little at each pulse; to be called once the window shows. */
    void fill() {
        pace.begin(steps);
    }

    private static void fill(VBox headed, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        headed.getChildren().add(content);
    }

    private VBox headed(String key, Node... aside) {
        Label heading = new Label();
        heading.textProperty().bind(texts.bind(WORDS, key));
        heading.getStyleClass().add("strong");
        FlowPane head = new FlowPane(heading);
        head.getChildren().addAll(aside);
        head.getStyleClass().add("import-heading");
        head.setRowValignment(VPos.BASELINE);
        VBox headed = new VBox(head);
        headed.setMinSize(0, 0);
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
