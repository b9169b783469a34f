package tumen.pane.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.CountedClaim;
import tumen.look.CopyMenu;
import tumen.look.CopyMenu.Copy;
import tumen.look.CopyMenu.Form;
import tumen.look.Named;
import tumen.look.PassageLink;
import tumen.look.Pieces.Piece;
import tumen.look.StanceGlyph;
import tumen.look.Tip;
import tumen.model.Claim;
import tumen.session.Citation;
import tumen.time.DateWords;

/** Who says what, in order of date, each with its stance's sign and the passages that report it. */
final class ClaimsSection {

    private ClaimsSection() {
    }

    static List<Piece> of(Telling telling) {
        List<Piece> pieces = new ArrayList<>(List.of(telling.heading("claims")));
        telling.facts().claims().forEach(counted -> {
            // put into words in the background
            String who = telling.text("claim.who",
                    telling.facts().names().actor(counted.claim().claimant(), telling.locale()),
                    Named.in(telling.locale(), counted.claim().stance()));
            String said = said(telling, counted);
            pieces.add(telling.piece(() -> claim(telling, counted, who, said), counted));
        });
        return pieces;
    }

    private static Node claim(Telling telling, CountedClaim counted, String who, String when) {
        Claim claim = counted.claim();
        StanceGlyph glyph = new StanceGlyph(claim.stance());
        Label claimant = Telling.label(who, "strong");
        FlowPane passages = new FlowPane();
        passages.getStyleClass().add("claim-passages");
        claim.passages().forEach(passage -> passages.getChildren().add(telling.passage(passage)));
        PassageLink.tellApart(passages.getChildren());
        VBox said = new VBox(claimant, Telling.label(claim.statement().in(telling.locale())),
                Telling.label(when, "small", "muted"), passages);
        if (claim.grade() != null) {
            Label grade = Telling.label(claim.grade().toString(), "small", "strong", "muted");
            Tip.on(grade, telling.text("grade"));
            passages.getChildren().add(grade);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(glyph, said);
        row.getStyleClass().add("claim");
        row.setId("claim-" + claim.id());
        if (counted.state() == CountedClaim.State.FADED || counted.endedBy() != null) {
            row.getStyleClass().add("faded");
        }
        CopyMenu.on(row, telling::locale, () -> copies(telling, counted, claimant.getText()));
        row.setAccessibleText(claimant.getText() + ". " + claim.statement().in(telling.locale()));
        return row;
    }

    /** The statement alone, and with who said it, when, and where that is reported. */
    private static List<Copy> copies(Telling telling, CountedClaim counted, String who) {
        String statement = counted.claim().statement().in(telling.locale());
        String told = telling.text("copy.claim", who, statement, said(telling, counted));
        String cited = counted.claim().passages().stream().map(telling.facts().passages()::get)
                .filter(Objects::nonNull).filter(passage ->
                        telling.facts().names().sourceRecord(passage.source()) != null)
                .map(passage -> "\n" + Citation.of(telling.facts().names().sourceRecord(passage.source()),
                        passage.paragraphs(), telling.locale())).distinct().collect(Collectors.joining());
        return List.of(new Copy(Form.TEXT, telling.session().copying().now(statement)),
                new Copy(Form.CITED, telling.session().copying().now(told + cited)));
    }

    /** When it was said, as far as that is known, and what limits its counting. */
    static String said(Telling telling, CountedClaim counted) {
        StringBuilder told = new StringBuilder();
        if (counted.claim().said() != null) {
            told.append(telling.text("claim.said",
                    DateWords.in(telling.locale()).of(counted.claim().said().edtf())));
        } else if (counted.limit() && counted.day() != null) {
            told.append(telling.text("claim.limit", DateWords.in(telling.locale()).day(counted.day())));
        } else {
            told.append(telling.text("claim.undated"));
        }
        if (counted.state() == CountedClaim.State.FADED) {
            told.append(" · ").append(telling.text("claim.faded"));
        }
        if (counted.endedBy() != null) {
            told.append(" · ").append(telling.text("claim.ended"));
        }
        counted.later().stream().filter(later -> later.published() != null).findFirst()
                .ifPresent(later -> told.append(" · ").append(telling.text("claim.later",
                        DateWords.in(telling.locale()).of(later.published().edtf()))));
        return told.toString();
    }
}
