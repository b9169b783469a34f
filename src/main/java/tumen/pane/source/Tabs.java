package tumen.pane.source;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.Source;
import tumen.session.Desk;
import tumen.session.Session;

/** The sources that lie open, a tab each; they shrink to fit, and a menu lists them all. */
final class Tabs extends HBox {

    private final Session session;
    private final Desk desk;
    private final Texts texts;
    private final MenuButton all = new MenuButton(null, Icon.DOWN.node());

    Tabs(Session session, Texts texts) {
        this.session = session;
        this.desk = session.desk();
        this.texts = texts;
        getStyleClass().addAll("source-tabs", "sunken");
        all.getStyleClass().addAll("flat", "icon-only", "no-arrow");
        all.setId("all-sources");
        all.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "tabs.all"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnShowing(showing -> all.getItems().setAll(desk.open().stream().map(this::item).toList()));
        desk.open().addListener((ListChangeListener<String>) change -> build());
        desk.active().addListener((property, before, now) -> build());
        texts.localeProperty().addListener((property, before, now) -> build());
        build();
    }

    private void build() {
        getChildren().setAll(desk.open().stream().map(this::tab).toList());
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        getChildren().add(space);
        if (desk.open().size() > 1) {
            getChildren().add(all);
        }
    }

    private String name(String id) {
        Source source = session.shelf().opened().get() == null ? null : session.shelf().opened().get().source(id);
        return source == null ? id : Citation.brief(source, texts.locale());
    }

    private MenuItem item(String id) {
        MenuItem item = new MenuItem(name(id));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> desk.show(id));
        return item;
    }

    private Node tab(String id) {
        boolean active = id.equals(desk.active().get());
        ToggleButton name = new ToggleButton(name(id));
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll("flat", "tab-name");
        name.setId("tab-" + id);
        name.setSelected(active);
        Tip.on(name, name.getText());
        name.setMinWidth(0);
        name.setOnAction(pressed -> {
            name.setSelected(true);
            desk.show(id);
        });
        Button close = new Button(null, Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "icon-only", "small-icon");
        close.setId("close-" + id);
        close.setAccessibleText(texts.text(SourcesPane.WORDS, "tab.close", name.getText()));
        close.setFocusTraversable(false);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(pressed -> desk.putAway(id));
        HBox tab = new HBox(name, close);
        tab.getStyleClass().addAll("source-tab", active ? "active" : "resting");
        tab.setMinWidth(0);
        HBox.setHgrow(tab, active ? Priority.NEVER : Priority.SOMETIMES);
        tab.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.MIDDLE) {
                desk.putAway(id);
            }
        });
        return tab;
    }
}
