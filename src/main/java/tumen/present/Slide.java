package tumen.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tumen.look.Named;
import tumen.look.StanceGlyph;
import tumen.look.StandingGlyph;
import tumen.look.Texts;
import tumen.look.ThreadSwatch;
import tumen.model.OneWay;
import tumen.pane.event.ToldEvent;
import tumen.pane.event.ToldEvent.ToldClaim;

/** One event with one page of its claims, as a room sees it: what is said on the left, who says so on the right. */
final class Slide {

    /** Longer titles are set in smaller type, and one of more letters than the last is shortened. */
    private static final int LONG = 80;
    private static final int LONGER = 170;
    private static final int LONGEST = 300;

    private Slide() {
    }

    /** The slide of where {@code at} is, {@code pages} being the event's claims by page. */
    static BorderPane of(ToldEvent event, Progression at, ClaimPages pages, Texts texts) {
        VBox what = new VBox(title(event.title()), label(event.when(), "slide-when", "slide-when"));
        if (!event.narrowed().isEmpty()) {
            what.getChildren().add(label(event.narrowed(), "slide-narrowed", "slide-narrowed"));
        }
        what.getChildren().addAll(standing(event, texts), label(rule(event, texts), "slide-rule", "slide-rule"));
        what.getStyleClass().add("slide-what");
        VBox claims = new VBox();
        claims.getStyleClass().add("slide-claims");
        claims.setId("slide-claims");
        pages.page(at.page()).forEach(claim -> claims.getChildren().add(claim(claim, pages)));
        if (pages.count() > 1) {
            claims.getChildren().add(label(further(pages.first(at.page()), pages.last(at.page()),
                    event.claims().size(), texts), "slide-further", "slide-small"));
        }
        BorderPane slide = new BorderPane(claims);
        slide.setTop(head(event, at, texts));
        slide.setLeft(what);
        slide.getStyleClass().add("slide");
        return slide;
    }

    private static String further(int first, int last, int all, Texts texts) {
        return first == last ? texts.text(Slide.class, "claims.one", first, all)
                : texts.text(Slide.class, "claims", first, last, all);
    }

    private static Label title(String words) {
        Label title = label(shortened(words, LONGEST), "slide-title", "slide-title");
        if (words.length() > LONG) {
            title.getStyleClass().add(words.length() > LONGER ? "slide-title-longer" : "slide-title-long");
        }
        return title;
    }

    /** At most so many letters of {@code words}, to the end of a word where there is one, and a sign of more. */
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int cut = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
        int word = words.lastIndexOf(' ', cut);
        return words.substring(0, word > most / 2 ? word : cut).stripTrailing() + "…";
    }

    /** What a slide says, for a screen reader. */
    static String spoken(ToldEvent event, Progression at, ClaimPages pages, Texts texts) {
        List<String> words = new ArrayList<>(List.of(progress(at, texts), event.title(), event.when(),
                event.narrowed(), Named.in(texts.locale(), event.standing()), event.rule()));
        pages.page(at.page()).forEach(claim -> words.add(claim.claimant() + ": " + claim.statement()));
        words.removeIf(String::isEmpty);
        return String.join(". ", words);
    }

    private static Node head(ToldEvent event, Progression at, Texts texts) {
        HBox thread = new HBox(new ThreadSwatch(event.colour()), label(event.thread(), null, "slide-thread"));
        thread.getStyleClass().add("slide-line");
        thread.setVisible(!event.thread().isEmpty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label progress = label(progress(at, texts), "slide-progress", "slide-progress");
        HBox head = new HBox(thread, between, progress);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("slide-head");
        return head;
    }

    private static String progress(Progression at, Texts texts) {
        return texts.text(Slide.class, "progress", at.event() + 1, at.events());
    }

    private static Node standing(ToldEvent event, Texts texts) {
        Label name = label(Named.in(texts.locale(), event.standing()), "slide-standing", "slide-standing");
        HBox line = new HBox(new StandingGlyph(event.standing(), event.colour()), name);
        line.getStyleClass().addAll("slide-line", "slide-standing-line");
        return line;
    }

    /** The rule without the standing's name, which stands over it. */
    private static String rule(ToldEvent event, Texts texts) {
        String name = Named.in(texts.locale(), event.standing());
        String rule = event.rule();
        if (rule.startsWith(name)) {
            rule = rule.substring(name.length()).replaceFirst("^[\\h:]+", "");
        }
        return rule.isEmpty() ? "" : rule.substring(0, 1).toUpperCase(texts.locale()) + rule.substring(1);
    }

    private static Node claim(ToldClaim claim, ClaimPages pages) {
        GridPane row = new GridPane();
        row.getStyleClass().add("slide-claim");
        if (!claim.counts()) {
            row.getStyleClass().add("faded");
        }
        if (pages.dense(claim)) {
            row.getStyleClass().add("dense");
        }
        ColumnConstraints sign = new ColumnConstraints();
        sign.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(sign, words);
        StanceGlyph glyph = new StanceGlyph(claim.stance());
        GridPane.setValignment(glyph, VPos.TOP);
        VBox said = new VBox(label(claim.claimant(), null, "slide-claimant"),
                label(pages.statement(claim), null, "slide-statement"), label(claim.source(), null, "slide-small"));
        row.addRow(0, glyph, said);
        return row;
    }

    private static Label label(String words, String id, String role) {
        Label label = new Label(OneWay.text(words));
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(role);
        return label;
    }
}
