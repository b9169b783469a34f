package tumen.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.pane.order.FindingsPane;
import tumen.problem.Words;
import tumen.session.Session;

/** The menu at the toolbar's right end. */
final class MainMenu {

    private static final Words WORDS = Words.of(MainMenu.class);

    private final Texts texts;
    private final Comfort comfort;
    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.MENU));

    MainMenu(Session session, Comfort comfort, Commands commands, Frame frame,
            FindingsPane findings) {
        this.texts = comfort.texts();
        this.comfort = comfort;
        button.getStyleClass().addAll("flat", "main-menu");
        button.setId("menu");
        button.accessibleTextProperty().bind(texts.bind(WORDS, "menu"));
        button.getItems().addAll(
                item("menu.open", "Shortcut+O", commands::open),
                recent(commands),
                item("menu.default", null, commands::openDefault),
                item("menu.import", "Shortcut+I", commands::importFile),
                item("menu.handOn", null, commands::handOn),
                new SeparatorMenuItem(),
                edit(session, true), edit(session, false),
                new SeparatorMenuItem(),
                check("menu.rail", "Shortcut+B", frame.railShown()),
                check("menu.table", "Shortcut+T", frame.tableShown()),
                check("menu.side", "Shortcut+R", frame.sideShown()),
                new SeparatorMenuItem(),
                item("menu.changes", "Shortcut+D", findings::showChanges),
                item("menu.contradictions", null, findings::showContradictions),
                new SeparatorMenuItem(),
                appearance(), language(), zones(session),
                new SeparatorMenuItem(),
                item("menu.legend", "Shortcut+L", commands::legend),
                item("menu.help", "F1", commands::help),
                item("menu.report", null, commands::report),
                item("menu.about", null, commands::about),
                new SeparatorMenuItem(),
                item("menu.quit", "Shortcut+Q", commands::quit));
    }

    MenuButton node() {
        return button;
    }

    private MenuItem item(String key, String keys, Runnable deed) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(WORDS, key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(chosen -> deed.run());
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }

    private CheckMenuItem check(String key, String keys, BooleanProperty value) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind(WORDS, key));
        item.setId(key.replace('.', '-'));
        item.selectedProperty().bindBidirectional(value);
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }

    private Menu recent(Commands commands) {
        Menu menu = menu("menu.recent");
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(showing -> {
            menu.getItems().clear();
            for (Path store : comfort.recent()) {
                MenuItem item = new MenuItem(store.toString());
                item.setMnemonicParsing(false);
                item.setDisable(!Files.exists(store));
                item.setOnAction(chosen -> commands.open(store));
                menu.getItems().add(item);
            }
            MenuItem clear = item("menu.recent.clear", null, comfort.recent()::clear);
            clear.setDisable(comfort.recent().isEmpty());
            menu.getItems().addAll(new SeparatorMenuItem(), clear);
        });
        return menu;
    }

    private MenuItem edit(Session session, boolean undo) {
        MenuItem item = item(undo ? "menu.undo" : "menu.redo", undo ? "Shortcut+Z" : "Shortcut+Y",
                undo ? session.edits()::undo : session.edits()::redo);
        var name = undo ? session.edits().undoName() : session.edits().redoName();
        item.disableProperty().bind(name.isNull());
        item.textProperty().bind(Bindings.createStringBinding(() -> {
            String deed = texts.text(WORDS, undo ? "menu.undo" : "menu.redo");
            return name.get() == null ? deed
                    : texts.text(WORDS, "menu.named", deed, texts.text(Words.of(Session.class), name.get()));
        }, name, texts.localeProperty()));
        return item;
    }

    private Menu appearance() {
        Menu menu = menu("menu.appearance");
        radios(menu, List.of(Theme.Choice.values()), "theme", comfort.theme().choiceProperty());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(
                item("menu.larger", "Shortcut+Shift+PLUS", () -> size(Theme.STEP)),
                item("menu.smaller", "Shortcut+Shift+MINUS", () -> size(-Theme.STEP)),
                item("menu.usual", null, () -> comfort.theme().textSizeProperty().set(100)),
                new SeparatorMenuItem());
        radios(menu, List.of(Comfort.Motion.values()), "motion", comfort.motion());
        menu.getItems().addAll(new SeparatorMenuItem(), check("menu.wheel", null, comfort.wheelZooms()));
        return menu;
    }

    /** Makes the text larger, {@code step} over 0, or smaller, in percent. */
    void size(int step) {
        comfort.theme().textSizeProperty().set(comfort.theme().textSizeProperty().get() + step);
    }

    private Menu language() {
        Menu menu = menu("menu.language");
        ToggleGroup group = new ToggleGroup();
        for (Locale locale : Words.LANGUAGES) {
            RadioMenuItem item = new RadioMenuItem(locale.getDisplayLanguage(locale));
            item.setId("language-" + locale.getLanguage());
            item.setToggleGroup(group);
            item.setSelected(locale.getLanguage().equals(texts.locale().getLanguage()));
            item.setOnAction(chosen -> texts.localeProperty().set(locale));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu zones(Session session) {
        Menu menu = menu("menu.zone");
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(showing -> {
            menu.getItems().clear();
            ToggleGroup group = new ToggleGroup();
            TreeMap<String, ZoneId> zones = new TreeMap<>();
            session.shown().zones().get().forEach(zone -> zones.put(zone.getId(), zone));
            zones.put(ZoneId.systemDefault().getId(), ZoneId.systemDefault());
            menu.getItems().add(zone(session, group, texts.text(WORDS, "menu.zone.utc"), ZoneOffset.UTC));
            zones.forEach((name, zone) -> menu.getItems().add(zone(session, group, name, zone)));
        });
        return menu;
    }

    private RadioMenuItem zone(Session session, ToggleGroup group, String name, ZoneId zone) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(zone.equals(session.lens().zone().get()));
        item.setOnAction(chosen -> session.lens().zone().set(zone));
        return item;
    }

    private <T extends Enum<T>> void radios(Menu menu, List<T> choices, String family, Property<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem();
            String key = "menu." + family + "." + choice.name().toLowerCase(Locale.ROOT);
            item.textProperty().bind(texts.bind(WORDS, key));
            item.setId(key.replace('.', '-'));
            item.setToggleGroup(group);
            item.setSelected(choice == chosen.getValue());
            item.setOnAction(asked -> chosen.setValue(choice));
            menu.getItems().add(item);
        }
        chosen.addListener((property, before, now) -> {
            int at = choices.indexOf(now);
            group.selectToggle(group.getToggles().get(at));
        });
    }

    private Menu menu(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(WORDS, key));
        menu.setId(key.replace('.', '-'));
        return menu;
    }
}
