package tumen.pane.search;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.problem.Words;
import tumen.session.Session;

/**
 * The search field. Enter and F3 lead to the next found event in time, Shift with either to the one
 * before (F3 in the whole window), Down into the list, Escape closes the list and then empties the field.
 */
public final class SearchBox extends HBox {

    static final Words WORDS = Words.of(SearchBox.class);

    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final Label place = new Label();
    private final HitWalk walk;
    private final HitList list;

    /** A field on {@code session}, in the language of {@code texts}. */
    public SearchBox(Session session, Texts texts) {
        this.texts = texts;
        this.walk = new HitWalk(session);
        this.list = new HitList(session, texts);
        getStyleClass().add("search-box");
        getStylesheets().add(SearchBox.class.getResource("search.css").toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.promptTextProperty().bind(texts.bind(WORDS, "prompt"));
        field.accessibleTextProperty().bind(texts.bind(WORDS, "scope"));
        Tip.on(field, texts.bind(WORDS, "scope"));
        field.setLeft(padded());
        place.setId("search-place");
        place.getStyleClass().addAll("small", "muted", "search-place");
        place.setMinWidth(Label.USE_PREF_SIZE);
        Button clear = new Button(null, Icon.CLEAR.node());
        clear.getStyleClass().addAll("flat", "icon-only", "search-clear");
        clear.setFocusTraversable(false);
        clear.accessibleTextProperty().bind(texts.bind(WORDS, "clear"));
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(pressed -> field.clear());
        HBox right = new HBox(place, clear);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        getChildren().add(field);

        field.textProperty().bindBidirectional(session.finder().query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((property, before, now) -> walkIn(before, now));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                // what is longer than the field shows from its beginning while nobody types
                field.positionCaret(0);
            }
            listShown(focused);
        });
        session.finder().found().addListener((property, before, now) -> {
            listShown(field.isFocused());
            place();
        });
        session.shown().hits().addListener((property, before, now) -> place());
        session.focus().event().addListener((property, before, now) -> place());
        session.finder().reader(texts.locale());
        texts.localeProperty().addListener((property, before, now) -> {
            session.finder().reader(now);
            place();
        });
    }

    private static HBox padded() {
        HBox left = new HBox(Icon.SEARCH.node());
        left.setAlignment(Pos.CENTER);
        left.getStyleClass().add("search-icon");
        return left;
    }

    /** Where one types. */
    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Leads to the found event after the selected one, or before it where {@code step} is -1. */
    public void next(int step) {
        walk.go(step, this::place);
    }

    private void walkIn(Scene before, Scene now) {
        Map<KeyCombination, Runnable> keys = Map.of(new KeyCodeCombination(KeyCode.F3), () -> next(1),
                new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN), () -> next(-1));
        if (before != null) {
            before.getAccelerators().keySet().removeAll(keys.keySet());
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
        }
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER) {
            next(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (code == KeyCode.DOWN && list.isShowing()) {
            list.enter();
            key.consume();
        } else if (code == KeyCode.ESCAPE && list.isShowing()) {
            list.hide();
            key.consume();
        } else if (code == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
        }
    }

    private void listShown(boolean focused) {
        if (focused && !field.getText().isBlank()) {
            list.show(field);
        } else if (!focused) {
            list.hide();
        }
    }

    private void place() {
        walk.place((at, of) -> {
            if (of < 0) {
                place.setText("");
            } else {
                place.setText(at > 0 ? texts.text(WORDS, "place", at, of) : texts.text(WORDS, "count", of));
            }
        });
    }
}
