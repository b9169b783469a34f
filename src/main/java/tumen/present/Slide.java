package tumen.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import tumen.pane.event.ToldEvent;
import tumen.pane.event.ToldEvent.ToldClaim;

/** One event, or one page of its claims, as a room sees it. */
final class Slide {

    /** So many claims stand on a page: few enough to be read from the back. */
    private static final int CLAIMS = 3;

    private Slide() {
    }

    /** How many pages an event takes. */
    static int pages(ToldEvent event) {
        return Math.max(1, Math.ceilDiv(event.claims().size(), CLAIMS));
    }

    /** The slide of where {@code at} is. */
    static VBox of(ToldEvent event, Progression at, Texts texts) {
        Label title = label(event.title(), "slide-title");
        title.setId("slide-title");
        Label when = label(event.when(), "slide-when");
        when.setId("slide-when");
        VBox claims = new VBox();
        claims.getStyleClass().add("slide-claims");
        claims.setId("slide-claims");
        List<ToldClaim> page = event.claims().stream().skip((long) at.page() * CLAIMS).limit(CLAIMS).toList();
        page.forEach(claim -> claims.getChildren().add(claim(claim)));
        VBox slide = new VBox(head(event, at, texts), title, when, standing(event, texts), claims);
        if (pages(event) > 1) {
            Label further = label(texts.text(Slide.class, "claims", at.page() * CLAIMS + 1,
                    at.page() * CLAIMS + page.size(), event.claims().size()), "slide-small");
            further.setId("slide-further");
            slide.getChildren().add(further);
        }
        slide.getStyleClass().add("slide");
        return slide;
    }

    /** What a slide says, for a screen reader. */
    static String spoken(ToldEvent event, Progression at, Texts texts) {
        List<String> words = new ArrayList<>(List.of(progress(at, texts), event.title(), event.when(),
                Named.in(texts.locale(), event.standing()), event.rule()));
        event.claims().stream().skip((long) at.page() * CLAIMS).limit(CLAIMS)
                .forEach(claim -> words.add(claim.claimant() + ": " + claim.statement()));
        return String.join(". ", words);
    }

    private static Node head(ToldEvent event, Progression at, Texts texts) {
        HBox thread = new HBox(new ThreadSwatch(event.colour()), label(event.thread(), "slide-thread"));
        thread.getStyleClass().add("slide-line");
        thread.setVisible(!event.thread().isEmpty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label progress = label(progress(at, texts), "slide-progress");
        progress.setId("slide-progress");
        HBox head = new HBox(thread, between, progress);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("slide-head");
        return head;
    }

    private static String progress(Progression at, Texts texts) {
        return texts.text(Slide.class, "progress", at.event() + 1, at.events());
    }

    private static Node standing(ToldEvent event, Texts texts) {
        Label name = label(Named.in(texts.locale(), event.standing()), "slide-standing");
        name.setId("slide-standing");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label rule = label(event.rule(), "slide-rule");
        rule.setId("slide-rule");
        StandingGlyph glyph = new StandingGlyph(event.standing(), event.colour());
        HBox line = new HBox(glyph, name, rule);
        line.getStyleClass().addAll("slide-line", "slide-standing-line");
        return line;
    }

    private static Node claim(ToldClaim claim) {
        GridPane row = new GridPane();
        row.getStyleClass().add("slide-claim");
        if (!claim.counts()) {
            row.getStyleClass().add("faded");
        }
        ColumnConstraints sign = new ColumnConstraints();
        sign.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(sign, words);
        StanceGlyph glyph = new StanceGlyph(claim.stance());
        GridPane.setValignment(glyph, VPos.TOP);
        VBox said = new VBox(label(claim.claimant(), "slide-claimant"), label(claim.statement(), "slide-statement"),
                label(claim.source(), "slide-small"));
        row.addRow(0, glyph, said);
        return row;
    }

    private static Label label(String words, String role) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(role);
        return label;
    }
}
