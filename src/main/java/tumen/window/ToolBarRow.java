package tumen.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Icon;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.pane.order.FindingsPane;
import tumen.problem.Words;
import tumen.session.Session;

/** The toolbar: title and counts, search, known as of, views, lanes, present, export, menu. */
final class ToolBarRow {

    private static final Words WORDS = Words.of(ToolBarRow.class);

    /** The title's size in ems of ordinary text, as the style sheet has it. */
    private static final double TITLE_EMS = 1.25;
    private static final double WIDE = 118;
    private static final double NARROW = 92;
    private static final double LEAST = 64;
    /** The least window with the largest text has less than this. */
    private static final double TIGHT = 48;
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
    private static final PseudoClass TIGHTLY = PseudoClass.getPseudoClass("tight");

    private final HBox node;
    private final List<ButtonBase> words;
    private final MenuButton lanes;
    private final KnownAsOfBar knownAsOf;
    private final Label title = new Label();
    private final Label counts = new Label();

    ToolBarRow(Session session, Texts texts, Node search, Commands commands, MainMenu menu,
            FindingsPane findings) {
        title.setId("story-title");
        title.getStyleClass().add("story-title");
        title.textProperty().bind(Bindings.createStringBinding(() -> {
            var opened = session.shelf().opened().get();
            return opened == null ? "Tumen" : Safe.text(opened.title().in(texts.locale()));
        }, session.shelf().opened(), texts.localeProperty()));
        counts.setId("story-counts");
        counts.getStyleClass().add("story-counts");
        counts.textProperty().bind(Bindings.createStringBinding(() -> {
            var counted = session.shown().counts().get();
            return counted == null ? "" : texts.text(WORDS, "title.counts",
                    texts.text(WORDS, "status.events", counted.known().events()),
                    texts.text(WORDS, "status.sources", counted.known().sources()));
        }, session.shown().counts(), texts.localeProperty()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button present = new Button();
        present.setId("present");
        present.textProperty().bind(texts.bind(WORDS, "present"));
        present.setOnAction(pressed -> commands.present());
        // with no story there is nothing to present
        present.disableProperty().bind(session.shelf().opened().isNull());
        MenuButton views = new ViewsMenu(session, texts, commands).node();
        MenuButton lanes = new LanesChoice(session, texts).node();
        MenuButton export = new ExportMenu(texts, commands).node();
        signed(views, Icon.VIEWS);
        signed(lanes, Icon.LANES);
        signed(present, Icon.PRESENT);
        signed(export, Icon.EXPORT);
        knownAsOf = new KnownAsOfBar(session, texts, findings::showChanges);
        node = new Row(title, counts, between, search, knownAsOf.node(), views, lanes, present, export, menu.node());
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("tool-row");
        node.widthProperty().addListener((property, before, now) -> leaveOut());
        title.fontProperty().addListener((property, before, now) -> leaveOut());
        words = List.of(views, export, present);
        this.lanes = lanes;
    }

    /** Gives a button its icon, and its words as a hint for when there is no room for them. */
    private static void signed(ButtonBase button, Icon icon) {
        button.setGraphic(icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(button, button.textProperty());
        // A button with a menu does not tell its words by itself.
        button.accessibleTextProperty().bind(button.textProperty());
    }

    /** Its width in ems of ordinary text. */
    private double ems() {
        return node.getWidth() / title.getFont().getSize() * TITLE_EMS;
    }

    /** Leaves out what it can where there is least room; not while it is laid out, since that would come too late. */
    private void leaveOut() {
        boolean least = ems() < LEAST;
        knownAsOf.brief(least);
        node.pseudoClassStateChanged(BRIEF, least);
        node.pseudoClassStateChanged(TIGHTLY, ems() < TIGHT);
    }

    /**
     * Where there is little room the icons stand alone. What the others can spare is the title's, then that of the
     * counts: they show whole or not at all.
     */
    private void fit() {
        double ems = ems();
        ContentDisplay few = ems < WIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        words.forEach(button -> button.setContentDisplay(few));
        lanes.setContentDisplay(ems < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        double left = node.getWidth() - node.snappedLeftInset() - node.snappedRightInset();
        for (Node other : node.getChildren()) {
            left -= other == title || other == counts ? 0 : other.minWidth(-1) + node.getSpacing();
        }
        double whole = Math.ceil(title.prefWidth(-1));
        double both = whole + node.getSpacing() + Math.ceil(counts.prefWidth(-1));
        title.setMinWidth(Math.clamp(left, 0, whole));
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.setVisible(both <= left);
        counts.setManaged(both <= left);
    }

    Node node() {
        return node;
    }

    /** Fits what it holds whenever it is laid out: only then is every size known. */
    private final class Row extends HBox {

        Row(Node... parts) {
            super(parts);
            setMinWidth(0);
        }

        @Override
        protected void layoutChildren() {
            fit();
            super.layoutChildren();
        }
    }
}
