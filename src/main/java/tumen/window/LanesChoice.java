package tumen.window;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import tumen.look.Named;
import tumen.look.Texts;
import tumen.model.Lanes;
import tumen.problem.Words;
import tumen.session.Session;

/** What the lanes stand for. */
final class LanesChoice {

    private static final Words WORDS = Words.of(LanesChoice.class);

    private final MenuButton button = new MenuButton();

    LanesChoice(Session session, Texts texts) {
        var lanes = session.lens().lanes();
        ToggleGroup group = new ToggleGroup();
        for (Lanes choice : Lanes.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(Named.bind(texts, choice));
            item.setId("lanes-" + choice.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(choice == lanes.get());
            item.setOnAction(chosen -> lanes.set(choice));
            button.getItems().add(item);
        }
        lanes.addListener((property, before, now) -> group.selectToggle(group.getToggles().get(now.ordinal())));
        button.setId("lanes");
        button.textProperty().bind(Bindings.createStringBinding(
                () -> texts.text(WORDS, "lanes", Named.in(texts.locale(), lanes.get())),
                lanes, texts.localeProperty()));
    }

    MenuButton node() {
        return button;
    }
}
