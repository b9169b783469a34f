package tumen.pane.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tumen.evidence.Order;
import tumen.evidence.Step;
import tumen.evidence.Why;
import tumen.look.Icon;
import tumen.look.Pace;
import tumen.look.Pieces;
import tumen.look.Pieces.Piece;
import tumen.look.StandingGlyph;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.time.DateWords;
import tumen.work.Latest;

/**
 * What is known of the order of the two selected events: what is necessary, possible and impossible, why, and
 * what would settle it. It shows only while a second event is selected.
 */
public final class OrderPane extends BorderPane {

    static final Words WORDS = Words.of(OrderPane.class);

    private final Session session;
    private final Texts texts;
    private final Latest gathering;
    private final VBox sections = new VBox();
    private final Pieces pieces = new Pieces(sections);
    private final Pace pace = new Pace(this);
    private final Button close = new Button(null, Icon.CLOSE.node());
    private OrderFacts facts;
    private Chances chances;

    /** What a part of the pane is made from. */
    private record Matter(String part, OrderFacts facts, Locale locale) {
    }

    /** A pane on {@code session}, in the language of {@code texts}. */
    public OrderPane(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.gathering = new Latest(session.workers(), "gathering");
        getStyleClass().addAll("order-pane", "surface");
        getStylesheets().add(sheet());
        setId("order-pane");
        accessibleTextProperty().bind(texts.bind(WORDS, "pane"));
        setMinSize(0, 0);
        sections.getStyleClass().add("order-sections");
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        close.setId("order-close");
        close.getStyleClass().addAll("flat", "icon-only");
        StringBinding hint = texts.bind(WORDS, "close");
        Tip.on(close, hint);
        close.accessibleTextProperty().bind(hint);
        close.setOnAction(pressed -> session.focus().compare(null));
        visibleProperty().bind(session.focus().second().isNotNull());
        managedProperty().bind(visibleProperty());
        session.focus().event().addListener((property, before, now) -> gather());
        session.focus().second().addListener((property, before, now) -> gather());
        session.lens().viewpoint().addListener((property, before, now) -> gather());
        session.reckoning().findings().addListener((property, before, now) -> gather());
        texts.localeProperty().addListener((property, before, now) -> show(facts));
        gather();
    }

    /** Lies over the event pane, which is not there while this one shows. */
    public Node over(Node event) {
        event.visibleProperty().bind(visibleProperty().not());
        return new StackPane(event, this);
    }

    static String sheet() {
        return OrderPane.class.getResource("order.css").toExternalForm();
    }

    private void gather() {
        String a = session.focus().event().get();
        String b = session.focus().second().get();
        Opened opened = session.shelf().opened().get();
        if (a == null || b == null || opened == null) {
            gathering.cancel();
            facts = null;
            pace.stop();
            pieces.clear();
            return;
        }
        var viewpoint = session.lens().viewpoint().get();
        var findings = session.reckoning().current();
        gathering.ask(progress -> OrderFacts.gather(opened, a, b, findings, viewpoint, progress), this::show,
                session.notices()::tell);
    }

    private void show(OrderFacts now) {
        boolean samePair = now != null && facts != null && now.order().a().equals(facts.order().a())
                && now.order().b().equals(facts.order().b());
        facts = now;
        List<Runnable> steps = new ArrayList<>();
        if (!samePair) {
            // nothing of other events may stand under these ones' titles, not even for a moment
            steps.add(pieces::clear);
        }
        if (now == null) {
            steps.addAll(pieces.tell(unsaid()));
        } else {
            steps.addAll(pieces.tell(told(now)));
            steps.addAll(Collections.nCopies(Chances.ROWS, () -> chances.more()));
        }
        pace.begin(steps);
    }

    private List<Piece> unsaid() {
        return List.of(piece("empty", null, () -> head(new Label())),
                piece("unsaid", null, () -> Lines.label(texts.text(WORDS, "unsaid"), "muted")));
    }

