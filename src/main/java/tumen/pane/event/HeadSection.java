package tumen.pane.event;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.CountedClaim;
import tumen.look.Chip;
import tumen.look.Named;
import tumen.look.Pieces.Piece;
import tumen.look.StandingGlyph;
import tumen.look.ThreadSwatch;
import tumen.look.Tip;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.OneWay;
import tumen.model.StoryThread;

/** Title, standing, thread, best grade, and a sentence or two of what is said to have happened. */
final class HeadSection {

    private HeadSection() {
    }

    static Piece of(Telling telling) {
        Event event = telling.facts().event();
        String rule = telling.facts().rule().sentence(telling.locale());
        return telling.piece(() -> made(telling, rule), event, telling.facts().step().standing(),
                telling.facts().step().contradicted(), telling.facts().rule(), best(telling));
    }

    private static Node made(Telling telling, String rule) {
        Event event = telling.facts().event();
        Label title = Telling.label(event.title().in(telling.locale()), "display");
        title.setId("event-title");
        StoryThread thread = telling.facts().names().thread(event.thread());
        int colour = thread == null ? -1 : thread.colour();

        Chip standing = new Chip(Chip.Tone.ACCENT);
        standing.setId("event-standing");
        standing.setText(Named.in(telling.locale(), telling.facts().step().standing()));
        standing.setGraphic(new StandingGlyph(telling.facts().step().standing(), colour));
        Tip.on(standing, rule);
        FlowPane chips = new FlowPane(standing);
        chips.getStyleClass().add("event-chips");
        if (thread != null) {
            Chip strand = new Chip(Chip.Tone.PLAIN);
            strand.setId("event-thread");
            strand.setText(OneWay.text(thread.title().in(telling.locale())));
            // else the row would be as wide as it is, and run out of the pane
            chips.setMinWidth(0);
            strand.maxWidthProperty().bind(chips.widthProperty());
            strand.setGraphic(new ThreadSwatch(colour));
            chips.getChildren().add(strand);
        }
        if (telling.facts().step().contradicted()) {
            Chip contradicted = new Chip(Chip.Tone.WARNING);
            contradicted.setText(telling.text("contradicted"));
            chips.getChildren().add(contradicted);
        }
        HBox line = new HBox(chips);
        HBox.setHgrow(chips, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        Grade best = best(telling);
        if (best != null) {
            Label grade = Telling.label(best.toString(), "strong", "muted");
            Tip.on(grade, telling.text("grade.best"));
            grade.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(grade);
        }
        VBox head = new VBox(title, line);
        head.setMinWidth(0);
        head.getStyleClass().add("event-head");
        if (event.summary() != null) {
            head.getChildren().add(Telling.label(event.summary().in(telling.locale())));
        }
        return head;
    }

    /** The best grade that any of its claims was given, or null. */
    private static Grade best(Telling telling) {
        return telling.facts().claims().stream().map(CountedClaim::claim).map(claim -> claim.grade())
                .filter(grade -> grade != null && grade.judged())
                .min(Comparator.comparing(Grade::reliability).thenComparing(Grade::credibility)).orElse(null);
    }
}
