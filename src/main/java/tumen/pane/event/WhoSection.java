package tumen.pane.event;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tumen.look.Pieces.Piece;
import tumen.look.Terms;
import tumen.model.Event;
import tumen.model.Role;

/** Who took part and how, with the names as met in the sources; and where. */
final class WhoSection {

    private WhoSection() {
    }

    static Piece of(Telling telling) {
        return telling.piece(() -> made(telling), telling.facts().event(), telling.sources());
    }

    private static Node made(Telling telling) {
        Event event = telling.facts().event();
        VBox rows = new VBox();
        rows.getStyleClass().add("event-rows");
        rows.setMinWidth(0);
        if (!event.actors().isEmpty()) {
            VBox who = new VBox();
            who.getStyleClass().add("event-lines");
            List<String> sources = telling.sources();
            for (Role role : event.actors()) {
                who.getChildren().add(Telling.label(telling.text("who.role",
                        telling.facts().names().actor(role.actor(), telling.locale()),
                        Terms.role(telling.locale(), role.role()))));
                List<String> met = telling.facts().names().metAs(role.actor(), sources, telling.locale());
                if (!met.isEmpty()) {
                    who.getChildren().add(Telling.label(telling.text("who.met",
                            String.join(telling.text("list.separator"), met)), "small", "muted"));
                }
            }
            rows.getChildren().add(Telling.row(telling.text("who"), who));
        }
        if (!event.places().isEmpty()) {
            String where = event.places().stream()
                    .map(place -> telling.facts().names().place(place, telling.locale()))
                    .collect(Collectors.joining(telling.text("list.separator")));
            rows.getChildren().add(Telling.row(telling.text("where"), Telling.label(where)));
        }
        return rows;
    }
}
