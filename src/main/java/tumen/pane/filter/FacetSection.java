package tumen.pane.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import tumen.index.Dictionary;
import tumen.index.FacetCounts;
import tumen.index.Field;
import tumen.look.Named;
import tumen.look.Texts;
import tumen.model.Facet;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.Shown;

/**
 * One facet: its values with their counts, all ticked while it is not filtered. A tick taken away leaves
 * the others; the last one taken away lets all through again.
 */
final class FacetSection {

    private static final int FEW = 8;
    private static final int MANY = 200;

    private final Session session;
    private final Texts texts;
    private final Facet facet;
    private final VBox rows = new VBox();
    private final TitledPane node;
    private final Hyperlink more = new Hyperlink();
    /** Rows are made once a story and language: making and styling them is most of what a change would cost. */
    private final Map<String, ValueRow> made = new HashMap<>();
    private Opened madeOf;
    private Locale madeIn;
    private boolean all;
    private Shown.Answer answer;

    FacetSection(Session session, Texts texts, Facet facet) {
        this.session = session;
        this.texts = texts;
        this.facet = facet;
        rows.getStyleClass().add("facet-rows");
        node = new TitledPane(null, rows);
        node.setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
        node.textProperty().bind(Named.bind(texts, facet));
        node.getStyleClass().addAll("dense", "facet");
        node.setAnimated(false);
        node.setExpanded(facet != Facet.TAG && facet != Facet.KIND);
        node.expandedProperty().addListener((property, before, now) -> fill(answer));
        more.getStyleClass().add("facet-more");
        more.setOnAction(pressed -> {
            all = !all;
            fill(answer);
        });
    }

    Node node() {
        return node;
    }

    void fill(Shown.Answer now) {
        answer = now;
        if (now == null) {
            node.setVisible(false);
            return;
        }
        ValueNames names = new ValueNames(facet, session.shelf().opened().get(), texts.locale());
        Dictionary dictionary = now.selected().index().dictionary(Field.of(facet));
        List<String> values = order(dictionary.ids(), now.counts(), names);
        node.setManaged(!values.isEmpty());
        node.setVisible(!values.isEmpty());
        if (node.isExpanded()) {
            show(values, now.counts(), names);
        }
    }

    private void show(List<String> values, FacetCounts counts, ValueNames names) {
        Opened opened = session.shelf().opened().get();
        if (opened != madeOf || !texts.locale().equals(madeIn)) {
            made.clear();
            madeOf = opened;
            madeIn = texts.locale();
        }
        Set<String> chosen = session.lens().filter().get().in(facet);
        List<Node> wanted = new ArrayList<>();
        for (String value : values.subList(0, Math.min(values.size(), all ? MANY : FEW))) {
            ValueRow row = made.computeIfAbsent(value, fresh -> new ValueRow(names.of(fresh), names.sign(fresh),
                    () -> toggle(fresh), () -> only(fresh)));
            row.show(counts.of(facet, value), chosen.isEmpty() || chosen.contains(value));
            wanted.add(row.node());
        }
        if (values.size() > FEW) {
            more.setText(all ? texts.text(FilterPane.WORDS, "fewer")
                    : texts.text(FilterPane.WORDS, "more", Math.min(values.size(), MANY) - FEW));
            wanted.add(more);
        }
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }

    /** Threads and standings in their own order, the rest by count and then by name. */
    private List<String> order(List<String> values, FacetCounts counts, ValueNames names) {
        return switch (facet) {
            case THREAD, STANDING -> names.inOrder(values);
            default -> values.stream()
                    .filter(value -> counts.of(facet, value) > 0
                            || session.lens().filter().get().in(facet).contains(value))
                    .sorted(Comparator.comparingInt((String value) -> -counts.of(facet, value))
                            .thenComparing(names::of)).toList();
        };
    }

    private void toggle(String value) {
        Set<String> chosen = new TreeSet<>(session.lens().filter().get().in(facet));
        Set<String> every = Set.copyOf(answer.selected().index().dictionary(Field.of(facet)).ids());
        if (chosen.isEmpty()) {
            chosen.addAll(every);
        }
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        session.lens().choose(facet, chosen.containsAll(every) ? Set.of() : chosen);
    }

    private void only(String value) {
        boolean already = session.lens().filter().get().in(facet).equals(Set.of(value));
        session.lens().choose(facet, already ? Set.of() : Set.of(value));
    }
}
