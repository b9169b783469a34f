package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.Source;
import tumen.session.Desk;
import tumen.session.Session;

/** What can be done with a source as a whole: compare it, take it out into a window, leave it out. */
final class Tools {

    private final Session session;
    private final Texts texts;
    private final Supplier<String> source;

    /**
     * Tools for one view.
     *
     * @param source the id of what it shows just then, or null
     */
    Tools(Session session, Texts texts, Supplier<String> source) {
        this.session = session;
        this.texts = texts;
        this.source = source;
    }

    /** A menu of sources to lay beside this one: first those that the selected event rests on too. */
    Node compare() {
        MenuButton compare = new MenuButton();
        compare.textProperty().bind(texts.bind(SourcesPane.WORDS, "compare"));
        compare.accessibleTextProperty().bind(compare.textProperty());
        compare.getStyleClass().add("flat");
        compare.setId("compare");
        compare.setMinWidth(MenuButton.USE_PREF_SIZE);
        compare.setOnShowing(showing -> compare.getItems().setAll(choices()));
        // a menu without items would not show
        compare.getItems().add(new MenuItem());
        return compare;
    }

    private List<MenuItem> choices() {
        Desk desk = session.desk();
        List<String> citing = new ArrayList<>(desk.citing());
        List<String> others = new ArrayList<>(desk.open());
        citing.remove(source.get());
        others.remove(source.get());
        others.removeAll(citing);
        List<MenuItem> items = new ArrayList<>(citing.stream().map(this::choice).toList());
        if (!citing.isEmpty() && !others.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        others.forEach(id -> items.add(choice(id)));
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(texts.text(SourcesPane.WORDS, "compare.none"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private MenuItem choice(String id) {
        Source cited = session.shelf().opened().get().source(id);
        MenuItem item = new MenuItem(cited == null ? id : Citation.brief(cited, texts.locale()));
        item.setMnemonicParsing(false);
        item.setId("compare-" + id);
        item.setOnAction(chosen -> session.desk().beside().set(id));
        return item;
    }

    /** Ends a comparison. */
    Node together() {
        Button close = button("compare.end", Icon.CLOSE);
        close.setId("compare-end");
        close.setOnAction(pressed -> session.desk().beside().set(null));
        return close;
    }

    /** Takes the source out into a window of its own. */
    Node takeOut() {
        Button out = button("takeOut", Icon.DETACH);
        out.setId("take-out");
        out.setOnAction(pressed -> session.desk().takeOut(source.get()));
        return out;
    }

    /** Leaves the source out, as if it had never been there, or takes it in again. */
    Node leaveOut() {
        ToggleButton leave = new ToggleButton(null, Icon.LEAVE_OUT.node());
        leave.getStyleClass().addAll("flat", "icon-only");
        leave.setId("leave-out");
        leave.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "leaveOut"));
        Tip.on(leave, texts.bind(SourcesPane.WORDS, "leaveOut"));
        leave.setOnAction(pressed -> session.lens().leaveOut(source.get(), leave.isSelected()));
        return leave;
    }

    private Button button(String key, Icon icon) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("flat", "icon-only");
        button.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, key));
        Tip.on(button, texts.bind(SourcesPane.WORDS, key));
        return button;
    }
}
