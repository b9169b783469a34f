package tumen.pane.undated;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.look.Pace;
import tumen.look.StandingGlyph;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.OneWay;
import tumen.model.Standing;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.session.Shown;

/** The undated events that the lens lets through, each with its dot; how many there are when there are more. */
public final class UndatedTray extends HBox {

    private static final Words WORDS = Words.of(UndatedTray.class);
    private static final int LISTED = 40;
    /** An event takes no more than this, in ems. */
    private static final double WIDEST = 24;
    /** The tray shows so many lines of events, in ems; it scrolls to the others. */
    private static final double HIGHEST = 7;

    private final Session session;
    private final Texts texts;
    private final Label name = new Label();
    private final FlowPane events = new FlowPane();
    private final Pace pace = new Pace(this);
    private List<Listed> shown = List.of();
    private long beyond;
    private boolean soon;

    /** An event as it is listed; {@code colour} is the index of its thread's, or -1. */
    private record Listed(String id, String title, Standing standing, int colour) {
    }

    /** A tray on {@code session}, in the language of {@code texts}; it takes no room while it is empty. */
    public UndatedTray(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("undated-tray");
        getStylesheets().add(UndatedTray.class.getResource("undated.css").toExternalForm());
        setId("undated");
        setAlignment(Pos.BASELINE_LEFT);
        accessibleTextProperty().bind(texts.bind(WORDS, "tray"));
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.getStyleClass().addAll("strong", "muted");
        events.getStyleClass().add("undated-events");
        // else it wants the width of its longest title
        events.setMinWidth(0);
        getChildren().addAll(name, scrolling());
        managedProperty().bind(visibleProperty());
        session.shown().answer().addListener((property, before, now) -> fillSoon());
        session.naming().onArrival(this::fillSoon);
        texts.localeProperty().addListener((property, before, now) -> fillSoon());
        fill();
    }

    /** The lanes keep their room, however many events there are. */
    private ScrollPane scrolling() {
        ScrollPane scroll = new Lines();
        scroll.getStyleClass().add("undated-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** As high as its lines are, up to {@link #HIGHEST}. */
    private final class Lines extends ScrollPane {

        Lines() {
            super(events);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(events.prefHeight(width < 0 ? getWidth() : width), HIGHEST * name.getFont().getSize());
        }

        @Override
        public double getBaselineOffset() {
            return events.getBaselineOffset();
        }
    }

    /** Not in the midst of what else follows from an answer; and once, however many titles come in meanwhile. */
    private void fillSoon() {
        if (!soon) {
            soon = true;
            pace.next(List.of(() -> {
                soon = false;
                fill();
            }));
        }
    }

    private void fill() {
        Shown.Answer answer = session.shown().answer().get();
        Selected selected = answer == null ? null : answer.selected();
        setVisible(selected != null && selected.undated() > 0);
        List<Listed> now = selected == null ? List.of() : listed(selected);
        long more = selected == null ? 0 : selected.undated() - LISTED;
        if (selected != null) {
            name.setText(texts.text(WORDS, "undated", selected.undated()));
        }
        if (now.equals(shown) && more == beyond) {
            return;
        }
        shown = now;
        beyond = more;
        List<Runnable> steps = new ArrayList<>();
        steps.add(events.getChildren()::clear);
        now.forEach(event -> steps.add(() -> events.getChildren().add(link(event))));
        if (more > 0) {
            steps.add(() -> events.getChildren().add(new Label(texts.text(WORDS, "more",
                    NumberFormat.getInstance(texts.locale()).format(more)))));
        }
        pace.begin(steps);
    }

    private List<Listed> listed(Selected selected) {
        List<Listed> listed = new ArrayList<>();
        for (int ordinal : selected.undated(LISTED)) {
            session.naming().title(ordinal).ifPresent(title -> listed.add(new Listed(title.id(),
                    OneWay.text(title.title().in(texts.locale())), selected.index().standing(selected.step(ordinal)),
                    colour(selected, ordinal))));
        }
        return listed;
    }

    private Hyperlink link(Listed event) {
        Hyperlink link = new Hyperlink(event.title(), new StandingGlyph(event.standing(), event.colour()));
        link.setMnemonicParsing(false);
        link.setTextOverrun(OverrunStyle.ELLIPSIS);
        link.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.min(events.getWidth(),
                WIDEST * link.getFont().getSize()), events.widthProperty(), link.fontProperty()));
        Tip.on(link, event.title());
        link.setOnAction(pressed -> {
            link.setVisited(false);
            session.focus().select(event.id());
        });
        return link;
    }

    private int colour(Selected selected, int ordinal) {
        String thread = selected.index().dictionary(Field.THREAD).id(selected.index().thread(ordinal));
        return session.shelf().opened().get().threads().stream()
                .filter(known -> known.id().equals(thread)).mapToInt(known -> known.colour()).findFirst().orElse(-1);
    }
}
