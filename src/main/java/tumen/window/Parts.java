package tumen.window;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import tumen.pane.order.FindingsPane;
import tumen.pane.source.SourcesPane;

/** Makes what the window is furnished with; each part is asked for once, and none is null. */
public interface Parts {

    /** The search field, for the toolbar. */
    Node search();

    /** The filter rail. */
    Region filter();

    /** The tray of undated events. */
    Node undated();

    /** The strip under the timeline. */
    Node overview();

    /** The same events as a table. */
    Node table();

    /** What follows from the claims, under the timeline. */
    FindingsPane findings();

    /** The event pane. */
    Node event();

    /**
     * The source panes.
     *
     * @param beside told of each window that a source is taken out into, before it shows
     */
    SourcesPane sources(Consumer<Scene> beside);
}
