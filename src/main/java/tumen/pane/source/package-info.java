/**
 * The sources: what a source says in our words, the reader's own copy of its text with the passages that
 * were found in it, and the reader's notes. A passage leads to its events, an event to its passages.
 */
package tumen.pane.source;
