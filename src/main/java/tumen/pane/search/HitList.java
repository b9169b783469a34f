package tumen.pane.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import tumen.look.Texts;
import tumen.model.Hits;
import tumen.session.Finder;
import tumen.session.Session;

/** The hits under the field, listed by kind with how many there are of each. */
final class HitList {

    private static final double TALLEST = 460;

    private final Session session;
    private final HitOpener opener;
    private final ListView<HitLine> list = new ListView<>();
    private Popup popup;

    HitList(Session session, Texts texts) {
        this.session = session;
        this.opener = new HitOpener(session);
        list.setId("search-hits");
        list.getStyleClass().add("search-hits");
        list.setCellFactory(view -> new HitCell(texts, opener::open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                HitLine line = list.getSelectionModel().getSelectedItem();
                if (line != null && line.hit() != null) {
                    opener.open(line.hit());
                    hide();
                    key.consume();
                }
            } else if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        list.setFocusTraversable(false);
        // Just as high as what was found: how high a row is, the sheet says.
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(this::height, list.getItems(),
                list.fixedCellSizeProperty(), list.insetsProperty()));
    }

    /**
     * Where the list shows; made anew each time, since a hidden one does not let go of the keyboard. The keys are the
     * field's until the list is entered, and again once it is left.
     */
    private Popup shell(Node field) {
        Popup made = new Popup();
        made.getContent().add(list);
        made.setAutoHide(true);
        made.setConsumeAutoHidingEvents(false);
        // Escape would go on to the field, which steps back once more.
        made.setHideOnEscape(false);
        made.getScene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                hide();
                key.consume();
                field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return made;
    }

    boolean isShowing() {
        return popup != null && popup.isShowing();
    }

    void hide() {
        if (popup != null) {
            popup.hide();
        }
    }

    void enter() {
        list.requestFocus();
        list.getSelectionModel().select(1);
    }

    /** Shows what was found last under {@code field}; nothing before anything was found. */
    void show(Node field) {
        list.getItems().setAll(lines(session.finder().found().get()));
        if (list.getItems().isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null && !isShowing()) {
            list.getStylesheets().setAll(SearchBox.class.getResource("search.css").toExternalForm());
            popup = shell(field);
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private double height() {
        double around = list.getInsets().getTop() + list.getInsets().getBottom();
        double row = list.getFixedCellSize();
        return row <= 0 ? Region.USE_COMPUTED_SIZE : Math.min(TALLEST, list.getItems().size() * row + around);
    }

    private static List<HitLine> lines(Finder.Found found) {
        List<HitLine> lines = new ArrayList<>();
        if (found == Finder.NOTHING) {
            return lines;
        }
        Hits.Kind last = null;
        for (Hits.Hit hit : found.hits().first()) {
            if (hit.kind() != last) {
                lines.add(new HitLine(hit.kind(), found.hits().counts().getOrDefault(hit.kind(), 0), null));
                last = hit.kind();
            }
            lines.add(new HitLine(hit.kind(), 0, hit));
        }
        if (lines.isEmpty()) {
            lines.add(HitLine.NONE);
        }
        return lines;
    }
}
