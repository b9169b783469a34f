/**
 * Search as one types: the field in the toolbar, its hits listed by kind, and the way from one found event
 * to the next. Any text is safe to type.
 */
package tumen.pane.search;
