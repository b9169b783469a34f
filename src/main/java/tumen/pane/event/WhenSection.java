package tumen.pane.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tumen.evidence.CountedClaim;
import tumen.evidence.Step;
import tumen.evidence.Why;
import tumen.look.Pieces.Piece;
import tumen.model.Claim;
import tumen.time.DateWords;

/** When, in words, and what follows from order; "Why?" opens the chain of reasons. */
final class WhenSection {

    private WhenSection() {
    }

    /**
     * What it says; put into words in the background.
     *
     * @param lines the dates, one under the other
     * @param inferred what follows from order, or null where nothing does
     */
    private record Told(List<String> lines, String inferred) {

        static Told of(Telling telling) {
            Step step = telling.facts().step();
            DateWords dates = DateWords.in(telling.locale());
            List<String> stated = stated(telling, dates);
            String bounds = dates.of(step.narrowed(), telling.facts().event().zone());
            return new Told(!stated.isEmpty() ? stated
                    : List.of(step.narrowed().isUndated() ? telling.text("when.undated") : bounds),
                    step.inferred() == 0 || telling.facts().whys().isEmpty() ? null
                            : WhenSection.inferred(telling, bounds));
        }
    }

    static Piece of(Telling telling) {
        Told told = Told.of(telling);
        return telling.piece(() -> made(telling, told), telling.facts().event(), telling.facts().claims(),
                telling.facts().step(), telling.facts().whys());
    }

    private static Node made(Telling telling, Told told) {
        VBox lines = new VBox();
        lines.getStyleClass().add("event-lines");
        told.lines().forEach(words -> lines.getChildren().add(whenLabel(words)));
        Hyperlink compare = Telling.link(telling.text("compare"), telling.session().focus()::compareNext);
        compare.setId("compare-order");
        compare.textProperty().bind(Bindings.createStringBinding(() -> telling.text(
                telling.session().focus().comparing().get() ? "comparing" : "compare"),
                telling.session().focus().comparing()));
        FlowPane ways = new FlowPane(compare);
        ways.getStyleClass().add("event-why-line");
        if (!telling.facts().whys().isEmpty()) {
            WhyChain chain = new WhyChain(telling);
            Hyperlink why = Telling.link(telling.text("why"), chain::turn);
            why.setId("why");
            if (told.inferred() != null) {
                Label label = Telling.label(told.inferred(), "accent", "small");
                label.setId("event-inferred");
                lines.getChildren().add(label);
            }
            ways.getChildren().addFirst(why);
            lines.getChildren().addAll(ways, chain.node());
        } else {
            lines.getChildren().add(ways);
        }
        return Telling.row(telling.text("when"), lines);
    }

    /** What follows from order: by the events that limit it where there are such, and the limits as dates. */
    private static String inferred(Telling telling, String bounds) {
        Map<Why.Side, Why> whys = telling.facts().whys();
        String placed = Why.placed(whys.get(Why.Side.START_EARLIEST), whys.get(Why.Side.END_LATEST),
                telling.locale(), id -> telling.facts().names().event(id, telling.locale()),
                telling.facts().event().zone());
        return placed == null ? telling.text("when.narrowed", bounds)
                : telling.text("when.placed", placed, bounds);
    }

    private static Label whenLabel(String words) {
        Label label = Telling.label(words);
        label.getStyleClass().add("event-when");
        return label;
    }

    /** The dates as the counted claims give them, in their own words where they have some; each once. */
    private static List<String> stated(Telling telling, DateWords dates) {
        return dating(telling).map(claim -> words(claim, telling, dates)).distinct().toList();
    }

    /** The counted claims that date the event. */
    static Stream<Claim> dating(Telling telling) {
        return telling.facts().claims().stream().filter(CountedClaim::isDating).map(CountedClaim::claim);
    }

    /** The date that {@code claim} gives, in its own words first where it has some. */
    static String words(Claim claim, Telling telling, DateWords dates) {
        String made = dates.of(claim.dates());
        return claim.wording() == null ? made
                : telling.text("when.wording", claim.wording().in(telling.locale()), made);
    }
}
