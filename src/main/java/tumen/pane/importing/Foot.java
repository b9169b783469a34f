package tumen.pane.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tumen.look.FileAsk;
import tumen.look.Texts;

/** Where the store goes, and whether it comes to be. */
final class Foot extends HBox {

    private final Texts texts;
    private final Draft draft;
    private final FileAsk files;
    private final Label path = new Label();
    private final Label what = new Label();
    private final Button begin = new Button();

    /**
     * The foot of an import.
     *
     * @param begun told that it is to begin
     * @param left told that it is not
     */
    Foot(Texts texts, Draft draft, FileAsk files, Runnable begun, Runnable left) {
        this.texts = texts;
        this.draft = draft;
        this.files = files;
        getStyleClass().add("import-foot");
        Label into = new Label();
        into.textProperty().bind(texts.bind(ImportPane.WORDS, "into"));
        into.setMinWidth(Region.USE_PREF_SIZE);
        path.getStyleClass().add("strong");
        path.setId("import-target");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        what.getStyleClass().addAll("small", "muted");
        what.setId("import-target-is");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox target = new VBox(path, what);
        target.setMinWidth(0);
        HBox.setHgrow(target, Priority.ALWAYS);
        Button choose = button("choose");
        choose.setId("import-choose");
        choose.setOnAction(pressed -> choose());
        Button cancel = button("cancel");
        cancel.setCancelButton(true);
        cancel.setId("import-cancel");
        cancel.setOnAction(pressed -> left.run());
        begin.textProperty().bind(texts.bind(ImportPane.WORDS, "begin"));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setDefaultButton(true);
        begin.setId("import-begin");
        begin.setOnAction(pressed -> begun.run());
        Region space = new Region();
        space.getStyleClass().add("import-space");
        getChildren().addAll(into, target, choose, space, cancel, begin);
        draft.target().addListener((property, before, now) -> show());
        draft.mapping().addListener((property, before, now) -> show());
        texts.localeProperty().addListener((property, before, now) -> show());
        show();
    }

    private Button button(String key) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(ImportPane.WORDS, key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void show() {
        Draft.Target target = draft.target().get();
        path.setText(target.path().toString());
        path.setTooltip(new Tooltip(target.path().toString()));
        what.setText(texts.text(ImportPane.WORDS, target.exists() ? "into.old" : "into.new"));
        begin.setDisable(!draft.mapping().get().missing().isEmpty());
    }

    private void choose() {
        Path chosen = files.save(getScene().getWindow(), texts.text(ImportPane.WORDS, "into.title"),
                draft.target().get().path(),
                List.of(new FileAsk.Kind(texts.text(ImportPane.WORDS, "into.stores"), List.of("*.tumen"))));
        if (chosen != null) {
            draft.goTo(chosen);
        }
    }
}
