package tumen.pane.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.Position;
import tumen.evidence.Support;
import tumen.look.Named;
import tumen.look.Pieces.Piece;
import tumen.look.StanceGlyph;
import tumen.time.DateWords;

/** How it stands: the rule that says so, each party's stance over time, and what it rests on. */
final class StandingSection {

    private static final double NAMES = 118;

    private StandingSection() {
    }

    static List<Piece> of(Telling telling) {
        String rule = telling.facts().rule().sentence(telling.locale());
        Support support = telling.facts().step().support();
        return List.of(telling.heading("standing"), telling.piece(() -> Telling.label(rule, "small"), rule),
                telling.piece(() -> support(telling, support), support, telling.facts().reports()));
    }

    /** Each party's stance over time, from the first to the last day on which one of them spoke. */
    static List<Piece> positions(Telling telling) {
        List<LocalDate> days = telling.facts().positions().stream().flatMap(position -> position.turns().stream())
                .map(Position.Turn::day).filter(day -> day != null).sorted().toList();
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
        return telling.facts().positions().stream().map(position ->
                telling.piece(() -> party(telling, position, first, last), position, first, last)).toList();
    }

    private static Node party(Telling telling, Position position, LocalDate first, LocalDate last) {
        Label party = Telling.label(telling.facts().names().actor(position.actor(), telling.locale()),
                "small", position.concerned() ? "strong" : "plain");
        party.setMinWidth(NAMES);
        party.setMaxWidth(NAMES);
        StanceTrack track = track(telling, position, first, last);
        HBox row = new HBox(party, track);
        HBox.setHgrow(track, Priority.ALWAYS);
        row.getStyleClass().add("position");
        row.setMinWidth(0);
        return row;
    }

    private static StanceTrack track(Telling telling, Position position, LocalDate first, LocalDate last) {
        StanceTrack track = new StanceTrack(first, last);
        if (position.silent()) {
            track.silent(telling.text("silent"));
        } else if (position.turns().isEmpty()) {
            track.voiced(telling.text("voiced", position.voices().stream()
                    .map(voice -> telling.facts().names().actor(voice, telling.locale()))
                    .collect(Collectors.joining(telling.text("list.separator")))));
        }
        DateWords dates = DateWords.in(telling.locale());
        StringBuilder told = new StringBuilder(telling.facts().names().actor(position.actor(), telling.locale()));
        for (Position.Turn turn : position.turns()) {
            String stance = Named.in(telling.locale(), turn.stance());
            String words = turn.day() == null ? stance
                    : telling.text("turn", stance, dates.dayLabel(turn.day()));
            track.turn(turn.day(), new StanceGlyph(turn.stance()), words);
            told.append(". ").append(words);
        }
        track.setAccessibleText(told.toString());
        return track;
    }

    private static Node support(Telling telling, Support support) {
        String told = telling.text("support", support.reports(), support.origins(), support.unknown());
        if (telling.facts().reports().isEmpty()) {
            return Telling.label(told, "small", "muted");
        }
        VBox groups = new VBox();
        groups.getStyleClass().add("origins");
        TitledPane fold = new TitledPane(told, groups);
        fold.setId("support");
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.getStyleClass().addAll("dense", "support");
        fold.expandedProperty().addListener((property, before, open) -> {
            if (groups.getChildren().isEmpty()) {
                telling.facts().reports().forEach(origin -> groups.getChildren().add(origin(telling, origin)));
            }
        });
        return fold;
    }

    private static Node origin(Telling telling, Support.Origin origin) {
        String from = telling.text(origin.known() ? "origin.known" : "origin.unknown",
                telling.facts().names().source(origin.source()));
        return Telling.running(from, origin.passages().stream().map(telling::passage).toArray(Node[]::new));
    }
}
