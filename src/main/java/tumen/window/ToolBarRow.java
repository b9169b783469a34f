package tumen.window;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.pane.order.FindingsPane;
import tumen.problem.Words;
import tumen.session.Session;

/** The toolbar: title and counts, search, known as of, views, lanes, present, export, menu. */
final class ToolBarRow {

    private static final Words WORDS = Words.of(ToolBarRow.class);

    private final HBox node;

    ToolBarRow(Session session, Texts texts, Node search, Commands commands, MainMenu menu,
            FindingsPane findings) {
        Label title = new Label();
        title.setId("story-title");
        title.getStyleClass().add("story-title");
        title.textProperty().bind(Bindings.createStringBinding(() -> {
            var opened = session.shelf().opened().get();
            return opened == null ? "Tumen" : opened.title().in(texts.locale());
        }, session.shelf().opened(), texts.localeProperty()));
        Label counts = new Label();
        counts.setId("story-counts");
        counts.getStyleClass().add("story-counts");
        counts.textProperty().bind(Bindings.createStringBinding(() -> {
            var opened = session.shelf().opened().get();
            return opened == null ? "" : texts.text(WORDS, "title.counts",
                    texts.text(WORDS, "status.events", opened.header().events()),
                    texts.text(WORDS, "status.sources", opened.sources().size()));
        }, session.shelf().opened(), texts.localeProperty()));
        counts.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button present = new Button(null, new FontIcon(Feather.PLAY));
        present.setId("present");
        present.getStyleClass().add("present");
        present.textProperty().bind(texts.bind(WORDS, "present"));
        present.setOnAction(pressed -> commands.present());
        node = new HBox(title, counts, between, search, new KnownAsOfBar(session, texts, findings::showChanges).node(),
                new ViewsMenu(session, texts, commands).node(), new LanesChoice(session, texts).node(),
                present, new ExportMenu(texts, commands).node(), menu.node());
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("tool-row");
    }

    Node node() {
        return node;
    }
}
