package tumen.pane.order;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.Changes;
import tumen.evidence.Step;
import tumen.evidence.Support;
import tumen.look.Named;
import tumen.look.StandingGlyph;
import tumen.model.Standing;
import tumen.time.Bounds;
import tumen.time.DateWords;

/** What changed, a column a kind of change: each event once in each, as a link, with from what to what. */
final class ChangeColumns {

    private final Lines lines;
    private final Function<String, Step> after;

    /**
     * Columns of what leads to a state.
     *
     * @param after how an event is known there; null where it does not show
     */
    ChangeColumns(Lines lines, Function<String, Step> after) {
        this.lines = lines;
        this.after = after;
    }

    Node of(Changes changes) {
        HBox columns = new HBox();
        columns.getStyleClass().add("change-columns");
        columns.setId("changes");
        add(columns, "appeared", changes.appeared(), this::appeared);
        add(columns, "vanished", changes.vanished(), event -> entry(Lines.label(lines.title(event), "muted"), null));
        add(columns, "standings", changes.standings(), this::standing);
        add(columns, "narrowed", changes.narrowed(), this::bounds);
        add(columns, "widened", changes.widened(), this::bounds);
        add(columns, "supports", changes.supports(), this::support);
        return columns;
    }

    private <T> void add(HBox columns, String kind, List<T> changed, Function<T, Node> entry) {
        if (changed.isEmpty()) {
            return;
        }
        VBox entries = new VBox();
        entries.getStyleClass().add("change-entries");
        changed.forEach(change -> entries.getChildren().add(entry.apply(change)));
        ScrollPane scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(Lines.label(lines.text("changed." + kind, changed.size()), "strong", "small"), scroll);
        column.getStyleClass().add("change-column");
        column.setId("changed-" + kind);
        column.setMinWidth(0);
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        columns.getChildren().add(column);
    }

    private Node appeared(String event) {
        Step step = after.apply(event);
        return entry(line(event, step.standing()), Lines.label(words(event, step.narrowed()), "small", "muted"));
    }

    private Node standing(Changes.StandingChange change) {
        HBox told = new HBox(named(change.event(), change.from()), Lines.label("→", "muted"),
                named(change.event(), change.to()));
        told.getStyleClass().add("change-told");
        return entry(line(change.event(), change.to()), told);
    }

    private Label named(String event, Standing standing) {
        Label named = new Label(Named.in(lines.locale(), standing),
                new StandingGlyph(standing, lines.records().colour(event)));
        named.getStyleClass().addAll("small", "muted");
        return named;
    }

    private Node bounds(Changes.BoundsChange change) {
        Step step = after.apply(change.event());
        return entry(line(change.event(), step.standing()), Lines.label(lines.text("changed.to",
                words(change.event(), change.from()), words(change.event(), change.to())), "small", "muted"));
    }

    private Node support(Changes.SupportChange change) {
        Step step = after.apply(change.event());
        return entry(line(change.event(), step.standing()), Lines.label(lines.text("changed.to",
                words(change.from()), words(change.to())), "small", "muted"));
    }

    private String words(String event, Bounds bounds) {
        return bounds.isUndated() ? lines.text("undated")
                : DateWords.in(lines.locale()).of(bounds, lines.records().zone(event));
    }

    private String words(Support support) {
        return lines.text("support", support.reports(), support.origins());
    }

    private Node line(String event, Standing standing) {
        HBox line = new HBox(new StandingGlyph(standing, lines.records().colour(event)), lines.event(event));
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("change-line");
        return line;
    }

    private static Node entry(Node line, Node told) {
        VBox entry = new VBox(line);
        if (told != null) {
            VBox under = new VBox(told);
            under.getStyleClass().add("change-under");
            entry.getChildren().add(under);
        }
        return entry;
    }
}
