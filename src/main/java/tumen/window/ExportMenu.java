package tumen.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import tumen.look.Texts;
import tumen.problem.Words;

/** What can be taken along. */
final class ExportMenu {

    private static final Words WORDS = Words.of(ExportMenu.class);

    private final MenuButton button = new MenuButton();

    ExportMenu(Texts texts, Commands commands) {
        button.setId("export");
        button.textProperty().bind(texts.bind(WORDS, "export"));
        add(texts, "export.picture", commands::exportPicture);
        add(texts, "export.table", commands::exportTable);
        add(texts, "export.citation", commands::copyCitation);
    }

    MenuButton node() {
        return button;
    }

    private void add(Texts texts, String key, Runnable deed) {
        MenuItem item = new MenuItem();
        item.setId(key.replace('.', '-'));
        item.textProperty().bind(texts.bind(WORDS, key));
        item.setOnAction(chosen -> deed.run());
        button.getItems().add(item);
    }
}
