/**
 * The event pane: when, who, where, how it stands and why, what it rests on, who says what in order of
 * date, and which events it is related to.
 */
package tumen.pane.event;
