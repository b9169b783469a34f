package tumen.pane.event;

import java.util.List;
import javafx.scene.layout.VBox;
import tumen.look.Pieces;
import tumen.look.Pieces.Piece;

/** A section that lists things under a heading. It stays in place while what it lists changes. */
final class ListedSection {

    private final VBox box = new VBox();
    private final Pieces pieces = new Pieces(box);

    /** An empty section of that id and style class. */
    ListedSection(String id, String style) {
        box.getStyleClass().add(style);
        box.setId(id);
        box.setMinWidth(0);
    }

    /** The section as a piece of what it stands in. */
    Piece piece() {
        return new Piece(box, () -> box);
    }

    List<Runnable> tell(List<Piece> wanted) {
        return pieces.tell(wanted);
    }

    void clear() {
        pieces.clear();
    }
}
