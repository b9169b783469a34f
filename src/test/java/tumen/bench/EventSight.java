package tumen.bench;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import tumen.model.EventDossier;
import tumen.model.Passage;
import tumen.pane.source.SeenPassages;

/** Whether the panes of the window tell of an event: its title as heading, and a passage of it brought out. */
final class EventSight {

    private final Node pane;
    private final Node source;

    /** The panes in a window that is whole. On the interface thread. */
    EventSight(Node root) {
        pane = root.lookup("#event-pane");
        source = root.lookup("#sources-pane");
    }

    /** True where the scene as it is laid out now shows both. On the interface thread. */
    boolean tells(EventDossier dossier) {
        Set<String> passages = dossier.passages().stream().map(Passage::id).collect(Collectors.toSet());
        return heads(dossier.event().title().in(Locale.ENGLISH))
                && (passages.isEmpty() || SeenPassages.chosen(source, passages));
    }

    private boolean heads(String title) {
        return pane.lookup("#event-title") instanceof Labeled label && label.getText().equals(title)
                && label.getSkin() != null && inView(label);
    }

    private boolean inView(Node node) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        return SeenPassages.opaque(node) && node.getLayoutBounds().getHeight() > 0
                && seen.contains(node.localToScene(node.getLayoutBounds()));
    }
}
