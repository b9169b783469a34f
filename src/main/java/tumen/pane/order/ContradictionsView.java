package tumen.pane.order;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.evidence.ClaimDate;
import tumen.evidence.Contradiction;
import tumen.evidence.Findings;
import tumen.evidence.Order;
import tumen.look.Chip;
import tumen.look.Named;
import tumen.look.StanceGlyph;
import tumen.look.Texts;
import tumen.model.Claim;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Latest;
import tumen.work.Soon;

/**
 * The claims that cannot all hold: each contradiction with the events it touches, and the claims, relations and
 * passages that it rests on. One that rests on a date that is not firm is signed as only possible.
 */
final class ContradictionsView extends ScrollPane {

    private final Session session;
    private final Texts texts;
    private final Latest finding;
    private final VBox list = new VBox();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Found found;

    private record Found(List<Contradiction> contradictions, Records records) {
    }

    ContradictionsView(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.finding = new Latest(session.workers(), "reckoning");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        list.getStyleClass().add("contradictions");
        list.setId("contradictions");
        Soon soon = new Soon(session.workers(), this::find);
        session.reckoning().findings().addListener((property, before, now) -> soon.ask());
        session.lens().viewpoint().addListener((property, before, now) -> soon.ask());
        texts.localeProperty().addListener((property, before, now) -> fill());
        sceneProperty().addListener((property, before, now) -> fill());
        find();
    }

    /** How many there are. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    private void find() {
        Opened opened = session.shelf().opened().get();
        Findings findings = session.reckoning().current();
        if (opened == null || findings == null) {
            finding.cancel();
            show(null);
            return;
        }
        var day = session.lens().viewpoint().get().knownAsOf();
        finding.ask(progress -> {
            List<Contradiction> contradictions = findings.contradictions(day);
            return new Found(contradictions, Records.named(opened, findings.given(), contradictions));
        }, this::show, session.notices()::tell);
    }

    private void show(Found now) {
        found = now;
        count.set(now == null ? 0 : now.contradictions().size());
        fill();
    }

    /** Lists them, once anybody sees the list. */
    private void fill() {
        list.getChildren().clear();
        if (getScene() == null) {
            return;
        }
        if (count.get() == 0) {
            boolean large = session.shelf().opened().get() != null && session.reckoning().tooLarge();
            list.getChildren().add(Lines.label(
                    texts.text(OrderPane.WORDS, large ? "large" : "contradictions.none"), "muted"));
            return;
        }
        Lines lines = new Lines(found.records(), texts.locale(), session);
        found.contradictions().forEach(contradiction -> list.getChildren().add(entry(lines, contradiction)));
    }

    private Node entry(Lines lines, Contradiction contradiction) {
        Chip chip = new Chip(contradiction.possibleOnly() ? Chip.Tone.PLAIN : Chip.Tone.WARNING);
        chip.setText(lines.text(contradiction.possibleOnly() ? "contradiction.possible" : "contradiction.sure"));
        chip.setMinWidth(Chip.USE_PREF_SIZE);
        FlowPane events = new FlowPane(chip);
        events.getStyleClass().add("contradiction-events");
        for (String event : contradiction.events()) {
            Hyperlink link = lines.event(event);
            link.getStyleClass().add("strong");
            link.setOnAction(pressed -> select(contradiction.events(), event));
            events.getChildren().add(link);
        }
        VBox rests = new VBox();
        rests.getStyleClass().add("contradiction-rests");
        contradiction.claims().forEach(claim -> rests.getChildren().add(claim(lines, lines.records().claim(claim))));
        for (String relation : contradiction.relations()) {
            rests.getChildren().add(Lines.label(lines.text("contradiction.relation",
                    Order.sentence(lines.records().relation(relation), lines.locale(), lines::title)), "small"));
        }
        VBox entry = new VBox(events, Lines.label(lines.text("contradiction.cannot",
                contradiction.claims().size()), "small", "muted"), rests);
        entry.getStyleClass().add("contradiction");
        return entry;
    }

    /** Selects an event of a contradiction; where it touches just two, the other is put beside it. */
    private void select(List<String> events, String event) {
        session.focus().select(event);
        if (events.size() == 2) {
            session.focus().compare(events.get(events.getFirst().equals(event) ? 1 : 0));
        }
    }

    private static Node claim(Lines lines, Claim claim) {
        String dates = claim.dates() == null ? "" : lines.text("contradiction.dates",
                ClaimDate.words(claim, lines.locale()));
        HBox line = new HBox(new StanceGlyph(claim.stance()), lines.sentence(lines.text("contradiction.claim",
                lines.records().actor(claim.claimant(), lines.locale()), Named.in(lines.locale(), claim.stance()),
                claim.statement().in(lines.locale()), dates), claim.passages()));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("contradiction-claim");
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        return line;
    }
}
