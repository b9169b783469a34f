package tumen.pane.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Texts;

/** The row of pages of a source, and what else can be done with it. */
final class LeafBar extends HBox {

    private final Map<SourceView.Leaf, ToggleButton> buttons = new EnumMap<>(SourceView.Leaf.class);

    LeafBar(Texts texts, List<Node> tools, Consumer<SourceView.Leaf> turned) {
        getStyleClass().add("leaf-bar");
        ToggleGroup group = new ToggleGroup();
        for (SourceView.Leaf leaf : SourceView.Leaf.values()) {
            String name = leaf.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton();
            button.getStyleClass().addAll("flat", "leaf");
            button.setId("leaf-" + name);
            button.textProperty().bind(texts.bind(SourcesPane.WORDS, "page." + name));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            // a page cannot be turned off, only another turned to
            button.setOnAction(pressed -> {
                button.setSelected(true);
                turned.accept(leaf);
            });
            buttons.put(leaf, button);
            getChildren().add(button);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        getChildren().addAll(tools);
    }

    void show(SourceView.Leaf leaf) {
        buttons.get(leaf).setSelected(true);
    }
}
