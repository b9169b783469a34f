package tumen.pane.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import tumen.exchange.TableField;
import tumen.exchange.TableFile;
import tumen.exchange.TableMapping;
import tumen.look.Pace;
import tumen.look.Texts;

/**
 * Our fields with the columns that they are read from. Those that most tables have, or that this one has, are
 * there at once; a link brings the others.
 */
final class FieldsForm extends ScrollPane {

    private static final Set<TableField> USUAL = EnumSet.of(TableField.ID, TableField.START, TableField.END,
            TableField.PRECISION, TableField.TITLE, TableField.SUMMARY, TableField.THREAD, TableField.SOURCE,
            TableField.CLAIMANT, TableField.SAID, TableField.PLACE, TableField.ACTORS);

    private final Texts texts;
    private final Draft draft;
    private final VBox page = new VBox();
    private final List<FieldChoice> choices = new ArrayList<>();
    private final Set<TableField> there = EnumSet.copyOf(USUAL);
    private final Pace pace = new Pace(this);
    private List<String> columns = List.of();

    FieldsForm(Texts texts, Draft draft) {
        this.texts = texts;
        this.draft = draft;
        getStyleClass().add("import-fields");
        setId("import-fields");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("import-page");
        setContent(page);
        draft.mapping().addListener((property, before, now) -> follow());
        texts.localeProperty().addListener((property, before, now) -> fill());
    }

    /** Shows the mapping; what it uses is there from then on. */
    void follow() {
        TableMapping mapping = draft.mapping().get();
        boolean more = there.addAll(mapping.columns().keySet());
        if (more || !columns.equals(draft.file().get().columns())) {
            fill();
        } else {
            choices.forEach(this::show);
        }
    }

    /** Makes the page anew, a little at each pulse. */
    private void fill() {
        TableFile file = draft.file().get();
        columns = file.columns();
        choices.clear();
        page.getChildren().clear();
        List<Runnable> steps = new ArrayList<>();
        for (Group group : Group.values()) {
            steps.add(() -> page.getChildren().add(heading(group)));
            there.stream().filter(field -> Group.of(field) == group).forEach(field -> steps.add(() -> {
                FieldChoice choice = new FieldChoice(field, file, texts, draft::map);
                choices.add(choice);
                show(choice);
                page.getChildren().add(choice);
            }));
        }
        if (there.size() < TableField.values().length) {
            steps.add(() -> page.getChildren().add(others()));
        }
        pace.begin(steps);
    }

    private void show(FieldChoice choice) {
        TableMapping mapping = draft.mapping().get();
        choice.show(mapping.column(choice.field()), mapping.missing().contains(choice.field()));
    }

    private Label heading(Group group) {
        Label heading = new Label(texts.text(ImportPane.WORDS, "group." + group).toUpperCase(texts.locale()));
        heading.getStyleClass().add("overline");
        return heading;
    }

    private Node others() {
        Hyperlink others = new Hyperlink(texts.text(ImportPane.WORDS, "fields.others",
                TableField.values().length - there.size()));
        others.setId("other-fields");
        others.setOnAction(pressed -> {
            there.addAll(EnumSet.allOf(TableField.class));
            fill();
            requestFocus();
        });
        return others;
    }

    /** What belongs together on the page. */
    private enum Group {
        WHEN, WHAT, WHO_SAYS_SO, WHO_AND_WHERE;

        static Group of(TableField field) {
            return switch (field) {
                case ID, TITLE, SUMMARY, THREAD, KIND, TAGS, WEIGHT -> WHAT;
                case SOURCE, ADDRESS, CLAIMANT, SAID -> WHO_SAYS_SO;
                case PLACE, LATITUDE, LONGITUDE, ACTORS, OTHER_ACTORS -> WHO_AND_WHERE;
                default -> WHEN;
            };
        }
    }
}
