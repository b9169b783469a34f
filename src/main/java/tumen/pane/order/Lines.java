package tumen.pane.order;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tumen.evidence.Why;
import tumen.look.PassageLink;
import tumen.model.OneWay;
import tumen.model.Passage;
import tumen.session.Session;

/** Lines of text about records, in one language, with links that lead on through the session. */
record Lines(Records records, Locale locale, Session session) {

    String text(String key, Object... arguments) {
        return OrderPane.WORDS.text(locale, key, arguments);
    }

    /** A line of running text that wraps. */
    static Label label(String words, String... classes) {
        Label label = new Label(OneWay.text(words));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    Label overline(String key, Object... arguments) {
        return label(text(key, arguments).toUpperCase(locale), "overline");
    }

    /** A section under its name. */
    VBox section(String key, Object... arguments) {
        VBox section = new VBox(overline(key, arguments));
        section.getStyleClass().add("order-section");
        section.setId("order-" + key);
        return section;
    }

    String title(String event) {
        return records.title(event, locale);
    }

    /** A link that selects an event. */
    Hyperlink event(String event) {
        Hyperlink link = new Hyperlink(OneWay.text(title(event)));
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(pressed -> {
            link.setVisited(false);
            session.focus().select(event);
        });
        return link;
    }

    /** A link that opens the passage in its source. */
    Node passage(String id) {
        Passage passage = records.passage(id);
        return passage == null ? label(id, "small", "muted")
                : new PassageLink(passage, records.source(passage.source()), locale, () -> {
                    session.desk().show(passage.source());
                    session.focus().read(passage.id());
                });
    }

    /** A sentence and the passages in which it can be read. */
    Node sentence(String words, List<String> passages) {
        TextFlow line = new TextFlow(new Text(words));
        line.getStyleClass().addAll("running", "small");
        List<Node> links = passages.stream().map(this::passage).toList();
        PassageLink.tellApart(links);
        links.forEach(link -> line.getChildren().addAll(new Text("  "), link));
        return line;
    }

    /** A link of a chain of reasons, numbered from 1. */
    Node reason(int number, Why.Reason reason) {
        String sentence = reason.sentence(locale, this::title, records.zone(reason.event()));
        return sentence(text("step", number, sentence), reason.passages());
    }
}
