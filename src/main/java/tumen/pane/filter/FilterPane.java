package tumen.pane.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.model.Facet;
import tumen.problem.Words;
import tumen.session.Session;

/** The filter rail. Between facets all must fit, within one any chosen value will do. */
public final class FilterPane extends BorderPane {

    static final Words WORDS = Words.of(FilterPane.class);

    private final Session session;
    private final Pace pace = new Pace(this);
    private final List<FacetSection> sections = new ArrayList<>();
    private final Map<String, BooleanProperty> open = new TreeMap<>();

    /** A rail on {@code session}, in the language of {@code texts}. */
    public FilterPane(Session session, Texts texts) {
        this.session = session;
        getStyleClass().addAll("filter-pane", "sunken");
        getStylesheets().add(FilterPane.class.getResource("filter.css").toExternalForm());
        setId("filter-pane");
        setMinWidth(0);
        accessibleTextProperty().bind(texts.bind(WORDS, "pane"));

        Label name = new Label();
        name.getStyleClass().add("strong");
        name.textProperty().bind(texts.bind(WORDS, "filters"));
        Hyperlink clear = new Hyperlink();
        clear.setId("clear-filters");
        clear.textProperty().bind(texts.bind(WORDS, "clear"));
        clear.setOnAction(pressed -> {
            clear.setVisited(false);
            session.lens().clearFilter();
        });
        clear.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !session.lens().filter().get().isEmpty(), session.lens().filter()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(name, between, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("filter-head");

        VBox facets = new VBox();
        facets.getStyleClass().add("facets");
        for (Facet facet : Facet.values()) {
            FacetSection section = new FacetSection(session, texts, facet, pace);
            sections.add(section);
            facets.getChildren().add(section.node());
        }
        facets.getChildren().add(new CountingSection(session, texts).node());
        facets.getChildren().forEach(section -> open.put(section.getId(),
                ((TitledPane) section).expandedProperty()));
        ScrollPane scroll = new ScrollPane(facets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);

        // a change of the filter shows once it is counted: the picture goes before
        session.shown().counts().addListener((property, before, now) -> fill());
        texts.localeProperty().addListener((property, before, now) -> fill());
        fill();
    }

    /** Its sections, by name: whether each is open. */
    public Map<String, BooleanProperty> sections() {
        return open;
    }

    private void fill() {
        var counted = session.shown().counts().get();
        pace.begin(sections.stream().<Runnable>map(section -> () -> section.fill(counted)).toList());
    }
}
