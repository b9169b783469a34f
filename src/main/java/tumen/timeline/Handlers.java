package tumen.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;

/** Event handlers on one node, each kept with its undo. */
final class Handlers {

    private final Node node;
    private final List<Runnable> undo = new ArrayList<>();

    Handlers(Node node) {
        this.node = node;
    }

    <T extends Event> void on(EventType<T> type, EventHandler<? super T> handler) {
        node.addEventHandler(type, handler);
        undo.add(() -> node.removeEventHandler(type, handler));
    }

    void dispose() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
