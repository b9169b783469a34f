package tumen.pane.order;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.session.Session;

/**
 * What follows from the claims, under the timeline: what changed between two days, what rested on what was left
 * out, and what contradicts itself. Put away until it is asked for, or something is left out.
 */
public final class FindingsPane extends BorderPane {

    private final Texts texts;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton days;
    private final ToggleButton leftOut;
    private final ToggleButton contradictions;
    private final ContradictionsView list;
    private final Node badge;

    /** A pane on {@code session}, in the language of {@code texts}. */
    public FindingsPane(Session session, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("findings-pane", "surface");
        getStylesheets().add(OrderPane.sheet());
        setId("findings-pane");
        accessibleTextProperty().bind(texts.bind(OrderPane.WORDS, "findings"));
        setMinSize(0, 0);
        list = new ContradictionsView(session, texts);
        LeftOutView without = new LeftOutView(session, texts);
        days = view("days", new DaysView(session, texts));
        leftOut = view("leftOut", without);
        contradictions = view("contradictions", list);
        contradictions.textProperty().unbind();
        contradictions.textProperty().bind(texts.bind(OrderPane.WORDS, "view.contradictions", list.count()));
        leftOut.visibleProperty().bind(without.told().isNotNull());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(days, leftOut, contradictions, between, close());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("findings-head");
        setTop(head);
        views.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                views.selectToggle(before);
            } else {
                setCenter((Node) now.getUserData());
            }
        });
        views.selectToggle(days);
        without.told().addListener((property, before, now) -> leftOut(now != null));
        badge = makeBadge();
    }

    private ToggleButton view(String name, Node content) {
        ToggleButton view = new ToggleButton();
        view.setId("view-" + name);
        view.getStyleClass().add("flat");
        view.textProperty().bind(texts.bind(OrderPane.WORDS, "view." + name, 0));
        view.setToggleGroup(views);
        view.setUserData(content);
        return view;
    }

    private Button close() {
        Button close = new Button(null, Icon.CLOSE.node());
        close.setId("findings-close");
        close.getStyleClass().addAll("flat", "icon-only");
        StringBinding hint = texts.bind(OrderPane.WORDS, "findings.close");
        Tip.on(close, hint);
        close.accessibleTextProperty().bind(hint);
        close.setOnAction(pressed -> open.set(false));
        return close;
    }

    /** Opens when something was left out; closes again when that is taken back while it still shows. */
    private void leftOut(boolean something) {
        if (something) {
            views.selectToggle(leftOut);
            open.set(true);
        } else if (views.getSelectedToggle() == leftOut) {
            views.selectToggle(days);
            open.set(false);
        }
    }

    /** Whether it is there. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether the contradictions are what it shows, or would show. */
    public BooleanProperty contradictionsProperty() {
        return contradictions.selectedProperty();
    }

    /** Opens it at what changed between two days. */
    public void showChanges() {
        views.selectToggle(days);
        open.set(true);
    }

    /** Opens it at the contradictions. */
    public void showContradictions() {
        views.selectToggle(contradictions);
        open.set(true);
    }

    /** A link that tells how many contradictions there are and leads to them; not there while there are none. */
    public Node badge() {
        return badge;
    }

    private Node makeBadge() {
        Hyperlink link = new Hyperlink();
        link.setId("contradictions-badge");
        link.getStyleClass().add("contradictions-badge");
        link.getStylesheets().add(OrderPane.sheet());
        link.setGraphic(Icon.WARNING.node());
        link.textProperty().bind(texts.bind(OrderPane.WORDS, "badge", list.count()));
        link.visibleProperty().bind(Bindings.greaterThan(list.count(), 0));
        link.managedProperty().bind(link.visibleProperty());
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(pressed -> {
            link.setVisited(false);
            showContradictions();
        });
        return link;
    }
}
