package tumen.pane.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tumen.look.Texts;

/**
 * The row of pages of a source on the left, and what else can be done with it on the right; where both do
 * not fit, the latter goes above, and where the pages by themselves do not, they go on in a second row.
 */
final class LeafBar extends Region {

    private final Map<SourceView.Leaf, ToggleButton> buttons = new EnumMap<>(SourceView.Leaf.class);
    private final FlowPane pages = new FlowPane();
    private final HBox tools = new HBox();

    LeafBar(Texts texts, List<Node> tools, Consumer<SourceView.Leaf> turned) {
        getStyleClass().add("leaf-bar");
        pages.getStyleClass().add("leaf-pages");
        this.tools.getStyleClass().add("leaf-tools");
        this.tools.getChildren().addAll(tools);
        getChildren().addAll(pages, this.tools);
        ToggleGroup group = new ToggleGroup();
        for (SourceView.Leaf leaf : SourceView.Leaf.values()) {
            String name = leaf.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton();
            button.getStyleClass().addAll("flat", "leaf");
            button.setId("leaf-" + name);
            button.textProperty().bind(texts.bind(SourcesPane.WORDS, "page." + name));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            // a page cannot be turned off, only another turned to
            button.setOnAction(pressed -> {
                button.setSelected(true);
                turned.accept(leaf);
            });
            buttons.put(leaf, button);
            pages.getChildren().add(button);
        }
    }

    void show(SourceView.Leaf leaf) {
        buttons.get(leaf).setSelected(true);
    }

    /** The width of the pages side by side; a pane that breaks its rows does not tell it. */
    private double pagesWide() {
        double wide = pages.getHgap() * (pages.getChildren().size() - 1);
        for (Node page : pages.getChildren()) {
            wide += snapSizeX(page.prefWidth(-1));
        }
        return wide;
    }

    private double room(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private boolean inOneRow(double width) {
        return pagesWide() + tools.prefWidth(-1) + snappedLeftInset() + snappedRightInset() <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double pagesHigh = pages.prefHeight(Math.min(room(wide), pagesWide()));
        double high = inOneRow(wide) ? Math.max(pagesHigh, tools.prefHeight(-1))
                : pagesHigh + tools.prefHeight(-1);
        return high + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        double pagesWide = Math.min(room, pagesWide());
        double pagesHigh = pages.prefHeight(pagesWide);
        double bottom = getHeight() - snappedBottomInset();
        double wide = Math.min(room, tools.prefWidth(-1));
        double high = tools.prefHeight(-1);
        boolean one = inOneRow(getWidth());
        double pagesTop = one ? bottom - pagesHigh : snappedTopInset() + high;
        pages.resizeRelocate(snappedLeftInset(), pagesTop, pagesWide, pagesHigh);
        tools.resizeRelocate(getWidth() - snappedRightInset() - wide,
                one ? snappedTopInset() + (bottom - snappedTopInset() - high) / 2 : snappedTopInset(), wide, high);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
