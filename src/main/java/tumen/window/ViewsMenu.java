package tumen.window;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.model.OneWay;
import tumen.model.SavedView;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Soon;

/** The saved views of the story, and a way to save this one. */
final class ViewsMenu {

    private static final Words WORDS = Words.of(ViewsMenu.class);

    /** A menu is as wide as its longest item. */
    private static final int LONGEST = 60;

    private final Session session;
    private final Texts texts;
    private final Commands commands;
    private final MenuButton button = new MenuButton();

    ViewsMenu(Session session, Texts texts, Commands commands) {
        this.session = session;
        this.texts = texts;
        this.commands = commands;
        button.setId("views");
        button.textProperty().bind(texts.bind(WORDS, "views"));
        Soon soon = new Soon(session.workers(), this::fill);
        session.shelf().opened().addListener((property, before, now) -> soon.ask());
        texts.localeProperty().addListener((property, before, now) -> soon.ask());
        fill();
    }

    MenuButton node() {
        return button;
    }

    private void fill() {
        Opened opened = session.shelf().opened().get();
        button.getItems().clear();
        button.setDisable(opened == null);
        if (opened == null) {
            return;
        }
        for (SavedView view : opened.views()) {
            MenuItem item = new MenuItem(name(view));
            item.setMnemonicParsing(false);
            item.setId("view-" + view.id());
            item.setOnAction(chosen -> session.lens().choose(view));
            button.getItems().add(item);
        }
        MenuItem save = new MenuItem();
        save.textProperty().bind(texts.bind(WORDS, "views.save"));
        save.setId("view-save");
        save.setOnAction(chosen -> commands.saveView());
        button.getItems().addAll(new SeparatorMenuItem(), save);
        if (!opened.ownViews().isEmpty()) {
            button.getItems().addAll(own(opened, "views.rename", commands::renameView),
                    own(opened, "views.drop", session.views()::drop));
        }
    }

    private String name(SavedView view) {
        return Safe.shortened(OneWay.text(view.title().in(texts.locale())), LONGEST);
    }

    /** What can be done with each view of the reader's own. */
    private Menu own(Opened opened, String key, Consumer<SavedView> deed) {
        Menu menu = new Menu(texts.text(WORDS, key));
        menu.setId(key.replace('.', '-'));
        for (SavedView view : opened.ownViews()) {
            MenuItem item = new MenuItem(name(view));
            item.setMnemonicParsing(false);
            item.setId(menu.getId() + "-" + view.id());
            item.setOnAction(chosen -> deed.accept(view));
            menu.getItems().add(item);
        }
        return menu;
    }
}
