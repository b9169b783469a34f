package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tumen.look.Texts;
import tumen.session.OpenSource;
import tumen.session.Opened;
import tumen.session.Session;

/** What is on top of a source: its citation, what limits what is shown of it, and the row of its pages. */
final class SourceHead extends VBox {

    private final Session session;
    private final Texts texts;
    private final Citation citation;
    private final LeafBar bar;
    private final Label leftOut;
    private final Label later;
    private final Label many = notice();

    /** A head over nothing yet; {@code browser}: takes an address to open in the browser. */
    SourceHead(Session session, Texts texts, Consumer<String> browser, LeafBar bar) {
        this.session = session;
        this.texts = texts;
        this.bar = bar;
        citation = new Citation(browser, session.copying());
        leftOut = notice("leftOut.is");
        later = notice("later");
    }

    /** The height of its text, in pixels. */
    double textSize() {
        return citation.textSize();
    }

    void show(OpenSource of, Opened opened) {
        citation.show(of.source(), opened, texts);
        List<Node> parts = new ArrayList<>(List.of(citation));
        if (session.lens().viewpoint().get().without().contains(of.source().id())) {
            parts.add(leftOut);
        }
        if (of.later()) {
            parts.add(later);
        }
        if (of.more() > 0) {
            many.setText(texts.text(SourcesPane.WORDS, "more", of.passages().size(), of.more()));
            parts.add(many);
        }
        parts.add(bar);
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private Label notice(String key) {
        Label notice = notice();
        notice.textProperty().bind(texts.bind(SourcesPane.WORDS, key));
        return notice;
    }

    private static Label notice() {
        Label notice = new Label();
        notice.getStyleClass().addAll("small", "warning", "source-notice");
        notice.setWrapText(true);
        notice.setMinHeight(Label.USE_PREF_SIZE);
        return notice;
    }
}
