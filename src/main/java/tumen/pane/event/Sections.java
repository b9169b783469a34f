package tumen.pane.event;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import tumen.pane.event.Pieces.Piece;

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
    List<Runnable> tell(Telling telling) {
        Piece stands = standing.piece();
        List<Piece> wanted = new ArrayList<>(List.of(HeadSection.of(telling), WhenSection.of(telling),
                WhoSection.of(telling), stands, claims.piece()));
        if (!telling.facts().related().isEmpty()) {
            wanted.add(related.piece());
        }
        List<Runnable> steps = pieces.tell(wanted);
        int below = wanted.indexOf(stands) + 1;
        steps.addAll(below, positions.tell(StandingSection.positions(telling)));
        steps.addAll(below, standing.tell(StandingSection.of(telling, positions.piece())));
        steps.addAll(claims.tell(ClaimsSection.of(telling)));
        steps.addAll(related.tell(RelatedSection.of(telling)));
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
