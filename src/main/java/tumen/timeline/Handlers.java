package tumen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;

/** Event handlers and listeners of one node, each kept with its undo. */
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

    /** Calls {@code then} whenever {@code state} has changed. */
    <T> void after(ObservableValue<T> state, Consumer<? super T> then) {
        ChangeListener<T> listener = (property, before, now) -> then.accept(now);
        state.addListener(listener);
        undo.add(() -> state.removeListener(listener));
    }

    void dispose() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
