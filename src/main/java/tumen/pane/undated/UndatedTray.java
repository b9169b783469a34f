package tumen.pane.undated;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.look.StandingGlyph;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.session.Shown;

/** The undated events that the lens lets through, each with its dot; how many there are when there are more. */
public final class UndatedTray extends HBox {

    private static final Words WORDS = Words.of(UndatedTray.class);
    private static final int LISTED = 40;

    private final Session session;
    private final Texts texts;
    private final Label name = new Label();
    private final FlowPane events = new FlowPane();

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
        HBox.setHgrow(events, Priority.ALWAYS);
        getChildren().addAll(name, events);
        managedProperty().bind(visibleProperty());
        session.shown().answer().addListener((property, before, now) -> fill());
        session.naming().onArrival(this::fill);
        texts.localeProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        Shown.Answer answer = session.shown().answer().get();
        Selected selected = answer == null ? null : answer.selected();
        setVisible(selected != null && selected.undated() > 0);
        events.getChildren().clear();
        if (selected == null) {
            return;
        }
        name.setText(texts.text(WORDS, "undated", selected.undated()));
        List<Integer> listed = IntStream.of(selected.undated(LISTED)).boxed().toList();
        listed.forEach(ordinal -> session.naming().title(ordinal).ifPresent(title -> {
            Hyperlink link = new Hyperlink(title.title().in(texts.locale()), glyph(selected, ordinal));
            link.setMnemonicParsing(false);
            link.setTextOverrun(OverrunStyle.ELLIPSIS);
            Tip.on(link, link.getText());
            link.setOnAction(pressed -> {
                link.setVisited(false);
                session.focus().select(title.id());
            });
            events.getChildren().add(link);
        }));
        if (selected.undated() > LISTED) {
            events.getChildren().add(new Label(texts.text(WORDS, "more",
                    NumberFormat.getInstance(texts.locale()).format(selected.undated() - LISTED))));
        }
    }

    private StandingGlyph glyph(Selected selected, int ordinal) {
        String thread = selected.index().dictionary(Field.THREAD).id(selected.index().thread(ordinal));
        int colour = session.shelf().opened().get().threads().stream()
                .filter(known -> known.id().equals(thread)).mapToInt(known -> known.colour()).findFirst().orElse(-1);
        return new StandingGlyph(selected.index().standing(selected.step(ordinal)), colour);
    }
}
