/** The tray of the events that have no bounds yet: beside the lanes, and never hidden. */
package tumen.pane.undated;
