package tumen.pane.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tumen.evidence.Position;
import tumen.evidence.Support;
import tumen.look.Named;
import tumen.look.StanceGlyph;

/** How it stands: the rule that says so, each party's stance over time, and what it rests on. */
final class StandingSection {

    private StandingSection() {
    }

    static Node of(Telling telling) {
        VBox section = new VBox(telling.overline("standing"),
                Telling.label(telling.facts().rule().sentence(telling.locale()), "small"),
                strip(telling), support(telling));
        section.getStyleClass().add("event-section");
        section.setId("event-standings");
        return section;
    }

    private static Node strip(Telling telling) {
        GridPane strip = new GridPane();
        strip.getStyleClass().add("positions");
        strip.setId("positions");
        int row = 0;
        for (Position position : telling.facts().positions()) {
            Label party = Telling.label(telling.facts().names().actor(position.actor(), telling.locale()),
                    position.concerned() ? "strong" : "plain");
            GridPane.setValignment(party, VPos.TOP);
            FlowPane turns = new FlowPane();
            turns.getStyleClass().add("turns");
            if (position.silent()) {
                turns.getChildren().add(turn(new StanceGlyph(null), telling.text("silent")));
            }
            for (Position.Turn turn : position.turns()) {
                String stance = Named.in(telling.locale(), turn.stance());
                turns.getChildren().add(turn(new StanceGlyph(turn.stance()), turn.day() == null ? stance
                        : telling.text("turn", stance, day(turn.day(), telling.locale()))));
            }
            strip.addRow(row++, party, turns);
        }
        return strip;
    }

    private static Node turn(StanceGlyph sign, String words) {
        HBox turn = new HBox(sign, Telling.label(words, "small"));
        turn.getStyleClass().add("turn");
        return turn;
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    private static Node support(Telling telling) {
        Support support = telling.facts().step().support();
        VBox groups = new VBox();
        groups.getStyleClass().add("origins");
        for (Support.Origin origin : telling.facts().reports()) {
            String from = telling.text(origin.known() ? "origin.known" : "origin.unknown",
                    telling.facts().names().source(origin.source()));
            groups.getChildren().add(Telling.running(from,
                    origin.passages().stream().map(telling::passage).toArray(Node[]::new)));
        }
        String told = telling.text("support", support.reports(), support.origins(), support.unknown());
        if (groups.getChildren().isEmpty()) {
            return Telling.label(told, "small", "muted");
        }
        TitledPane fold = new TitledPane(told, groups);
        fold.setId("support");
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.getStyleClass().addAll("dense", "support");
        return fold;
    }
}
