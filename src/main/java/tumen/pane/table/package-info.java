/**
 * The same filtered events as a sortable table, the equal of the timeline for whoever cannot see it. A
 * place in the order of time that is only a convention is marked as one.
 */
package tumen.pane.table;
