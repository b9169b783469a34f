package tumen.pane.event;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.CountedClaim;
import tumen.look.Named;
import tumen.look.StanceGlyph;
import tumen.model.Claim;
import tumen.time.DateWords;

/** Who says what, in order of date, each with its stance's sign and the passages that report it. */
final class ClaimsSection {

    private ClaimsSection() {
    }

    static Node of(Telling telling) {
        VBox section = new VBox(telling.overline("claims"));
        section.getStyleClass().add("event-section");
        section.setId("event-claims");
        telling.facts().claims().forEach(counted -> section.getChildren().add(claim(telling, counted)));
        return section;
    }

    private static Node claim(Telling telling, CountedClaim counted) {
        Claim claim = counted.claim();
        GridPane row = new GridPane();
        row.getStyleClass().add("claim");
        row.setId("claim-" + claim.id());
        if (counted.state() == CountedClaim.State.FADED || counted.endedBy() != null) {
            row.getStyleClass().add("faded");
        }
        ColumnConstraints sign = new ColumnConstraints();
        sign.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(sign, words);

        StanceGlyph glyph = new StanceGlyph(claim.stance());
        GridPane.setValignment(glyph, VPos.TOP);
        Label claimant = Telling.label(telling.text("claim.who",
                telling.facts().names().actor(claim.claimant(), telling.locale()),
                Named.in(telling.locale(), claim.stance())), "strong");
        FlowPane passages = new FlowPane();
        passages.getStyleClass().add("claim-passages");
        claim.passages().forEach(passage -> passages.getChildren().add(telling.passage(passage)));
        VBox said = new VBox(claimant, Telling.label(claim.statement().in(telling.locale())),
                Telling.label(said(telling, counted), "small", "muted"), passages);
        if (claim.grade() != null) {
            Label grade = Telling.label(claim.grade().toString(), "small", "strong", "muted");
            grade.setTooltip(new Tooltip(telling.text("grade")));
            passages.getChildren().add(grade);
        }
        row.addRow(0, glyph, said);
        row.setAccessibleText(claimant.getText() + ". " + claim.statement().in(telling.locale()));
        return row;
    }

    /** When it was said, as far as that is known, and what limits its counting. */
    static String said(Telling telling, CountedClaim counted) {
        StringBuilder told = new StringBuilder();
        if (counted.claim().said() != null) {
            told.append(telling.text("claim.said",
                    DateWords.in(telling.locale()).of(counted.claim().said().edtf())));
        } else if (counted.limit() && counted.day() != null) {
            told.append(telling.text("claim.limit", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(telling.locale()).format(counted.day())));
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
