package tumen.window;

import javafx.scene.Node;
import tumen.pane.order.FindingsPane;

/**
 * What the window is put together from; none is null.
 *
 * @param search the search field, for the toolbar
 * @param filter the filter rail
 * @param timeline the timeline with its axis and lanes
 * @param undated the tray of undated events
 * @param overview the strip under the timeline
 * @param table the same events as a table
 * @param findings what follows from the claims, under the timeline
 * @param event the event pane
 * @param sources the source panes
 */
public record Parts(Node search, Node filter, Node timeline, Node undated, Node overview, Node table,
        FindingsPane findings, Node event, Node sources) {
}
