package tumen.pane.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tumen.evidence.CountedClaim;
import tumen.look.PassageLink;
import tumen.look.Pieces.Piece;
import tumen.look.Wrapped;
import tumen.model.OneWay;
import tumen.model.Passage;
import tumen.session.Session;

/** How the sections tell the facts: in one language, with links that lead on through the session. */
record Telling(EventFacts facts, Locale locale, Session session) {

    String text(String key, Object... arguments) {
        return EventPane.WORDS.text(locale, key, arguments);
    }

    /** A line of running text that wraps. */
    static Label label(String words, String... classes) {
        return new Wrapped(OneWay.text(words), classes);
    }

    Label overline(String key, Object... arguments) {
        return label(text(key, arguments).toUpperCase(locale), "overline");
    }

    /** Running text in which links can stand; unlike a row of labels it wraps within any width. */
    static TextFlow running(String words, Node... links) {
        TextFlow line = new TextFlow(new Text(words));
        line.getStyleClass().addAll("running", "small");
        PassageLink.tellApart(List.of(links));
        for (Node link : links) {
            line.getChildren().addAll(new Text("  "), link);
        }
        return line;
    }

    /** A link that does something. */
    static Hyperlink link(String words, Runnable deed) {
        Hyperlink link = new Hyperlink(OneWay.text(words));
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(pressed -> {
            link.setVisited(false);
            deed.run();
        });
        return link;
    }

    /** A link that opens the passage in its source: "¶ 6" where paragraphs are known, else the publisher. */
    Node passage(String id) {
        Passage passage = facts.passages().get(id);
        if (passage == null) {
            return label(id, "small", "muted");
        }
        return new PassageLink(passage, facts.names().sourceRecord(passage.source()), locale, () -> read(passage));
    }

    /** Opens a passage in its source. */
    void read(Passage passage) {
        session.desk().show(passage.source());
        session.focus().read(passage.id());
    }

    /** Ids of the sources that report the event's counted claims and may be shown: published by the day. */
    List<String> sources() {
        return facts.claims().stream().filter(claim -> claim.state() == CountedClaim.State.COUNTS)
                .flatMap(claim -> claim.claim().passages().stream().filter(passage -> claim.later().stream()
                        .noneMatch(later -> later.passage().equals(passage))))
                .map(facts.passages()::get).filter(passage -> passage != null).map(Passage::source)
                .distinct().toList();
    }

    /** A name, and beside it what it stands for. */
    static HBox row(String name, Node value) {
        Label named = label(name, "strong", "muted", "event-row-name");
        HBox row = new HBox(named, value);
        row.getStyleClass().add("event-row");
        row.setMinWidth(0);
        ((Region) value).setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        return row;
    }

    /** A piece that is made from this matter, in this language. */
    Piece piece(Supplier<? extends Node> made, Object... matter) {
        List<Object> all = new ArrayList<>(Arrays.asList(matter));
        all.add(locale);
        return new Piece(all, made);
    }

    /** The heading of a section. */
    Piece heading(String key) {
        return piece(() -> overline(key), key);
    }
}
