package tumen.pane.source;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.look.Chip;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.passage.Match;
import tumen.session.OpenSource;
import tumen.session.OwnText;
import tumen.session.Session;
import tumen.time.DateWords;

/** The reader's own copy: what it is, how the passages were found in it, and its text. */
final class OriginalPane extends BorderPane {

    private final Session session;
    private final Texts texts;
    private final Attaching attaching;
    private final LineList lines;

    OriginalPane(Session session, Texts texts, Attaching attaching, LineList lines) {
        this.session = session;
        this.texts = texts;
        this.attaching = attaching;
        this.lines = lines;
        getStyleClass().add("original-pane");
    }

    void show(Page page) {
        if (page.of().own() == null) {
            Button attach = new Button(text("attach"), Icon.ATTACH.node());
            attach.setId("attach-original");
            attach.setOnAction(pressed -> attaching.choose(page.of(), getScene().getWindow()));
            attach.setDisable(session.shelf().opened().get().readOnly().isPresent());
            setTop(null);
            setCenter(new Hint(Icon.SOURCE, texts.bind(SourcesPane.WORDS, "original.none"), attach));
            return;
        }
        setTop(head(page));
        lines.show(page.original()).forEach(Runnable::run);
        setCenter(lines);
    }

    private Node head(Page page) {
        FlowPane matches = new FlowPane();
        matches.getStyleClass().add("matches");
        matches.setId("matches");
        for (Match match : Match.values()) {
            Integer count = page.matches().get(match);
            if (count != null) {
                Chip chip = MatchChips.chip(texts, match);
                chip.setText(text("matches", count, texts.text(SourcesPane.WORDS, "match." + match)));
                matches.getChildren().add(chip);
            }
        }
        Label what = new Label(what(page.of().own()));
        what.getStyleClass().addAll("small", "muted");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        VBox told = new VBox(what, matches);
        told.getStyleClass().add("original-told");
        HBox head = new HBox(told, menu(page.of()));
        HBox.setHgrow(told, Priority.ALWAYS);
        head.getStyleClass().add("original-head");
        return head;
    }

    private String what(OwnText own) {
        String day = DateWords.in(texts.locale())
                .day(LocalDate.ofInstant(own.captured(), ZoneId.systemDefault()));
        long unread = own.original().text().chars().filter(character -> character == '\uFFFD').count();
        String what = text("original.what", Safe.text(own.fileName()), own.charset().displayName(), day);
        if (unread > 0) {
            what += " " + text("original.unread", unread);
        }
        return own.original().paragraphsKnown() ? what : what + " " + text("original.wrapped");
    }

    private Node menu(OpenSource of) {
        MenuItem replace = new MenuItem(text("attach.replace"), Icon.ATTACH.node());
        replace.setOnAction(chosen -> attaching.choose(of, getScene().getWindow()));
        MenuItem letGo = new MenuItem(text("detach"));
        letGo.setId("detach-original");
        letGo.setOnAction(chosen -> session.desk().detach(of));
        MenuButton menu = new MenuButton(null, Icon.MORE.node(), replace, letGo);
        menu.getStyleClass().addAll("flat", "icon-only", "no-arrow");
        menu.setId("original-menu");
        menu.setAccessibleText(text("original.menu"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private String text(String key, Object... arguments) {
        return texts.text(SourcesPane.WORDS, key, arguments);
    }
}
