package tumen.pane.event;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import tumen.model.Event;
import tumen.model.Relation;

/** The events it is related to, as links, each with how. */
final class RelatedSection {

    private RelatedSection() {
    }

    static Node of(Telling telling) {
        VBox section = new VBox(telling.overline("related"));
        section.getStyleClass().add("event-section");
        section.setId("event-related");
        telling.facts().related().forEach(other -> section.getChildren().add(line(telling, other)));
        return section;
    }

    private static Node line(Telling telling, Event other) {
        String id = telling.facts().event().id();
        String how = telling.facts().dossier().relations().stream()
                .filter(relation -> relation.from().equals(other.id()) || relation.to().equals(other.id()))
                .findFirst().map(relation -> how(telling, relation, id)).orElse(telling.text("related.said"));
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
