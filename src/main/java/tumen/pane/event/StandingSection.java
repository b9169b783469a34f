package tumen.pane.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.Position;
import tumen.evidence.Support;
import tumen.look.Named;
import tumen.look.StanceGlyph;
import tumen.time.DateWords;

/** How it stands: the rule that says so, each party's stance over time, and what it rests on. */
final class StandingSection {

    private static final double NAMES = 118;

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

    /** A row a party: where it stood from when on, between the first and the last day on which one of them spoke. */
    private static Node strip(Telling telling) {
        GridPane strip = new GridPane();
        strip.getStyleClass().add("positions");
        strip.setId("positions");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setMaxWidth(NAMES);
        ColumnConstraints tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        strip.getColumnConstraints().addAll(names, tracks);
        List<LocalDate> days = telling.facts().positions().stream().flatMap(position -> position.turns().stream())
                .map(Position.Turn::day).filter(day -> day != null).sorted().toList();
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
        int row = 0;
        for (Position position : telling.facts().positions()) {
            Label party = Telling.label(telling.facts().names().actor(position.actor(), telling.locale()),
                    "small", position.concerned() ? "strong" : "plain");
            GridPane.setValignment(party, VPos.TOP);
            strip.addRow(row++, party, track(telling, position, first, last));
        }
        return strip;
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