    private List<Piece> told(OrderFacts now) {
        Lines lines = new Lines(now.records(), texts.locale(), session);
        Order order = now.order();
        List<Piece> told = new ArrayList<>(List.of(piece("title", null, () -> head(lines.overline("title"))),
                piece("events", now, () -> events(lines, now)), piece("verdict", now, () -> verdict(lines, order)),
                piece("chances", now, () -> {
                    chances = new Chances(lines, order);
                    return chances.node();
                })));
        if (!order.reasons().isEmpty()) {
            told.add(piece("reasons", now, () -> reasons(lines, order.reasons())));
        }
        if (order.open()) {
            told.add(piece("settling", now, () -> settling(lines, order)));
        }
        if (!now.notes().isEmpty()) {
            told.add(piece("notes", now, () -> notes(lines, now.notes())));
        }
        return told;
    }

    private Piece piece(String part, OrderFacts of, Supplier<Node> made) {
        return new Piece(new Matter(part, of, texts.locale()), made);
    }

    private Node head(Label title) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node events(Lines lines, OrderFacts facts) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("order-events");
        event(rows, 0, lines, facts.order().a(), facts.first());
        event(rows, 1, lines, facts.order().b(), facts.second());
        return rows;
    }

    private static void event(GridPane rows, int row, Lines lines, String event, Step step) {
        Label letter = Lines.label(row == 0 ? "A" : "B", "bar", row == 0 ? "bar-a" : "bar-b");
        letter.setMinWidth(Label.USE_PREF_SIZE);
        String when = step.narrowed().isUndated() ? lines.text("undated")
                : DateWords.in(lines.locale()).of(step.narrowed(), lines.records().zone(event));
        VBox told = new VBox(lines.event(event), Lines.label(when, "small", "muted"));
        GridPane.setHgrow(told, Priority.ALWAYS);
        rows.addRow(row, letter, new StandingGlyph(step.standing(), lines.records().colour(event)), told);
    }

    private static Label verdict(Lines lines, Order order) {
        Label verdict = Lines.label(verdictOf(lines, order), "headline");
        verdict.setId("order-verdict");
        return verdict;
    }

    private static String verdictOf(Lines lines, Order order) {
        if (order.before() == Order.Chance.NECESSARY) {
            return lines.text("verdict.before");
        }
        if (order.after() == Order.Chance.NECESSARY) {
            return lines.text("verdict.after");
        }
        if (order.overlapping() == Order.Chance.NECESSARY) {
            return lines.text("verdict.overlapping");
        }
        if (order.before() == Order.Chance.IMPOSSIBLE) {
            return lines.text("verdict.notBefore");
        }
        if (order.after() == Order.Chance.IMPOSSIBLE) {
            return lines.text("verdict.notAfter");
        }
        return lines.text(order.undetermined().isEmpty() ? "verdict.open" : "verdict.undetermined");
    }

    private static Node reasons(Lines lines, List<Why.Reason> reasons) {
        VBox section = lines.section("reasons");
        for (int i = 0; i < reasons.size(); i++) {
            section.getChildren().add(lines.reason(i + 1, reasons.get(i)));
        }
        return section;
    }

    private static Node settling(Lines lines, Order order) {
        VBox section = lines.section("settling");
        if (order.settling().isEmpty()) {
            section.getChildren().add(Lines.label(lines.text("unsettled"), "small"));
        }
        DateWords dates = DateWords.in(lines.locale());
        for (Order.Settling settling : order.settling()) {
            String limit = dates.limit(settling.limit(), settling.side() == Why.Side.END_LATEST,
                    lines.records().zone(settling.event()));
            String side = settling.side() == Why.Side.END_LATEST ? ".end" : ".start";
            String key = "settling." + settling.outcome() + side;
            section.getChildren().add(Lines.label(lines.text(key, lines.title(settling.event()), limit), "small"));
        }
        return section;
    }

    private static Node notes(Lines lines, List<Relation> notes) {
        VBox section = lines.section("notes");
        for (Relation relation : notes) {
            String note = relation.note().in(lines.locale());
            boolean open = relation.kind() == RelationKind.UNDETERMINED;
            section.getChildren().add(lines.sentence(open ? lines.text("note.open", note) : note,
                    relation.claim() == null ? List.of() : lines.records().claim(relation.claim()).passages()));
        }
        return section;
    }
}
