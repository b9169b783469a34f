package tumen.window;

import javafx.scene.Node;

/**
 * What the window is put together from; none is null.
 *
 * @param search the search field, for the toolbar
 * @param filter the filter rail
 * @param timeline the timeline with its axis and lanes
 * @param undated the tray of undated events
 * @param overview the strip under the timeline
 * @param table the same events as a table
 * @param event the event pane
 * @param sources the source panes
 */
public record Parts(Node search, Node filter, Node timeline, Node undated, Node overview, Node table,
        Node event, Node sources) {
}
