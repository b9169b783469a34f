package tumen.pane.event;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import tumen.look.Pieces.Piece;
import tumen.model.Event;
import tumen.model.Relation;

/** The events it is related to, as links, each with how. */
final class RelatedSection {

    private RelatedSection() {
    }

    static List<Piece> of(Telling telling) {
        List<Piece> pieces = new ArrayList<>(List.of(telling.heading("related")));
        telling.facts().related().forEach(other -> {
            String how = how(telling, other);
            pieces.add(telling.piece(() -> line(telling, other, how), other, how));
        });
        return pieces;
    }

    private static String how(Telling telling, Event other) {
        String id = telling.facts().event().id();
        return telling.facts().dossier().relations().stream()
                .filter(relation -> relation.from().equals(other.id()) || relation.to().equals(other.id()))
                .findFirst().map(relation -> how(telling, relation, id)).orElse(telling.text("related.said"));
    }

    private static Node line(Telling telling, Event other, String how) {
        Hyperlink link = Telling.link(other.title().in(telling.locale()),
                () -> telling.session().focus().select(other.id()));
        return Telling.running(how, link);
    }

    /** How the shown event lies to the other one; told from the shown event's side. */
    private static String how(Telling telling, Relation relation, String shown) {
        String side = relation.from().equals(shown) ? "from." : "to.";
        return telling.text("relation." + side + relation.kind().name());
    }
}
