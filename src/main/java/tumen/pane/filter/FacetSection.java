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
import tumen.look.Pace;
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
    private final Pace pace;
    private final VBox rows = new VBox();
    private final TitledPane node;
    private final Hyperlink more = new Hyperlink();
    /** Rows are made once a story and language: making and styling them is most of what a change would cost. */
    private final Map<String, ValueRow> made = new HashMap<>();
    private Opened madeOf;
    private Locale madeIn;
    private boolean all;
    private Shown.Counts counted;

    /** {@code pace}: at which its rows are made. */
    FacetSection(Session session, Texts texts, Facet facet, Pace pace) {
        this.session = session;
        this.texts = texts;
        this.facet = facet;
        this.pace = pace;
        rows.getStyleClass().add("facet-rows");
        node = new TitledPane(null, rows);
        node.setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
        node.textProperty().bind(Named.bind(texts, facet));
        node.getStyleClass().addAll("dense", "facet");
        node.setAnimated(false);
        node.setExpanded(facet != Facet.TAG && facet != Facet.KIND);
        node.expandedProperty().addListener((property, before, now) -> fill(counted));
        more.getStyleClass().add("facet-more");
        more.setOnAction(pressed -> {
            all = !all;
            fill(counted);
        });
    }

    Node node() {
        return node;
    }

    void fill(Shown.Counts now) {
        counted = now;
        if (now == null) {
            node.setVisible(false);
            return;
        }
        ValueNames names = new ValueNames(facet, session.shelf().opened().get(), texts.locale());
        Dictionary dictionary = now.of().selected().index().dictionary(Field.of(facet));
        List<String> values = order(dictionary.ids(), now.facets(), names);
        node.setManaged(!values.isEmpty());
        node.setVisible(!values.isEmpty());
        if (node.isExpanded()) {
            show(values, now.facets(), names);
        }
    }

    private void show(List<String> values, FacetCounts counts, ValueNames names) {
        Opened opened = session.shelf().opened().get();
        if (madeOf == null || opened.base() != madeOf.base() || !texts.locale().equals(madeIn)) {
            made.clear();
            rows.getChildren().clear();
            madeOf = opened;
            madeIn = texts.locale();
        }
        List<String> shown = values.subList(0, Math.min(values.size(), all ? MANY : FEW));
        List<Runnable> steps = new ArrayList<>();
        shown.stream().filter(value -> !made.containsKey(value)).forEach(value -> steps.add(() -> make(value,
                counts, names)));
        steps.add(() -> {
            shown.forEach(value -> show(made.get(value), value, counts));
            List<Node> wanted = new ArrayList<>(shown.stream().map(value -> made.get(value).node()).toList());
            if (values.size() > FEW) {
                more.setText(all ? texts.text(FilterPane.WORDS, "fewer")
                        : texts.text(FilterPane.WORDS, "more", Math.min(values.size(), MANY) - FEW));
                wanted.add(more);
            }
            arrange(wanted);
        });
        pace.next(steps);
    }

    private void make(String value, FacetCounts counts, ValueNames names) {
        if (!made.containsKey(value)) {
            ValueRow row = new ValueRow(names.of(value), facet != Facet.SOURCE, names.sign(value),
                    () -> toggle(value), () -> only(value));
            made.put(value, row);
            show(row, value, counts);
            rows.getChildren().add(row.node());
        }
    }

    private void show(ValueRow row, String value, FacetCounts counts) {
        Set<String> chosen = session.lens().filter().get().in(facet);
        row.show(counts.of(facet, value), chosen.isEmpty() || chosen.contains(value), texts.locale());
    }

    /** Puts the rows in order. Those that stay are not taken out meanwhile: they would have to be styled again. */
    private void arrange(List<Node> wanted) {
        rows.getChildren().removeIf(row -> !wanted.contains(row));
        wanted.stream().filter(row -> !rows.getChildren().contains(row)).forEach(rows.getChildren()::add);
        if (!rows.getChildren().equals(wanted)) {
            wanted.forEach(Node::toFront);
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
        Set<String> every = Set.copyOf(counted.of().selected().index().dictionary(Field.of(facet)).ids());
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
