package tumen.pane.event;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import tumen.look.Pieces;
import tumen.look.Pieces.Piece;

/** The sections of the event pane, one under the other; the last is there where there is something to list in it. */
final class Sections {

    private final VBox box = new VBox();
    private final Pieces pieces = new Pieces(box);
    private final ListedSection standing = new ListedSection("event-standings", "event-section");
    private final ListedSection positions = new ListedSection("positions", "positions");
    private final ListedSection claims = new ListedSection("event-claims", "event-section");
    private final ListedSection related = new ListedSection("event-related", "event-section");

    Sections() {
        box.getStyleClass().add("event-sections");
        // Else the widest line would widen the pane, and lines would not wrap.
        box.setMinWidth(0);
    }

    VBox node() {
        return box;
    }

    /** Steps that tell an event, from the top. */
    List<Runnable> tell(Content content) {
        List<Piece> wanted = new ArrayList<>(content.top());
        wanted.addAll(List.of(claims.piece(), standing.piece()));
        if (!content.related().isEmpty()) {
            wanted.add(related.piece());
        }
        List<Piece> stands = new ArrayList<>(content.stands());
        stands.add(stands.size() - 1, positions.piece());
        List<Runnable> steps = pieces.tell(wanted);
        steps.addAll(content.top().size() + 1, claims.tell(content.claims()));
        steps.addAll(standing.tell(stands));
        steps.addAll(positions.tell(content.positions()));
        steps.addAll(related.tell(content.related()));
        return steps;
    }

    /** Takes everything out. */
    void clear() {
        pieces.clear();
        standing.clear();
        positions.clear();
        claims.clear();
        related.clear();
    }
}
