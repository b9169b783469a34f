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
import tumen.look.Safe;
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

    private final ToldEvent event;
    private final ClaimPages pages;
    private final int page;
    private final String progress;
    private final Texts texts;
    private final VBox what = new VBox();
    private final VBox claims = new VBox();
    private final BorderPane slide = new BorderPane(claims);

    /** The slide of where {@code at} is, {@code pages} being the event's claims by page; empty at first. */
    Slide(ToldEvent event, Progression at, ClaimPages pages, Texts texts) {
        this.event = event;
        this.pages = pages;
        this.page = at.page();
        this.progress = texts.text(Slide.class, "progress", at.event() + 1, at.events());
        this.texts = texts;
        what.getStyleClass().add("slide-what");
        claims.getStyleClass().add("slide-claims");
        claims.setId("slide-claims");
        slide.setLeft(what);
        slide.getStyleClass().add("slide");
    }

    BorderPane node() {
        return slide;
    }

    /** The steps in which it is made. */
    List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>(List.of(() -> slide.setTop(head()), this::say, this::rate));
        pages.page(page).forEach(claim -> steps.add(() -> claims.getChildren().add(claim(claim, pages))));
        if (pages.count() > 1) {
            steps.add(() -> claims.getChildren().add(label(further(pages.first(page), pages.last(page),
                    event.claims().size(), texts), "slide-further", "slide-small")));
        }
        return steps;
    }

    /** What is said to have happened, and when. */
    private void say() {
        what.getChildren().addAll(title(event.title()),
                label(Safe.shortened(event.when(), LONGER), "slide-when", "slide-when"));
        if (!event.narrowed().isEmpty()) {
            what.getChildren().add(label(event.narrowed(), "slide-narrowed", "slide-narrowed"));
        }
    }

    /** How it stands, and by which rule. */
    private void rate() {
        what.getChildren().addAll(standing(event, texts),
                label(Safe.shortened(rule(event, texts), LONGEST), "slide-rule", "slide-rule"));
    }

    private static String further(int first, int last, int all, Texts texts) {
        return first == last ? texts.text(Slide.class, "claims.one", first, all)
                : texts.text(Slide.class, "claims", first, last, all);
    }

    private static Label title(String words) {
        Label title = label(Safe.shortened(words, LONGEST), "slide-title", "slide-title");
        if (words.length() > LONG) {
            title.getStyleClass().add(words.length() > LONGER ? "slide-title-longer" : "slide-title-long");
        }
        return title;
    }

    /** What a slide says, for a screen reader. */
    String spoken() {
        List<String> words = new ArrayList<>(List.of(progress, event.title(), event.when(),
                event.narrowed(), Named.in(texts.locale(), event.standing()), event.rule()));
        pages.page(page).forEach(claim -> words.add(claim.claimant() + ": " + claim.statement()));
        words.removeIf(String::isEmpty);
        return String.join(". ", words);
    }

    private Node head() {
        HBox thread = new HBox(new ThreadSwatch(event.colour()),
                label(Safe.shortened(event.thread(), LONG), null, "slide-thread"));
        thread.getStyleClass().add("slide-line");
        thread.setVisible(!event.thread().isEmpty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label count = label(progress, "slide-progress", "slide-progress");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(thread, between, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("slide-head");
        return head;
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
        VBox said = new VBox(label(ClaimPages.claimant(claim), null, "slide-claimant"),
                label(pages.statement(claim), null, "slide-statement"),
                label(ClaimPages.source(claim), null, "slide-small"));
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
