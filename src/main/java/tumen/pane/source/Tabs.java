package tumen.pane.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tumen.look.Icon;
import tumen.look.Pace;
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
    private final Map<String, Tab> made = new HashMap<>();
    private final Pace pace;
    private final Region space = new Region();
    private final MenuButton all = new MenuButton(null, Icon.DOWN.node());

    /** {@code pace}: of the pane that they stand in, at which they are made. */
    Tabs(Session session, Texts texts, Pace pace) {
        this.pace = pace;
        this.session = session;
        this.desk = session.desk();
        this.texts = texts;
        getStyleClass().addAll("source-tabs", "sunken");
        all.getStyleClass().addAll("flat", "icon-only", "no-arrow");
        all.setId("all-sources");
        all.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "tabs.all"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnShowing(showing -> all.getItems().setAll(desk.open().stream().map(this::item).toList()));
        HBox.setHgrow(space, Priority.SOMETIMES);
        Runnable soon = () -> pace.begin(List.of(this::build));
        desk.open().addListener((ListChangeListener<String>) change -> soon.run());
        desk.active().addListener((property, before, now) -> soon.run());
        texts.localeProperty().addListener((property, before, now) -> soon.run());
        build();
    }

    private void build() {
        made.keySet().retainAll(desk.open());
        List<Node> wanted = new ArrayList<>();
        for (String id : desk.open()) {
            Tab tab = made.computeIfAbsent(id, fresh -> new Tab(desk, fresh, this::focus));
            tab.show(name(id), texts.text(SourcesPane.WORDS, "tab.close", name(id)), id.equals(desk.active().get()));
            wanted.add(tab.node());
        }
        wanted.add(space);
        if (desk.open().size() > 1) {
            wanted.add(all);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    /** The keyboard goes on at the source on top. */
    private void focus() {
        Tab top = made.get(desk.active().get());
        if (top != null) {
            top.name.requestFocus();
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

    /** The tab of one source, with which it is put away too. */
    private static final class Tab {

        private static final String ACTIVE = "active";
        private static final String RESTING = "resting";

        private final ToggleButton name = new ToggleButton();
        private final Button close = new Button(null, Icon.CLOSE.node());
        private final HBox node = new HBox(name, close);

        /** {@code closed}: done once the keyboard has put the source away. */
        Tab(Desk desk, String source, Runnable closed) {
            name.setMnemonicParsing(false);
            name.getStyleClass().addAll("flat", "tab-name");
            name.setId("tab-" + source);
            Tip.on(name, name.textProperty());
            name.setMinWidth(0);
            name.setOnAction(pressed -> {
                name.setSelected(true);
                desk.show(source);
            });
            name.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.DELETE) {
                    desk.putAway(source);
                    closed.run();
                    key.consume();
                }
            });
            close.getStyleClass().addAll("flat", "icon-only", "small-icon");
            close.setId("close-" + source);
            close.setFocusTraversable(false);
            close.setMinWidth(Region.USE_PREF_SIZE);
            close.setOnAction(pressed -> desk.putAway(source));
            node.getStyleClass().addAll("source-tab", RESTING);
            node.setMinWidth(0);
            node.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.MIDDLE) {
                    desk.putAway(source);
                }
            });
        }

        /** Shows it under its name, as the one on top or one of the others; {@code closing}: what closing it does. */
        void show(String shown, String closing, boolean active) {
            name.setText(shown);
            name.setSelected(active);
            close.setAccessibleText(closing);
            HBox.setHgrow(node, active ? Priority.NEVER : Priority.SOMETIMES);
            if (node.getStyleClass().contains(ACTIVE) != active) {
                node.getStyleClass().remove(active ? RESTING : ACTIVE);
                node.getStyleClass().add(active ? ACTIVE : RESTING);
            }
        }

        HBox node() {
            return node;
        }
    }
}
