package tumen.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
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
 * Tells each problem and each piece of news once, in a bar above the content that the reader closes. The latest is
 * told at once, whatever stands there: it belongs to what the reader has just done. What stood there comes back after
 * it. What the news offers to do stands beside it as a button.
 */
final class NoticeBar {

    /** The least height of ControlsFX's bar, pixels. */
    private static final double LEAST = 40;

    private static final Words WORDS = Words.of(NoticeBar.class);
    private static final PseudoClass NEWS = PseudoClass.getPseudoClass("news");

    /** Something to say: {@code what}, a problem or news, and how it is taken away once it was read. */
    private record Told(Object what, Function<Locale, String> sentence, News.Next next, Runnable away) {
    }

    private final BorderPane under;
    private final NotificationPane pane;
    private final Notices notices;
    private final Texts texts;
    /** All that was not yet closed, the latest at the end. */
    private final List<Told> waiting = new ArrayList<>();
    /** What the bar says just now, or null. */
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
        notices.untold().forEach(this::queue);
        notices.news().forEach(this::queue);
        notices.untold().addListener((ListChangeListener<Problem>) change -> follow(change, this::queue));
        notices.news().addListener((ListChangeListener<News>) change -> follow(change, this::queue));
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

    private void queue(Problem problem) {
        waiting.add(new Told(problem, problem::sentence, null,
                () -> notices.untold().removeIf(said -> said == problem)));
    }

    private void queue(News news) {
        waiting.add(new Told(news, news::sentence, news.next(), () -> notices.news().removeIf(said -> said == news)));
    }

    private <T> void follow(ListChangeListener.Change<? extends T> change, Consumer<T> queue) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> waiting.removeIf(told -> told.what() == gone));
            change.getAddedSubList().forEach(queue);
        }
        next();
    }

    private void next() {
        boolean goes = told != null && !pane.isShowing(); // on its way out: the next comes when it is away
        if (pane.getSkin() == null || goes) {
            return;
        }
        Told last = waiting.isEmpty() ? null : waiting.getLast();
        if (last == told) {
            return;
        }
        if (last == null) {
            pane.hide();
            return;
        }
        told = last;
        pane.setGraphic(new FontIcon(told.what() instanceof News ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        pane.pseudoClassStateChanged(NEWS, told.what() instanceof News);
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
