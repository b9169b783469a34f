package tumen.window;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.News;
import tumen.session.Notices;

/**
 * Tells each problem once, and then each piece of news, in a bar above the content that the reader closes; the
 * next follows then. What the news offers to do stands beside it as a button.
 */
final class NoticeBar {

    /** The least height of ControlsFX's bar, pixels. */
    private static final double LEAST = 40;

    private static final Words WORDS = Words.of(NoticeBar.class);
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    /** What the bar says just now, and how it is taken away. */
    private record Told(Function<Locale, String> sentence, News.Next next, Runnable away) {
    }

    private final BorderPane under;
    private final NotificationPane pane;
    private final Notices notices;
    private final Texts texts;
    private Told told;

    /** A bar over {@code content}; {@code there} is told once that is in the window. */
    NoticeBar(Node content, Notices notices, Texts texts, Runnable there) {
        this.notices = notices;
        this.texts = texts;
        under = new BorderPane(content);
        pane = new NotificationPane(under);
        pane.getStyleClass().add("notices");
        // It would hand the keyboard to its content, which has no use for it.
        pane.setFocusTraversable(false);
        pane.setOnHidden(hidden -> done());
        notices.untold().addListener((Observable changed) -> next());
        notices.news().addListener((Observable changed) -> next());
        texts.localeProperty().addListener((property, before, now) -> say());
        pane.showingProperty().addListener((property, before, now) -> makeRoom());
        pane.widthProperty().addListener((property, before, now) -> makeRoom());
        // A bar that is asked for before there is one to slide in never comes.
        pane.skinProperty().addListener((property, before, now) -> {
            there.run();
            next();
        });
    }

    Node node() {
        return pane;
    }

    private void next() {
        if (told != null || pane.getSkin() == null) {
            return;
        }
        if (!notices.untold().isEmpty()) {
            Problem problem = notices.untold().getFirst();
            tell(new Told(problem::sentence, null, () -> notices.untold().remove(problem)), false);
        } else if (!notices.news().isEmpty()) {
            News news = notices.news().getFirst();
            tell(new Told(news::sentence, news.next(), () -> notices.news().remove(news)), true);
        }
    }

    private void tell(Told now, boolean news) {
        told = now;
        pane.setGraphic(new FontIcon(news ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        pane.pseudoClassStateChanged(NEWS, news);
        say();
        pane.show();
    }

    private void say() {
        if (told == null) {
            return;
        }
        pane.setText(told.sentence().apply(texts.locale()));
        pane.getActions().clear();
        if (told.next() != null) {
            News.Next next = told.next();
            Action action = new Action(next.name(texts.locale()), pressed -> {
                pane.hide();
                next.deed().run();
            });
            action.getStyleClass().add("notice-next");
            pane.getActions().add(action);
        }
        makeRoom();
    }

    /** The bar lies over what it belongs to, which here goes down by as much: an axis must not be covered. */
    private void makeRoom() {
        Node bar = pane.isShowing() ? pane.lookup(".notification-bar > .pane") : null;
        if (bar != null) {
            dress(bar);
        }
        double high = bar == null ? 0 : Math.max(LEAST, bar.prefHeight(pane.getWidth()));
        under.setPadding(new Insets(high, 0, 0, 0));
    }

    /** What it says is whole, in several lines where need be, and whoever has no mouse can press all that it has. */
    private void dress(Node bar) {
        bar.lookupAll(".label").stream().map(Label.class::cast).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        // the row of buttons would give its room to the sentence, and make its button as narrow as it is itself
        Stream.of(".button-bar", ".notice-next").flatMap(part -> bar.lookupAll(part).stream())
                .map(Region.class::cast).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        Node close = bar.lookup(".close-button");
        if (close != null && !close.isFocusTraversable()) {
            close.setFocusTraversable(true);
            close.accessibleTextProperty().bind(texts.bind(WORDS, "notice.close"));
        }
    }

    private void done() {
        Told over = told;
        told = null;
        if (over != null) {
            over.away().run();
        }
        next();
    }
}
